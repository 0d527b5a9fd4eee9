/**
 * `npm run check:site`: checks a built site without a browser: valid HTML, the policy, nothing inline, every link and
 * fragment, weights. The exit code is 1 if something is wrong.
 */
import { BASE, readArguments } from './read-arguments.ts';
import { checkLinks } from './site/check-links.ts';
import { checkPage } from './site/check-page.ts';
import { checkPictures } from './site/check-pictures.ts';
import { checkSitemap } from './site/check-sitemap.ts';
import { findUnreached } from './site/find-unreached.ts';
import { readSite } from './site/read-site.ts';
import { reportFindings } from './site/report-findings.ts';
import { validateHtml } from './site/validate-html.ts';
import { weighSite } from './site/weigh-site.ts';

const {
  values,
  words: [folder = 'dist'],
} = readArguments({
  call: 'npm run check:site',
  does: 'Checks a built site without a browser: HTML, policy, links, weight.',
  words: [{ name: 'folder', about: 'the built site (default: dist)' }],
  options: {
    base: { value: 'PATH', about: 'the path it was built for', initially: '/', form: BASE },
    addresses: {
      about: 'check only what the path can change, for a site also checked under another path',
    },
  },
});

try {
  const site = await readSite(folder, values.base);
  const weights = values.addresses ? null : await weighSite(site);
  const findings = [
    ...site.pages.flatMap(checkPage),
    ...checkLinks(site),
    ...findUnreached(site),
    ...checkPictures(site),
    ...(await checkSitemap(site)),
    ...(weights?.findings ?? []),
    ...(values.addresses ? [] : await validateHtml(site)),
  ];
  if (weights) console.log(weights.table);
  if (findings.length > 0) console.log(`\n${reportFindings(findings)}`);
  console.log(
    `\n${site.pages.length} pages under \`${site.base}\`: ${findings.length === 0 ? 'nothing wrong' : `${findings.length} problems`}`,
  );
  process.exitCode = findings.length === 0 ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
