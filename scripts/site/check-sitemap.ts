import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalPath } from './check-links.ts';
import type { Page, Site } from './read-site.ts';
import type { Finding } from './rules.ts';
import { pathOf } from './site-address.ts';

const FILE = 'sitemap.xml';

/** Checks that the sitemap, where there is one, has exactly the pages that are known by their own addresses. */
export async function checkSitemap(site: Site): Promise<Finding[]> {
  if (!site.files.has(FILE)) return [];
  const text = await readFile(join(site.folder, FILE), 'utf8');
  const listed = [...text.matchAll(/<loc>(.*?)<\/loc>/gu)].map(
    ([, address = '']) => pathOf(site, new URL(address.replaceAll('&amp;', '&'))) ?? address,
  );
  const wanted = new Set(site.pages.filter((page) => isKnown(site, page)).map(({ path }) => path));
  const fault = (message: string): Finding => ({ file: FILE, line: 1, rule: 'sitemap', message });
  return [
    ...[...wanted].filter((path) => !listed.includes(path)).map((path) => fault(`\`${path}\` is missing`)),
    ...listed.filter((path) => !wanted.has(path)).map((path) => fault(`\`${path}\` is not such a page`)),
    ...listed
      .filter((path, i) => listed.indexOf(path) !== i)
      .map((path) => fault(`\`${path}\` occurs twice`)),
  ];
}

function isKnown(site: Site, page: Page): boolean {
  const hidden = page.tags.some(
    ({ name, attributes }) =>
      name === 'meta' && attributes.get('name') === 'robots' && attributes.get('content') === 'noindex',
  );
  return page.kind !== 'not-found' && !page.former && !hidden && canonicalPath(site, page) === page.path;
}
