import { isEmbed } from './page-kind.ts';
import type { Page, Site } from './read-site.ts';
import type { Finding } from './rules.ts';
import { addressOf, HERE, pathOf } from './site-address.ts';

/** Pages that no links lead to from the front; the page for missing addresses, those at old ones and those for the frames of other sites need
 * none. */
export function findUnreached(site: Site): Finding[] {
  const reached = new Set<Page>();
  const next = [site.byPath.get('/')];
  for (let page = next.pop(); page !== undefined || next.length > 0; page = next.pop()) {
    if (page === undefined || reached.has(page)) continue;
    reached.add(page);
    for (const { name, attributes } of page.tags) {
      const url = name === 'a' ? URL.parse(attributes.get('href') ?? '#', addressOf(site, page)) : null;
      if (url?.origin === HERE) next.push(site.byPath.get(pathOf(site, url) ?? ''));
    }
  }
  return site.pages
    .filter((page) => page.kind !== 'not-found' && !isEmbed(page.kind) && !page.former && !reached.has(page))
    .map(({ file }) => ({ file, line: 1, rule: 'unreached', message: 'No link leads to this page' }));
}
