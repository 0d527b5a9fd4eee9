import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { join } from 'node:path';
import config from '../../.htmlvalidate.mjs';
import type { Page, Site } from './read-site.ts';
import type { Finding } from './rules.ts';

/** Runs html-validate with the project's `.htmlvalidate.mjs` over every page. */
export async function validateHtml(site: Site): Promise<Finding[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const findings: Finding[] = [];
  for (const page of site.pages) findings.push(...(await validatePage(validator, site, page)));
  return findings;
}

async function validatePage(validator: HtmlValidate, site: Site, page: Page): Promise<Finding[]> {
  const report = await validator.validateString(page.html, join(site.folder, page.file));
  return report.results
    .flatMap((result) => result.messages)
    .map((message) => ({
      file: page.file,
      line: message.line,
      rule: 'html' as const,
      message: `${message.ruleId}: ${message.message}${message.selector ? ` (${message.selector.slice(-SELECTOR)})` : ''}`,
    }));
}

/** The end of a selector tells the element; its beginning is the same on every page. */
const SELECTOR = 60;
