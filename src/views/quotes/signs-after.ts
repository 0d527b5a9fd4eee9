import { words } from '#words/quotes.ts';
import type { Story } from '../../model/story.ts';
import type { CollatedWord } from '../../model/stretch.ts';

/** The signs that follow a word, and who has other ones. */
interface SignsAfter {
  /** Of the signs of the first who print it, in UTF-16 units. */
  readonly length: number;
  /** Those of the others, by their names; empty where all have the same. */
  readonly others: readonly { readonly name: string; readonly articles: readonly string[] }[];
}

export const NO_SIGNS: SignsAfter = { length: 0, others: [] };

/** Signs at which a sentence stops or pauses, and brackets that close. More of them do not follow a word. */
const SIGNS = /^(?:[.,;:!?\])…]|\s?[–—](?=\s|\p{L}|["”]|$)){0,6}/u;
/** The quotation is over, or its line. */
const CLOSED = /^\s*(?:["“”«»„‘’']|\n|$)/u;

/**
 * The signs after a word, as each article has them. Where a quotation ends without one it has no other sign: it has none
 * to print.
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
    const text = articles.find(({ id }) => id === article)?.text.slice(end, end + LOOKED_AT) ?? '';
    const signs = SIGNS.exec(text)?.[0] ?? '';
    return [{ article, signs, isOver: CLOSED.test(text.slice(signs.length)) }];
  });
  const [first] = found;
  if (!first) return NO_SIGNS;
  const others = found.filter(
    ({ signs, isOver }) => evenSigns(signs) !== evenSigns(first.signs) && !(signs === '' && isOver),
  );
  return {
    length: first.signs.length,
    others: [...Map.groupBy(others, ({ signs }) => evenSigns(signs))].map(([signs, those]) => ({
      name: nameOf(signs),
      articles: those.map(({ article }) => article),
    })),
  };
}

/** UTF-16 units: signs, and what comes after them. */
const LOOKED_AT = 10;

/** A sign by its name, because one alone is easily overlooked and is not read aloud; several as they are. */
const nameOf = (signs: string): string => words.signs[signs] ?? signs;

/** Signs in one form: which dash and how much white space is a house’s custom, and so are the marks of a quotation. */
export const evenSigns = (signs: string): string =>
  signs
    .replaceAll(/["“”«»„]/gu, '')
    .replaceAll(/\s*[–—]\s*/gu, '—')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('...', '…');
