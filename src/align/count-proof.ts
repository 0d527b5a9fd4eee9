import type { PreparedSentence } from './prepare-sentence.ts';
import { isNamed } from './shared-token.ts';
import type { SharedToken } from './shared-token.ts';

/**
 * Counts what two sentences share that could prove that they tell the same: words, numbers and dates printed in both
 * that tell something, and names that are not everybody's in the story. Function words, days of the week, months, verbs
 * of reporting, words of like meaning, and what only says who told it in both, prove nothing.
 */
export function countProof(
  shared: readonly SharedToken[],
  one: PreparedSentence,
  two: PreparedSentence,
): Proof {
  const [framedA, framedB] = [one.framed, two.framed];
  let [words, names, any, acts, persons] = [0, 0, false, 0, 0];
  for (const token of shared) {
    if (!token.exact || !PROVING.has(token.a.kind)) continue;
    any = true;
    if (isNamed(token)) persons += 1;
    else if (token.a.role !== true) acts += 1;
    if (framedA[token.inA] === true && framedB[token.inB] === true) continue;
    if (isNamed(token)) names += Number(token.weight >= LEAST_NAME);
    else words += Number(token.weight >= LEAST_WORD);
  }
  const others = (sentence: PreparedSentence): boolean =>
    sentence.distinct.filter(({ kind }) => kind === 'name').length > persons;
  return { words, names, any, lists: persons >= LIST && acts < LEAST_ACTS && others(one) && others(two) };
}

const PROVING: ReadonlySet<string> = new Set(['word', 'name', 'number', 'date']);

/** Weight of a word that counts; "peace" in a story about peace has 0.2. 0.25 to 0.4 tried: level. */
const LEAST_WORD = 0.3;

/** A name has 0.5 at most; those who stand in every third sentence have less than this. */
const LEAST_NAME = 0.4;

/**
 * Names that two lists share, in words: of two or three persons. With three the headlines of one event were taken for lists; between
 * five and eight the links of 114 stories were the same.
 */
const LIST = 5;
const LEAST_ACTS = 2;

/** How many of each both print. */
export interface Proof {
  /** Words, numbers and dates. */
  readonly words: number;
  /** Names. */
  readonly names: number;
  /** Whether each names others, too, and they share hardly a word but names and what the named are: two lists of persons. */
  readonly lists: boolean;
  /** Whether they share any word, name, number or date, whatever its weight. */
  readonly any: boolean;
}
