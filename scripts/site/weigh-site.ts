import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { PageKind } from './page-kind.ts';
import type { Page, Site } from './read-site.ts';
import type { Finding } from './rules.ts';
import { seenText } from './seen-text.ts';

/**
 * What a first visit to each page transfers: its HTML, styles and scripts under brotli; fonts come once and are left out.
 *
 * @returns a table for people (one line a kind of page) and a finding for each page over a budget
 */
export async function weighSite(site: Site): Promise<{ table: string; findings: Finding[] }> {
  const sizes = new Map<string, number>();
  for (const file of site.files)
    if (/\.(?:html|css|js)$/.test(file))
      sizes.set(file, await brotliSize(await readFile(join(site.folder, file))));
  const weights: Weight[] = [];
  for (const page of site.pages) weights.push(await weigh(site, page, sizes));
  return { table: table(weights), findings: weights.flatMap(overBudget) };
}

/**
 * KB under brotli, a page each.
 * - `html`: 14.6 KB is what ten TCP packets hold, a server's first answer without waiting; the pages of whole lists (claims,
 *   pairs, the overview) may take more on a story half as large again as the first one (14.1 KB)
 * - `css`: the first site came to 5.3 KB, with strips, filters and fonts for rare signs 7.1 KB
 * - `js`: pages that only read have the scripts of the frame (light and dark before the first paint, the key `/`, the way
 *   back: 1.1 KB); others a small island besides; the search its index
 * - `times`: of an article against the text seen on it. The aim is 1.8 for HTML, CSS and JS together, which notes with a
 *   link for each do not reach: the first site came to 2.7 to 3.2, its HTML alone to 1.7 to 1.8; links to copy and schema.org data add 0.5 KB, of short
 *   articles in twelve outlets up to 2.24. What is held is the HTML,
 *   since the rest is the same whatever the length of the text
 */
const BUDGETS = {
  html: { article: 14.6, other: 24 },
  css: 7.5,
  js: { reading: 1.5, island: 4, search: 16 },
  times: { aim: 1.8, html: 2.3 },
} as const;

/** Kinds of which a reader only reads. */
const READING: ReadonlySet<PageKind | null> = new Set([
  'about',
  'guide',
  'style',
  'not-found',
  'as-printed',
  'claim',
  'quotes',
  'utterance',
  'conversations',
] as const);

/** Near what static hosts send; 11 takes ten times as long for about 4 % less. */
const QUALITY = 7;

/** The size of a text or file under brotli, in KB. */
export async function brotliSize(content: string | Uint8Array): Promise<number> {
  return (
    (await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }))
      .length / 1024
  );
}

async function weigh(site: Site, page: Page, sizes: ReadonlyMap<string, number>): Promise<Weight> {
  const linked = (name: string, attribute: string, ending: string) => {
    const files = page.tags
      .filter((tag) => tag.name === name)
      .map((tag) => (tag.attributes.get(attribute) ?? '').split('?')[0]?.slice(site.base.length) ?? '')
      .filter((file) => file.endsWith(ending));
    return [...new Set(files)].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
  };
  return {
    page,
    html: sizes.get(page.file) ?? 0,
    css: linked('link', 'href', '.css'),
    js: linked('script', 'src', '.js'),
    text: await brotliSize(seenText(page.html)),
  };
}

const timesOf = ({ html, css, js, text }: Weight): number => (html + css + js) / text;

function overBudget(weight: Weight): Finding[] {
  const { kind, file } = weight.page;
  const { html, js } = BUDGETS;
  const limits = [
    ['html', weight.html, kind === 'article' ? html.article : html.other],
    ['css', weight.css, BUDGETS.css],
    ['js', weight.js, kind === 'search' ? js.search : READING.has(kind) ? js.reading : js.island],
  ] as const;
  return [
    ...limits
      .filter(([, is, most]) => is > most)
      .map(([part, is, most]) => `${part}: ${is.toFixed(1)} KB, budget ${most} KB`),
    ...(kind === 'article' && weight.html > BUDGETS.times.html * weight.text && weight.text > LEAST_TEXT
      ? [`html: ${(weight.html / weight.text).toFixed(2)} times its text, budget ${BUDGETS.times.html}`]
      : []),
  ].map((message) => ({ file, line: 1, rule: 'weight', message }));
}

/** KB of text under brotli from which on an article can be set against the frame around it: some 700 words, notes counted in. */
const LEAST_TEXT = 2;

function table(weights: readonly Weight[]): string {
  const kinds = Map.groupBy(weights, ({ page }) => page.kind ?? 'other');
  const rows = [...kinds].map(([kind, of]) => [
    kind,
    `${of.length}`,
    middle(of.map(({ html }) => html)).toFixed(1),
    greatest(of.map(({ html }) => html)),
    greatest(of.map(({ css }) => css)),
    greatest(of.map(({ js }) => js)),
    `${middle(of.map(timesOf)).toFixed(2)} ×`,
  ]);
  const head = ['page', 'number', 'html median', 'html most', 'css most', 'js most', 'all : text'];
  const lines = [head, ...rows].map(
    ([first = '', ...rest]) => first.padEnd(14) + rest.map((cell) => cell.padStart(12)).join(''),
  );
  const articles = kinds.get('article') ?? [];
  const span = (values: readonly number[]) =>
    `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`;
  return [
    'KB under brotli, fonts aside',
    ...lines,
    ...(articles.length > 0
      ? [
          `An article’s HTML, CSS and JS: ${span(articles.map(timesOf))} times the text seen on it (aim ${BUDGETS.times.aim}); HTML alone ${span(articles.map(({ html, text }) => html / text))} (budget ${BUDGETS.times.html})`,
        ]
      : []),
  ].join('\n');
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function greatest(values: readonly number[]): string {
  return Math.max(...values).toFixed(1);
}

type Weight = {
  page: Page;
  html: number;
  css: number;
  js: number;
  /** Of the text that is seen. */
  text: number;
};
