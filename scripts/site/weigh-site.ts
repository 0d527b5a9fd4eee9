import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { PageKind } from './page-kind.ts';
import type { Page, Site } from './read-site.ts';
import type { Finding } from './rules.ts';
import { seenText } from './seen-text.ts';

/**
 * What a first visit to each page transfers: its HTML, styles and scripts under brotli, with the scripts that these import. What
 * a script fetches later (`import()`) is left out, and so are fonts, which come once.
 *
 * @returns a table for people (one line a kind of page) and a finding for each page over a budget
 */
export async function weighSite(site: Site): Promise<{ table: string; findings: Finding[] }> {
  const sizes = new Map<string, number>();
  const imports = new Map<string, readonly string[]>();
  for (const file of site.files) {
    if (!/\.(?:html|css|js)$/.test(file)) continue;
    const content = await readFile(join(site.folder, file));
    sizes.set(file, await brotliSize(content));
    if (file.endsWith('.js')) imports.set(file, importsOf(file, content.toString()));
  }
  const weights: Weight[] = [];
  for (const page of site.pages) weights.push(await weigh(site, page, sizes, imports));
  const rows: Row[] = [];
  for (const [kind, of] of Map.groupBy(weights, ({ page }) => page.kind ?? 'other')) {
    const heaviest = of.reduce((most, each) => (sumOf(each) > sumOf(most) ? each : most));
    rows.push({ kind, of, first: await firstVisit(site, heaviest) });
  }
  return { table: table(rows), findings: weights.flatMap(overBudget) };
}

/** The scripts that a script of the site imports outright, beside it or below. */
function importsOf(file: string, script: string): string[] {
  return [...script.matchAll(/\b(?:from|import)\s*(["'`])(\.{1,2}\/[^"'`]+\.js)\1/gu)].map(
    ([, , path = '']) => posix.join(posix.dirname(file), path),
  );
}

/** KB of a page and its files where everything is compressed as small as it can be. */
async function firstVisit(site: Site, { page, files }: Weight): Promise<number> {
  const sizes = [page.file, ...files].map(async (file) =>
    brotliSize(await readFile(join(site.folder, file)), constants.BROTLI_MAX_QUALITY),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/**
 * KB under brotli, a page each.
 * - `html`: 14.6 KB is what ten TCP packets hold, a server's first answer without waiting; the pages of whole lists (claims,
 *   pairs, the overview) may take more on a story half as large again as the first one (14.1 KB)
 * - `css`: the first site comes to 6.3 KB at most, the overview and pairs
 * - `js`: pages that only read have the scripts of the frame (light and dark before the first paint, the key `/`, the way
 *   back) and copy citations: 1.3 KB with all that these import; others a small island besides, a pair and the search 2.7 KB.
 *   What a click or a typed word fetches comes later
 * - `times`: of an article against the text seen on it. The aim is 1.8 for HTML, CSS and JS together, which notes with a
 *   link for each do not reach: the first site came to 2.7 to 3.2, its HTML alone to 1.7 to 1.8; links to copy and schema.org data add 0.5 KB, of short
 *   articles in twelve outlets up to 2.24. What is held is the HTML,
 *   since the rest is the same whatever the length of the text
 */
const BUDGETS = {
  html: { article: 14.6, other: 24 },
  css: 6.8,
  js: { reading: 1.4, island: 3 },
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

/** Near what static hosts send; 11, which the heaviest page of each kind is also weighed at, takes ten times as long. */
const QUALITY = 7;

/** The size of a text or file under brotli, in KB of 1,000 bytes. */
export async function brotliSize(content: string | Uint8Array, quality = QUALITY): Promise<number> {
  return (
    (await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }))
      .length / 1000
  );
}

async function weigh(
  site: Site,
  page: Page,
  sizes: ReadonlyMap<string, number>,
  imports: ReadonlyMap<string, readonly string[]>,
): Promise<Weight> {
  const linked = (name: string, attribute: string, ending: string) =>
    new Set(
      page.tags
        .filter((tag) => tag.name === name)
        .map((tag) => (tag.attributes.get(attribute) ?? '').split('?')[0]?.slice(site.base.length) ?? '')
        .filter((file) => file.endsWith(ending) && sizes.has(file)),
    );
  const styles = linked('link', 'href', '.css');
  const scripts = linked('script', 'src', '.js');
  // A set that grows is walked to its new end.
  for (const file of scripts)
    for (const imported of imports.get(file) ?? []) if (sizes.has(imported)) scripts.add(imported);
  const sum = (files: Iterable<string>) =>
    [...files].reduce((total, file) => total + (sizes.get(file) ?? 0), 0);
  return {
    page,
    files: [...styles, ...scripts],
    html: sizes.get(page.file) ?? 0,
    css: sum(styles),
    js: sum(scripts),
    text: await brotliSize(seenText(page.html)),
  };
}

const sumOf = ({ html, css, js }: Weight): number => html + css + js;
const timesOf = (weight: Weight): number => sumOf(weight) / weight.text;

function overBudget(weight: Weight): Finding[] {
  const { kind, file } = weight.page;
  const { html, js } = BUDGETS;
  const limits = [
    ['html', weight.html, kind === 'article' ? html.article : html.other],
    ['css', weight.css, BUDGETS.css],
    ['js', weight.js, READING.has(kind) ? js.reading : js.island],
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

function table(kinds: readonly Row[]): string {
  const rows = kinds.map(({ kind, of, first }) => [
    kind,
    `${of.length}`,
    middle(of.map(({ html }) => html)).toFixed(1),
    greatest(of.map(({ html }) => html)),
    greatest(of.map(({ css }) => css)),
    greatest(of.map(({ js }) => js)),
    first.toFixed(1),
    `${middle(of.map(timesOf)).toFixed(2)} ×`,
  ]);
  const head = [
    'page',
    'number',
    'html median',
    'html most',
    'css most',
    'js most',
    'heaviest',
    'all : text',
  ];
  const lines = [head, ...rows].map(
    ([first = '', ...rest]) => first.padEnd(14) + rest.map((cell) => cell.padStart(12)).join(''),
  );
  const articles = kinds.find(({ kind }) => kind === 'article')?.of ?? [];
  const span = (values: readonly number[]) =>
    `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`;
  return [
    `KB under brotli ${QUALITY}, fonts aside; “heaviest”: all of the heaviest page of a kind under brotli 11`,
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

/** A kind of page. */
type Row = {
  kind: string;
  of: readonly Weight[];
  /** KB of a first visit to its heaviest page. */
  first: number;
};

type Weight = {
  page: Page;
  /** Its styles and scripts. */
  files: readonly string[];
  html: number;
  css: number;
  js: number;
  /** Of the text that is seen. */
  text: number;
};
