import type { Story } from '../../../model/story.ts';
import type { CollatedWord } from '../../../model/stretch.ts';

/** The signs that follow a word, as those who print it have them. */
interface SignsAfter {
  /** Of those that all have, in UTF-16 units of the first who prints the word. */
  readonly length: number;
  /** The signs to show where they differ; `null` where they do not, or there are none to show. */
  readonly own: Place | null;
}

/** Signs of an article; empty where it has none. */
interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

export const NO_SIGNS: SignsAfter = { length: 0, own: null };

/** Signs at which a sentence stops or pauses, and brackets that close. More of them do not follow a word. */
const SIGNS = /^(?:[.,;:!?\])…]|\s?[–—](?=\s|\p{L}|["”]|$)){0,6}/u;
/** The quotation is over, or its line. */
const CLOSED = /^\s*(?:["“”«»„‘’']|\n|$)/u;
/** An outlet’s own words in square brackets: the signs of the sentence come after them. */
const INSERTED = /^\s*\[[^\]\n]*\]/u;
/** What ends a sentence. */
const ENDING = /[.?!…]/u;
/** UTF-16 units: signs, and what comes after them. */
const LOOKED_AT = 10;
/** UTF-16 units: insertions are short. */
const LONGEST_INSERTION = 80;

/**
 * The signs after a word. Where articles have other ones, those are shown that the fullest quotation has of those that go on
 * there, so that words and signs are of one article as far as may be. Where all end, only what ends a sentence is shown:
 * a comma before the closing mark is often the outlet’s, whose own sentence goes on.
 *
 * @param printers ids of the articles that count
 */
export function signsAfter(
  { articles }: Story,
  { printed }: CollatedWord,
  printers: readonly string[] = printed.map(({ article }) => article),
): SignsAfter {
  const seen = new Set<string>();
  const found = printed.flatMap(({ article, end }) => {
    if (!printers.includes(article) || seen.has(article)) return [];
    seen.add(article);
    const source = articles.find(({ id }) => id === article)?.text ?? '';
    const inserted = INSERTED.exec(source.slice(end, end + LONGEST_INSERTION))?.[0].length ?? 0;
    const start = end + inserted;
    const text = source.slice(start, start + LOOKED_AT);
    const signs = SIGNS.exec(text)?.[0] ?? '';
    const closed = CLOSED.test(text.slice(signs.length));
    return [{ article, start, end: start + signs.length, signs, closed, inserted }];
  });
  const [first] = found;
  if (!first) return NO_SIGNS;
  const shown = found.find(({ closed }) => !closed) ?? found.find(({ signs }) => ENDING.test(signs)) ?? null;
  // Behind an insertion the signs stand there, and no second time before it.
  if (new Set(found.map(({ signs }) => evenSigns(signs))).size === 1)
    return {
      length: found.some(({ inserted }) => inserted > 0)
        ? 0
        : (shown?.signs ?? first.signs.replace(/[\s,;:–—]+$/u, '')).length,
      own: null,
    };
  return {
    length: 0,
    own:
      shown === null || shown.signs === '' || shown.inserted > 0
        ? null
        : { article: shown.article, start: shown.start, end: shown.end },
  };
}

/** Signs in one form: which dash and how much white space is a house’s custom, and so are the marks of a quotation. */
export const evenSigns = (signs: string): string =>
  signs
    .replaceAll(/["“”«»„]/gu, '')
    .replaceAll(/\s*[–—]\s*/gu, '—')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('...', '…');
