import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Page, Site } from './read-site.ts';
import type { Finding } from './rules.ts';

/**
 * What a first visit to each page transfers: its HTML, styles and scripts under brotli, and the fonts every page fetches.
 *
 * @returns a table for people (one line a kind of page) and a finding for each page over a budget
 */
export async function weighSite(site: Site): Promise<{ table: string; findings: Finding[] }> {
  const sizes = new Map<string, number>();
  for (const file of site.files) if (/\.(?:html|css|js)$/.test(file)) sizes.set(file, await brotliSize(join(site.folder, file)));
  const weights = site.pages.map((page) => weigh(site, page, sizes));
  return { table: table(weights), findings: weights.flatMap(overBudget) };
}

/**
 * KB under brotli, a page each. The first full site (five articles, 134 claims) came to 13.2 KB of HTML on its longest page,
 * 4.2 KB of CSS and 10.1 KB of JavaScript (the search); these leave room for a story half as large again.
 */
export const BUDGETS = { html: 24, css: 8, js: 16 } as const;

/** Near what static hosts send; 11 takes ten times as long for about 4 % less. */
const QUALITY = 7;

async function brotliSize(file: string): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  return (await promisify(brotliCompress)(await readFile(file), { params })).length / 1024;
}

function weigh(site: Site, page: Page, sizes: ReadonlyMap<string, number>): Weight {
  const linked = (name: string, attribute: string, ending: string) => {
    const files = page.tags
      .filter((tag) => tag.name === name)
      .map((tag) => (tag.attributes.get(attribute) ?? '').split('?')[0]?.slice(site.base.length) ?? '')
      .filter((file) => file.endsWith(ending));
    return [...new Set(files)].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
  };
  return { page, html: sizes.get(page.file) ?? 0, css: linked('link', 'href', '.css'), js: linked('script', 'src', '.js') };
}

function overBudget(weight: Weight): Finding[] {
  return (['html', 'css', 'js'] as const)
    .filter((part) => weight[part] > BUDGETS[part])
    .map((part) => ({
      file: weight.page.file, line: 1, rule: 'weight',
      message: `${part}: ${weight[part].toFixed(1)} KB, budget ${BUDGETS[part]} KB`,
    }));
}

function table(weights: readonly Weight[]): string {
  const kinds = Map.groupBy(weights, ({ page }) => page.kind ?? 'other');
  const rows = [...kinds].map(([kind, of]) => [
    kind, `${of.length}`, middle(of.map(({ html }) => html)).toFixed(1), greatest(of.map(({ html }) => html)),
    greatest(of.map(({ css }) => css)), greatest(of.map(({ js }) => js)),
  ]);
  const head = ['page', 'number', 'html median', 'html most', 'css most', 'js most'];
  const lines = [head, ...rows].map(([first = '', ...rest]) => first.padEnd(14) + rest.map((cell) => cell.padStart(12)).join(''));
  return `KB under brotli\n${lines.join('\n')}`;
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function greatest(values: readonly number[]): string {
  return Math.max(...values).toFixed(1);
}

type Weight = { page: Page; html: number; css: number; js: number };
