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
  { framed: framedA }: PreparedSentence,
  { framed: framedB }: PreparedSentence,
): Proof {
  let [words, names, any] = [0, 0, false];
  for (const token of shared) {
    if (!token.exact || !PROVING.has(token.a.kind)) continue;
    any = true;
    if (framedA[token.inA] === true && framedB[token.inB] === true) continue;
    if (isNamed(token)) names += Number(token.weight >= LEAST_NAME);
    else words += Number(token.weight >= LEAST_WORD);
  }
  return { words, names, any };
}

const PROVING: ReadonlySet<string> = new Set(['word', 'name', 'number', 'date']);

/** Weight of a word that counts; "peace" in a story about peace has 0.2. 0.25 to 0.4 tried: level. */
const LEAST_WORD = 0.3;

/** A name has 0.5 at most; those who stand in every third sentence have less than this. */
const LEAST_NAME = 0.4;

/** How many of each both print. */
export interface Proof {
  /** Words, numbers and dates. */
  readonly words: number;
  /** Names. */
  readonly names: number;
  /** Whether they share any word, name, number or date, whatever its weight. */
  readonly any: boolean;
}
