import type { Inline } from '../model/inline.ts';
import type { Span } from '../model/span.ts';
import { oneLine } from '../text/one-line.ts';
import { contains, overlap } from '../text/spans.ts';
import { signsOf, withoutSigns } from '../text/without-signs.ts';
import { words, type Word } from '../text/words.ts';

/** Longer quotations are given by their first and last words. */
const LONGEST_WHOLE = 12;
const EDGE_WORDS = 5;
/** At most so many words before or after are added to tell a passage from another with the same words. */
const MOST_CONTEXT = 6;

/**
 * A text directive (`:~:text=…`) that makes a browser find the words on the publisher's own page. It uses
 * whole words. Long quotations and those of several lines are given by their start and end, since a browser
 * looks for each part inside one block. If the article has the same words elsewhere, as few words before or
 * after as are needed are added as prefix and suffix. Markdown signs of the source do not occur on the
 * publisher's page, and white space there is one blank. Source: WICG, URL Fragment Text Directives.
 *
 * @param span the words to find, UTF-16 offsets; a word that the span cuts is left out
 * @param within where prefix and suffix may come from; by default the whole article
 * @returns the directive without the `#`, or `null` if the span has no word
 */
export function textFragment(
  article: Printed,
  span: Span,
  within: Span = { start: 0, end: article.text.length },
): string | null {
  const page = { ...pageOf(article), within };
  const first = page.words.findIndex((word) => contains(span, word));
  const last = page.words.findLastIndex((word) => contains(span, word));
  if (first < 0) return null;
  const whole = page.lines[first] === page.lines[last] && last - first < LONGEST_WHOLE;
  const [startTo, endFrom] = whole ? [last, first] : edgesOf(page, first, last);
  const { prefix, suffix } = whole
    ? contextOfWhole(page, first, last)
    : contextOfEdges(page, first, startTo, endFrom, last);
  const slice = (from: number | undefined, to: number | undefined) =>
    escape(oneLine(withoutSigns(article, { start: from ?? 0, end: to ?? 0 })).trim());
  const word = (at: number) => page.words[at];
  return [
    ':~:text=',
    prefix > 0 ? `${slice(word(first - prefix)?.start, word(first)?.start)}-,` : '',
    slice(word(first)?.start, word(startTo)?.end),
    whole ? '' : `,${slice(word(endFrom)?.start, word(last)?.end)}`,
    suffix > 0 ? `,-${slice(word(last)?.end, word(last + suffix)?.end)}` : '',
  ].join('');
}

/** The last word of the start and the first of the end: each within one line, and no longer than an edge. */
function edgesOf({ lines }: Page, first: number, last: number): [number, number] {
  return [
    Math.min(first + EDGE_WORDS - 1, last, lines.lastIndexOf(lines[first] ?? 0)),
    Math.max(last - EDGE_WORDS + 1, first, lines.indexOf(lines[last] ?? 0)),
  ];
}

/** How many words before and after identify words that are looked for as one part. */
function contextOfWhole(page: Searched, first: number, last: number): Context {
  const alone = (prefix: number, suffix: number) =>
    placesOf(page, first - prefix, last + suffix).length === 1;
  if (alone(0, 0)) return { prefix: 0, suffix: 0 };
  const [before, after] = [wordsBefore(page, first), wordsAfter(page, last)];
  for (let n = 1; n <= before; n += 1) if (alone(n, 0)) return { prefix: n, suffix: 0 };
  for (let n = 1; n <= after; n += 1) if (alone(0, n)) return { prefix: 0, suffix: n };
  // If nothing tells them apart, the browser may stop at another passage with the same words around it.
  return { prefix: before, suffix: after };
}

/** The same for a start and an end: a browser takes the first start and, from there, the first end. */
function contextOfEdges(
  page: Searched,
  first: number,
  startTo: number,
  endFrom: number,
  last: number,
): Context {
  let prefix = 0;
  while (placesOf(page, first - prefix, startTo).length > 1 && prefix < wordsBefore(page, first)) prefix += 1;
  let suffix = 0;
  const firstEnd = () => placesOf(page, endFrom, last + suffix).find((at) => at > startTo);
  while (firstEnd() !== endFrom && suffix < wordsAfter(page, last)) suffix += 1;
  return { prefix, suffix };
}

/**
 * Where the words from `first` to `last` occur in the article, in the same order, as indices of their first
 * word.
 */
function placesOf({ words: all }: Page, first: number, last: number): number[] {
  const sought = all.slice(first, last + 1);
  const places: number[] = [];
  for (let at = 0; at + sought.length <= all.length; at += 1)
    if (sought.every(({ form }, i) => all[at + i]?.form === form)) places.push(at);
  return places;
}

/** How many words of the same line may serve as prefix, and as suffix. */
const wordsBefore = (page: Searched, first: number) => reach(page, first, -1);
const wordsAfter = (page: Searched, last: number) => reach(page, last, 1);

function reach({ words: all, lines, within }: Searched, from: number, step: 1 | -1): number {
  let count = 0;
  const free = (at: number) =>
    lines[at] === lines[from] && all[at] !== undefined && contains(within, all[at]);
  while (count < MOST_CONTEXT && free(from + step * (count + 1))) count += 1;
  return count;
}

/** Words are found once for each article, which has many spans to prove. */
const pages = new WeakMap<Printed, Page>();

function pageOf(article: Printed): Page {
  const kept = pages.get(article);
  if (kept) return kept;
  const signs = signsOf(article.inlines);
  const printed = words(article.text).filter((word) => !signs.some((sign) => overlap(sign, word)));
  let line = 0;
  let at = 0;
  const lines = printed.map(({ start, end }) => {
    if (/[\r\n]/u.test(article.text.slice(at, start))) line += 1;
    at = end;
    return line;
  });
  const page = { words: printed, lines };
  pages.set(article, page);
  return page;
}

/** The hyphen marks prefix and suffix in a directive, so it is escaped besides what any address escapes. */
const escape = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

interface Printed {
  readonly text: string;
  readonly inlines: readonly Inline[];
}

/** The words that a reader of the publisher's page sees, and the number of the line of each. */
interface Page {
  readonly words: readonly Word[];
  readonly lines: readonly number[];
}

interface Searched extends Page {
  readonly within: Span;
}

/** How many words before and after are part of the directive. */
interface Context {
  readonly prefix: number;
  readonly suffix: number;
}
