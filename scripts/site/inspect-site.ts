import { checkLinks } from './check-links.ts';
import { checkPage } from './check-page.ts';
import type { Site } from './read-site.ts';
import type { Finding } from './rules.ts';
import { validateHtml } from './validate-html.ts';

/**
 * What an editor's content can break on a built site: pages (policy, one heading, title, ids), links and fragments, and
 * access (valid HTML, names of controls and pictures, tables, order of headings). Weight and addresses are the program's.
 */
export async function inspectSite(site: Site): Promise<Finding[]> {
  return [...site.pages.flatMap(checkPage), ...checkLinks(site), ...(await validateHtml(site))];
}
