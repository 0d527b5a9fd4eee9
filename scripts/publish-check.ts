/**
 * `same-story publish-check`: whether the built site can be published: the content has no errors, every address is
 * recorded, the site is not older than the content, and its pages are valid with links that lead somewhere.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CONTENT_FOLDER } from '../src/corpus/load-corpus.ts';
import { isLedgerCurrent } from '../src/corpus/write-ledger.ts';
import { counted } from '../src/text/counted.ts';
import { MARKER } from './build/replace-folder.ts';
import { compileOrEnd } from './compile-or-end.ts';
import { BASE, readArguments } from './read-arguments.ts';
import { checkLinks } from './site/check-links.ts';
import { checkPage } from './site/check-page.ts';
import { readSite } from './site/read-site.ts';
import { reportFindings } from './site/report-findings.ts';
import { validateHtml } from './site/validate-html.ts';
import { siteFolder } from './site-folder.ts';

const { values } = readArguments({
  call: 'same-story publish-check',
  does: 'Says whether the built site can be published: content, recorded addresses, age, pages and links.',
  options: {
    site: { value: 'DIR', about: 'the folder of the site (default: dist of the folder)' },
    base: { value: 'PATH', about: 'the path it was built for', initially: '/', form: BASE },
  },
});
const content = CONTENT_FOLDER;
const site = values.site ?? siteFolder(content);
const faults: string[] = [];
const { stories } = compileOrEnd(content, { anew: true });
for (const story of stories)
  if (!isLedgerCurrent(content, story))
    faults.push(`The addresses of \`${story.id}\` are not all recorded. Run \`same-story ledger\`.`);
const marker = join(site, MARKER);
if (!existsSync(marker)) faults.push(`\`${site}\` holds no site. Run \`same-story build\`.`);
else {
  if (lastChange(content) > statSync(marker).mtimeMs)
    faults.push('The content was changed after the site was built. Run `same-story build`.');
  const read = await readSite(site, values.base);
  const findings = [...read.pages.flatMap(checkPage), ...checkLinks(read), ...(await validateHtml(read))];
  if (findings.length > 0) faults.push(reportFindings(findings));
  console.log(
    `${counted(read.pages.length, 'page')} of ${counted(stories.length, 'story', 'stories')} looked at.`,
  );
}
console.log(faults.length === 0 ? 'The site can be published.' : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;

/** When a file that the site is made of was last changed, in ms. */
function lastChange(folder: string): number {
  let last = 0;
  for (const entry of readdirSync(resolve(folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (resolve(path) === resolve(site) || existsSync(join(path, MARKER))) continue;
    if (entry.isDirectory()) last = Math.max(last, lastChange(path));
    else if (/\.(?:txt|ya?ml)$/iu.test(entry.name)) last = Math.max(last, statSync(path).mtimeMs);
  }
  return last;
}
