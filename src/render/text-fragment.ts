import type { Inline } from '../model/inline.ts';
import type { Span } from '../model/span.ts';
import { foldText } from '../text/fold.ts';
import { oneLine } from '../text/one-line.ts';
import { contains, overlap } from '../text/spans.ts';
import { signsOf, withoutSigns } from '../text/without-signs.ts';
import type { Word } from '../text/words.ts';

/** Longer quotations are given by their first and last words. */
const LONGEST_WHOLE = 12;
const EDGE_WORDS = 5;
/** At most so many words before or after are added to tell a passage from another with the same words. */
const MOST_CONTEXT = 6;

/**
 * A text directive (`:~:text=…`) that makes a browser find the words on the publisher's own page. It uses
 * whole words. Long quotations and those of several lines are given by their start and end, since a browser
 * looks for each part inside one block. If the article has the same words elsewhere, as few words before or
 * after as are needed are added as prefix and suffix: words of the same line, or the end of the line before
 * and the beginning of the line after. Markdown signs of the source do not occur on the publisher's page, and
 * white space there is one blank. Source: WICG, URL Fragment Text Directives.
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
  const first = firstFrom(page.words, span.start);
  const after = firstFrom(page.words, span.end);
  const last = (page.words[after - 1]?.end ?? 0) > span.end ? after - 2 : after - 1;
  if (last < first) return null;
  const whole = page.lines[first] === page.lines[last] && last - first < LONGEST_WHOLE;
  const [startTo, endFrom] = whole ? [last, first] : edgesOf(page, first, last);
  const { prefix, suffix } = whole
    ? contextOfWhole(page, first, last)
    : contextOfEdges(page, first, startTo, endFrom, last);
  const slice = (from: number | undefined, to: number | undefined) =>
    escape(oneLine(withoutSigns(article, { start: from ?? 0, end: to ?? 0 })).trim());
  const word = (at: number) => page.words[at];
  // A block of the page lies between: what is sought then begins or ends with its line, marks included.
  const [above, below] = [
    prefix > 0 && page.lines[first - prefix] !== page.lines[first],
    suffix > 0 && page.lines[last + suffix] !== page.lines[last],
  ];
  const from = above ? beforeMarks(article.text, word(first)?.start) : word(first)?.start;
  const to = below ? afterMarks(article.text, word(last)?.end) : word(last)?.end;
  const prefixEnd = above ? lineEnd(article.text, word(first - 1)?.end) : from;
  const suffixStart = below ? beforeMarks(article.text, word(last + 1)?.start) : to;
  return [
    ':~:text=',
    prefix > 0 ? `${slice(word(first - prefix)?.start, prefixEnd)}-,` : '',
    slice(from, whole ? to : word(startTo)?.end),
    whole ? '' : `,${slice(word(endFrom)?.start, to)}`,
    suffix > 0 ? `,-${slice(suffixStart, word(last + suffix)?.end)}` : '',
  ].join('');
}

/** The first word that starts at a place or after it. */
function firstFrom(words: readonly Word[], at: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the marks begin that touch a word: “We. Signs that a page does not print, such as `##`, stand apart. */
const beforeMarks = (text: string, at = 0) =>
  at - (/[^\p{L}\p{N}\s]*$/u.exec(text.slice(0, at))?.[0].length ?? 0);

/** Where the marks end that touch a word: bread”. */
const afterMarks = (text: string, at = 0) =>
  at + (/^[^\p{L}\p{N}\s]*/u.exec(text.slice(at))?.[0].length ?? 0);

const lineEnd = (text: string, at = 0) => at + (/^[^\r\n]*/u.exec(text.slice(at))?.[0].length ?? 0);

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
  const [above, below] = [wordsAbove(page, first), wordsBelow(page, last)];
  const counts = (most: number) => Array.from({ length: most }, (_, i) => i + 1);
  const prefix = [...counts(before), ...counts(above)].find((n) => alone(n, 0));
  const suffix = [...counts(after), ...counts(below)].find((n) => alone(0, n));
  // Words of the same line are surer: between two lines a page may have something else. The first place needs
  // none of another line: a browser stops there.
  const isFirst = placesOf(page, first, last)[0] === first;
  if (prefix !== undefined && prefix <= before) return { prefix, suffix: 0 };
  if (suffix !== undefined && suffix <= after) return { prefix: 0, suffix };
  if (!isFirst && prefix !== undefined) return { prefix, suffix: 0 };
  if (!isFirst && suffix !== undefined) return { prefix: 0, suffix };
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
  const before = wordsBefore(page, first) || wordsAbove(page, first);
  const after = wordsAfter(page, last) || wordsBelow(page, last);
  let prefix = 0;
  while (placesOf(page, first - prefix, startTo).length > 1 && prefix < before) prefix += 1;
  let suffix = 0;
  const firstEnd = () => placesOf(page, endFrom, last + suffix).find((at) => at > startTo);
  while (firstEnd() !== endFrom && suffix < after) suffix += 1;
  return { prefix, suffix };
}

/**
 * Where the words from `first` to `last` occur in the article, in the same order, as indices of their first
 * word.
 */
function placesOf({ words: all, places }: Page, first: number, last: number): number[] {
  const isHere = (at: number): boolean => {
    for (let i = 1; i <= last - first; i += 1) if (all[at + i]?.form !== all[first + i]?.form) return false;
    return true;
  };
  return (places.get(all[first]?.form ?? '') ?? []).filter(isHere);
}

/** How many words of the same line may serve as prefix, and as suffix. */
const wordsBefore = (page: Searched, first: number) => reach(page, first, -1, page.lines[first]);
const wordsAfter = (page: Searched, last: number) => reach(page, last, 1, page.lines[last]);

/** The same of the line before, and of the line after; none if other words of the own line lie between. */
const wordsAbove = (page: Searched, first: number) =>
  page.lines[first - 1] === page.lines[first] ? 0 : reach(page, first, -1, page.lines[first - 1]);
const wordsBelow = (page: Searched, last: number) =>
  page.lines[last + 1] === page.lines[last] ? 0 : reach(page, last, 1, page.lines[last + 1]);

function reach({ words: all, lines, within }: Searched, from: number, step: 1 | -1, line?: number): number {
  let count = 0;
  const free = (at: number) => lines[at] === line && all[at] !== undefined && contains(within, all[at]);
  while (count < MOST_CONTEXT && free(from + step * (count + 1))) count += 1;
  return count;
}

/** Words are found once for each article, which has many spans to prove. */
const pages = new WeakMap<Printed['inlines'], Page>();

function pageOf(article: Printed): Page {
  const kept = pages.get(article.inlines);
  if (kept) return kept;
  const signs = signsOf(article.inlines);
  const printed = browserWords(article.text).filter((word) => !signs.some((sign) => overlap(sign, word)));
  let line = 0;
  let at = 0;
  const lines = printed.map(({ start, end }) => {
    if (/[\r\n]/u.test(article.text.slice(at, start))) line += 1;
    at = end;
    return line;
  });
  const places = new Map<string, number[]>();
  for (const [place, { form }] of printed.entries()) {
    const known = places.get(form);
    if (known) known.push(place);
    else places.set(form, [place]);
  }
  const page = { words: printed, lines, places };
  pages.set(article.inlines, page);
  return page;
}

/**
 * Words as browsers bound them (Unicode Standard Annex 29): of "vice-president" each half is one, and a browser finds
 * "president" in it.
 */
function browserWords(text: string): Word[] {
  return [...SEGMENTER.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({
      form: foldText(segment),
      start: index,
      end: index + segment.length,
    }));
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });

/** The hyphen marks prefix and suffix in a directive, so it is escaped besides what any address escapes. */
const escape = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

interface Printed {
  readonly text: string;
  readonly inlines: readonly Inline[];
}

/** The words that a reader of the publisher's page sees, the number of the line of each, and where each form stands. */
interface Page {
  readonly words: readonly Word[];
  readonly lines: readonly number[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

interface Searched extends Page {
  readonly within: Span;
}

/** How many words before and after are part of the directive. */
interface Context {
  readonly prefix: number;
  readonly suffix: number;
}
