import { words } from '#words/pair.ts';
import type { Article } from '../../../model/article.ts';
import type { Story } from '../../../model/story.ts';
import { languageAttributes, type LanguageAttributes } from '../../../render/language-attributes.ts';
import { LEFT_OUT } from '../../../text/left-out.ts';
import { outletSign } from '../../outlet-sign.ts';
import { articlesInExcerpts } from '../../shown-sentences.ts';
import { listedWords, type ListedWords } from './listed-words.ts';
import { nearlySame, type NearlySame } from './nearly-same.ts';
import { pairBands, type Band } from './pair-bands.ts';
import type { PairDifference } from '../pair-differences.ts';
import { matchPair, type PairMatches } from '../pair-matches.ts';
import { pairRows, type PairRow } from './pair-rows.ts';
import { wordingOf, type Side } from './passage-sentences.ts';
import { cellView, type CellView } from './text-cell.ts';

/** Both texts of a pair in full, side by side. */
export interface PairTexts {
  readonly rows: readonly { readonly a: CellView | null; readonly b: CellView | null }[];
  /** Attributes of the one text and of the other. */
  readonly languages: readonly [LanguageAttributes, LanguageAttributes];
  readonly bands: readonly Band[];
  /** How many passages have a counterpart. */
  readonly found: number;
  /** How many there are, and how to read the picture. */
  readonly caption: string;
  /** Passages in nearly the same words, most shared words first. */
  readonly nearly: readonly NearlySame[];
}

/**
 * Builds the two texts.
 *
 * @param differences what the page lists as told differently; asked only when the texts are laid out
 */
export function pairTexts(
  story: Story,
  a: Article,
  b: Article,
  differences: () => readonly PairDifference[] = () => [],
): PairTexts {
  const pair = matchPair(story, a, b);
  const wordings = new Map(pair.matches.map((match) => [match.number, wordingOf(pair, match, a, b)]));
  const [left, right]: [Side, Side] = [
    { story, pair, wordings, side: 'a', article: a, other: b },
    { story, pair, wordings, side: 'b', article: b, other: a },
  ];
  // Only the page of the pair shows the texts.
  let laid: { readonly rows: readonly PairRow[]; readonly listed: ListedWords } | undefined;
  const layOut = () => {
    const listed = listedWords(differences(), pair, a, b);
    return { listed, rows: pairRows(pair, a, b, listed.apart) };
  };
  const laidOut = () => (laid ??= layOut());
  return {
    get rows() {
      const { rows, listed } = laidOut();
      return rows.map((row) => ({
        a: row.a && cellView(left, row.a, listed),
        b: row.b && cellView(right, row.b, listed),
      }));
    },
    get bands() {
      return pairBands(laidOut().rows, pair);
    },
    languages: [languageAttributes(a.lang), languageAttributes(b.lang)],
    found: pair.matches.length,
    caption: [captionOf(story, pair), excerptsNote(story, [a, b])].filter(Boolean).join(' '),
    nearly: nearlySame(left),
  };
}

function captionOf(story: Story, { matches: { length: found } }: PairMatches): string {
  return found === 0 ? words.captionNone : words.caption(found, story.claims.length > 0);
}

function excerptsNote(story: Story, articles: readonly Article[]): string {
  const names = articlesInExcerpts(articles).map((article) => outletSign(story, article).name);
  return names.length === 0 ? '' : words.excerpts(names, LEFT_OUT);
}
