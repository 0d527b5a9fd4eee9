import type { Sentence } from '../../../model/sentence.ts';
import type { Span } from '../../../model/span.ts';
import { oneLine } from '../../../text/one-line.ts';
import { overlap } from '../../../text/spans.ts';
import { withoutSigns } from '../../../text/without-signs.ts';
import { openingInMarks } from '../opening-words.ts';
import type { ToldDifferently } from './listed-words.ts';
import type { Side } from './passage-sentences.ts';
import { spokenIn } from './spoken-of.ts';

/** Words of the other text, and what on the page has them. */
export interface OtherWords {
  readonly id: string;
  readonly words: string;
}

/** What the other text has instead of words that are underlined; a difference has them. */
export interface DifferingWords extends OtherWords {
  /** Whether they stand opposite: then a window with room for both needs no note of them. */
  readonly opposite: boolean;
}

/** A paragraph that speaks of much leads to so much of the other: two lines of small print. */
const MOST_ALSO = 2;

/** So many words of the other’s: a line of small print. */
const LONG_VALUE = 10;

/**
 * The words of the other for listed claims whose words are underlined in some sentences.
 *
 * @param own what is underlined, so that a reader sees what the other’s words stand for
 * @param isPassage whether the other’s passage stands opposite
 */
export const differingIn = (
  { side, other }: Side,
  claims: readonly ToldDifferently[],
  own: readonly Span[],
  isPassage: boolean,
): DifferingWords[] =>
  claims
    .filter(({ marks }) => marks[side].some((mark) => own.some((each) => overlap(each, mark))))
    .map(({ id, joined, words: theirs }) => ({
      id,
      opposite: joined && isPassage,
      words: openingInMarks(oneLine(withoutSigns(other, theirs[side === 'a' ? 'b' : 'a']))),
    }));

/**
 * The words of the other for claims that sentences speak of; each of its sentences once.
 *
 * @param noted claims whose words of the other are shown anyway
 */
export function alsoIn(
  { spoken, side, other }: Side,
  sentences: readonly Sentence[],
  noted: readonly ToldDifferently[],
): OtherWords[] {
  const shown = noted.flatMap(({ told }) => told[side === 'a' ? 'b' : 'a']);
  const claims = spoken.filter(
    (claim) => spokenIn([claim], sentences).length > 0 && !shown.some((span) => overlap(span, claim.theirs)),
  );
  return claims
    .filter((claim, i) => claims.findIndex((each) => each.sentence === claim.sentence) === i)
    .slice(0, MOST_ALSO)
    .map(({ sentence, theirs }) => ({
      id: `${side === 'a' ? 'b' : 'a'}-${sentence.id}`,
      words: openingInMarks(oneLine(withoutSigns(other, theirs)), LONG_VALUE),
    }));
}
