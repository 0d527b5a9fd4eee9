/**
 * `same-story publish-check`: whether the built site can be published: the content has no errors, every address is
 * recorded, the site is not older than the content, and its pages are valid with links that lead somewhere.
 */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_FOLDER } from '../src/corpus/content-place.ts';
import { isLedgerCurrent } from '../src/corpus/write-ledger.ts';
import { counted } from '../src/text/counted.ts';
import { MARKER } from './build/replace-folder.ts';
import { compileOrEnd } from './compile-or-end.ts';
import { BASE, readArguments } from './read-arguments.ts';
import { inspectSite } from './site/inspect-site.ts';
import { lastChange } from './site/last-change.ts';
import { readSite } from './site/read-site.ts';
import { reportFindings } from './site/report-findings.ts';
import { siteFolder } from './site-folder.ts';

const { values } = readArguments({
  call: 'same-story publish-check',
  does: 'Says whether the built site can be published: content, recorded addresses, age, pages and links.',
  options: {
    site: { value: 'DIR', about: 'the folder of the site (default: dist of the folder)' },
    base: {
      value: 'PATH',
      about: 'the path it was built for (default: as site.yaml says, or /)',
      form: BASE,
    },
  },
});
const content = CONTENT_FOLDER;
const site = values.site ?? siteFolder(content);
const faults: string[] = [];
const { stories, site: told } = compileOrEnd(content, { anew: true });
for (const story of stories)
  if (!isLedgerCurrent(content, story))
    faults.push(`The addresses of \`${story.id}\` are not all recorded. Run \`same-story ledger\`.`);
const marker = join(site, MARKER);
if (!existsSync(marker)) faults.push(`\`${site}\` holds no site. Run \`same-story build\`.`);
else {
  if (lastChange(content) > statSync(marker).mtimeMs)
    faults.push('The content was changed after the site was built. Run `same-story build`.');
  const read = await readSite(site, values.base ?? told.base);
  const findings = await inspectSite(read);
  if (findings.length > 0) faults.push(reportFindings(findings));
  console.log(
    `${counted(read.pages.length, 'page')} of ${counted(stories.length, 'story', 'stories')} looked at.`,
  );
}
console.log(faults.length === 0 ? 'The site can be published.' : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
