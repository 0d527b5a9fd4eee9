import { LinkChecker, LinkState } from 'linkinator';
import { serveSite } from '../serve-site.ts';
import type { Site } from './read-site.ts';
import type { Finding } from './rules.ts';

/**
 * Follows every link from the front page as a reader's browser would, over HTTP, and looks into stylesheets too. Addresses
 * outside the site are not fetched.
 */
export async function crawlSite(site: Site): Promise<Finding[]> {
  const served = await serveSite({ folder: site.folder, base: site.base });
  const here = served.address.replace('localhost', '127.0.0.1');
  try {
    const result = await new LinkChecker().check({
      path: here,
      recurse: true,
      checkCss: true,
      checkFragments: true,
      concurrency: 20,
      redirects: 'error',
      linksToSkip: async (link) => !link.startsWith(here) && !link.startsWith(served.address),
      // A text fragment is no id.
      fragmentsToSkip: async (fragment) => fragment.includes(':~:'),
    });
    const broken = result.links
      .filter((link) => link.state === LinkState.BROKEN)
      .map((link): Finding => ({
        file: fileOf(link.parent ?? here, here),
        line: 1,
        rule: 'crawl',
        message: `${link.url.replace(here, site.base)} (${link.status || 'no answer'})`,
      }));
    return [
      ...broken,
      ...notReached(
        site,
        result.links.map((link) => link.url),
        here,
      ),
    ];
  } finally {
    await served.stop();
  }
}

/** Every page must be reachable from the front by links, but the one for missing addresses and those at old ones. */
function notReached(site: Site, urls: readonly string[], here: string): Finding[] {
  const reached = new Set(
    urls.filter((url) => url.startsWith(here)).map((url) => decodeURI(new URL(url).pathname)),
  );
  return site.pages
    .filter(
      (page) => page.kind !== 'not-found' && !page.former && !reached.has(site.base + page.path.slice(1)),
    )
    .map((page) => ({ file: page.file, line: 1, rule: 'crawl', message: 'No link leads to this page' }));
}

function fileOf(url: string, here: string): string {
  const path = decodeURI(new URL(url).pathname).slice(new URL(here).pathname.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
