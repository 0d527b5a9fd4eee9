import {
  test as plainTest,
  expect,
  type BrowserContext,
  type Locator,
  type Page as Tab,
} from '@playwright/test';
import { serveSite } from '../../scripts/serve/serve-site.ts';
import { readSite, type Page } from '../../scripts/site/read-site.ts';
import type { PageKind } from '../../scripts/site/page-kind.ts';

/**
 * The test function of all browser tests. Each worker serves the built site itself; each test fails where its tab
 * complained: an error in the console, a breach of the policy, a request off the site, an answer of 400 or more.
 */
export const test = plainTest.extend<
  { complaints: string[]; open: Open; withoutScript: WithoutScript },
  SiteOptions & { site: ServedPages }
>({
  built: [
    { folder: '', base: '/' },
    { option: true, scope: 'worker' },
  ],

  site: [
    async ({ built }, use) => {
      const read = await readSite(built.folder, built.base);
      const served = await serveSite(built);
      const at = (path: string) => served.address + path.replace(/^\//, '');
      await use({ address: served.address, pages: read.pages, at, one: (kind) => largest(read.pages, kind) });
      await served.stop();
    },
    { scope: 'worker' },
  ],

  complaints: [
    async ({ page, site }, use) => {
      const complaints: string[] = [];
      await listen(page, site.address, complaints);
      await use(complaints);
      expect(complaints, 'the tab complained').toEqual([]);
    },
    { auto: true },
  ],

  open: async ({ page, site }, use) => {
    await use(async (target) => {
      const path =
        typeof target === 'string' ? target : target.kind === 'not-found' ? 'no/such/page/' : target.path;
      const answer = await page.goto(site.at(path));
      expect(answer?.status()).toBe(typeof target !== 'string' && target.kind === 'not-found' ? 404 : 200);
    });
  },

  withoutScript: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ javaScriptEnabled: false, ...options });
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };

/** The kinds every site must have; a site with one of them missing fails. */
export const KINDS = [
  'front',
  'overview',
  'article',
  'several',
  'pair',
  'claims',
  'as-printed',
  'claim',
  'quotes',
  'utterance',
  'sheet',
  'key',
  'blind',
  'conversations',
  'data',
  'search',
  'about',
  'guide',
  'style',
  'not-found',
  'embed-matrix',
  'embed-claim',
  'embed-utterance',
  'embed-pair',
] as const satisfies readonly PageKind[];

/** White space as readers see it: any run is one space. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text of each link, and the full address it leads to. */
export const wordsAndAddresses = (links: Locator): Promise<{ words: string; href: string }[]> =>
  links.evaluateAll((all) =>
    all.map((link) => ({ words: link.textContent ?? '', href: (link as HTMLAnchorElement).href })),
  );

/** The page with most on it: what goes wrong on any page of its kind most likely shows there. */
function largest(pages: readonly Page[], kind: PageKind): Page {
  const of = pages
    .filter((page) => page.kind === kind && !page.former)
    .toSorted((a, b) => b.html.length - a.html.length);
  const [first] = of;
  if (!first) throw new Error(`The site has no page of the kind \`${kind}\``);
  return first;
}

async function listen(tab: Tab, address: string, complaints: string[]): Promise<void> {
  const origin = new URL(address).origin;
  tab.on('console', (message) => {
    // The browser logs the answer 404 of the page for missing addresses, which is the right answer there.
    const expected = /status of 404/.test(message.text()) && message.location().url === tab.url();
    if (/^(?:error|warning)$/.test(message.type()) && !expected)
      complaints.push(`console: ${message.text()}`);
  });
  tab.on('pageerror', (error) => {
    // A transition between two pages is given up where the machine is slow; the page is there all the same.
    if (!/^Transition was (?:aborted|skipped)/.test(error.message))
      complaints.push(`error: ${error.message}`);
  });
  tab.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:data|about|blob):/.test(url))
      complaints.push(`request off the site: ${url}`);
  });
  tab.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      complaints.push(`${response.status()}: ${response.url()}`);
  });
  await tab.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}

export type SiteOptions = { built: { folder: string; base: string } };

type Open = (target: Page | string) => Promise<void>;

/** A new tab that runs no scripts, closed with the test. */
type WithoutScript = (options?: { viewport: { width: number; height: number } }) => Promise<Tab>;

type ServedPages = {
  /** With the base path and a slash at its end. */
  address: string;
  pages: readonly Page[];
  /** The full address of a path of the site. */
  at: (path: string) => string;
  /** A page of a kind; throws where there is none. */
  one: (kind: PageKind) => Page;
};
