/**
 * `npm run check:site -- [FOLDER] [--base /x/]`: checks a built site (`dist` where no folder is named) without a browser:
 * valid HTML, the policy, nothing inline, every link and fragment, a crawl, weights. Exit code 1 where something is wrong.
 * `--addresses`: only what the path of a site can change, for a build of pages that are checked under another path.
 */
import { parseArgs } from 'node:util';
import { checkLinks } from './site/check-links.ts';
import { checkPage } from './site/check-page.ts';
import { crawlSite } from './site/crawl-site.ts';
import { readSite } from './site/read-site.ts';
import { reportFindings } from './site/report-findings.ts';
import { validateHtml } from './site/validate-html.ts';
import { weighSite } from './site/weigh-site.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { base: { type: 'string', default: '/' }, addresses: { type: 'boolean', default: false } } });

try {
  const site = await readSite(positionals[0] ?? 'dist', values.base);
  const weights = values.addresses ? null : await weighSite(site);
  const findings = [
    ...site.pages.flatMap(checkPage),
    ...checkLinks(site),
    ...(weights?.findings ?? []),
    ...(values.addresses ? [] : await validateHtml(site)),
    ...await crawlSite(site),
  ];
  if (weights) console.log(weights.table);
  if (findings.length > 0) console.log(`\n${reportFindings(findings)}`);
  console.log(`\n${site.pages.length} pages under \`${site.base}\`: ${findings.length === 0 ? 'nothing wrong' : `${findings.length} found`}`);
  process.exitCode = findings.length === 0 ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
