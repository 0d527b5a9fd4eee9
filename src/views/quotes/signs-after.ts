import type { Story } from '../../model/story.ts';
import type { CollatedWord } from '../../model/stretch.ts';

/** The signs that follow a word, as those who print it have them. */
interface SignsAfter {
  /** Of those that all have, in UTF-16 units of the first who prints the word. */
  readonly length: number;
  /** Where they differ: the signs to show, and the ids of the articles that have these; `null` where they do not. */
  readonly own: {
    readonly article: string;
    readonly start: number;
    readonly end: number;
    readonly printers: readonly string[];
  } | null;
}

export const NO_SIGNS: SignsAfter = { length: 0, own: null };

/** Signs at which a sentence stops or pauses, and brackets that close. More of them do not follow a word. */
const SIGNS = /^(?:[.,;:!?\])…]|\s?[–—](?=\s|\p{L}|["”]|$)){0,6}/u;
/** The quotation is over, or its line. */
const CLOSED = /^\s*(?:["“”«»„‘’']|\n|$)/u;
/** UTF-16 units: signs, and what comes after them. */
const LOOKED_AT = 10;

/**
 * The signs after a word. Where articles have other ones, those are shown that end a sentence or stand inside a quotation:
 * a comma before the closing mark is often the outlet’s, whose sentence goes on.
 *
 * @param printers ids of the articles that count
 */
export function signsAfter(
  { articles }: Story,
  { printed }: CollatedWord,
  printers: readonly string[] = printed.map(({ article }) => article),
): SignsAfter {
  const seen = new Set<string>();
  const found = printed.flatMap(({ article, end: start }) => {
    if (!printers.includes(article) || seen.has(article)) return [];
    seen.add(article);
    const text = articles.find(({ id }) => id === article)?.text.slice(start, start + LOOKED_AT) ?? '';
    const signs = SIGNS.exec(text)?.[0] ?? '';
    const rank = signs === '' ? 0 : /[.?!…]/u.test(signs) ? 3 : CLOSED.test(text.slice(signs.length)) ? 1 : 2;
    return [{ article, start, end: start + signs.length, form: evenSigns(signs), rank }];
  });
  const [first] = found;
  if (!first) return NO_SIGNS;
  if (found.every(({ form }) => form === first.form)) return { length: first.end - first.start, own: null };
  const shown = found.reduce((best, each) => (each.rank > best.rank ? each : best), first);
  const alike = found.filter(({ form }) => form === shown.form);
  return {
    length: 0,
    own: {
      article: shown.article,
      start: shown.start,
      end: shown.end,
      printers: alike.map(({ article }) => article),
    },
  };
}

/** Signs in one form: which dash and how much white space is a house’s custom, and so are the marks of a quotation. */
export const evenSigns = (signs: string): string =>
  signs
    .replaceAll(/["“”«»„]/gu, '')
    .replaceAll(/\s*[–—]\s*/gu, '—')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('...', '…');
