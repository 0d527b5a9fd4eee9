import { findLongestRun } from '../text/find-longest-run.ts';
import type { PreparedSentence } from './prepare-sentence.ts';
import type { Token } from './token.ts';

/**
 * Finds the longest run of the same words in the same order, where the sentences share four or more in a row (rare
 * 4-grams give copied text away).
 *
 * @param runs the runs of four words of `a` that the article of `b` has, as it numbers them
 */
export function findSharedRun(
  a: PreparedSentence,
  b: PreparedSentence,
  runs: ReadonlySet<number>,
): SharedRun {
  if (runs.size === 0 || !b.runs.some((run) => runs.has(run))) return NO_RUN;
  const run = longest(a.tokens, b.tokens);
  const toldOf = (sentence: PreparedSentence, tokens: readonly Token[]): number => {
    const inRun = tokens.filter((token) => !sentence.attribution.has(token)).length;
    return inRun / Math.max(1, sentence.tokens.length - sentence.attribution.size);
  };
  const [shareA, shareB] = [toldOf(a, run.a), toldOf(b, run.b)];
  return {
    ...run,
    share: run.length / Math.max(1, Math.min(a.tokens.length, b.tokens.length)),
    leastTold: Math.min(shareA, shareB),
    mostTold: Math.max(shareA, shareB),
    wording: countWording(run.a.filter((token) => !a.attribution.has(token))),
  };
}

/** The words of a run except names; none where nothing but names tells something: "at the Port of Alder and Brask". */
function countWording(run: readonly Token[]): number {
  const own = run.filter((token) => token.kind !== 'name' && token.opensName !== true);
  return own.some(({ kind }) => kind !== 'common') ? own.length : 0;
}

function longest(a: readonly Token[], b: readonly Token[]): Pick<SharedRun, 'length' | 'a' | 'b'> {
  const formsOf = (tokens: readonly Token[]): string[] =>
    (tokens.length > RUN_TOKENS ? tokens.slice(0, RUN_TOKENS) : tokens).map(({ form }) => form);
  const run = findLongestRun(formsOf(a), formsOf(b));
  return run === null
    ? NO_RUN
    : { length: run.length, a: a.slice(run.a, run.a + run.length), b: b.slice(run.b, run.b + run.length) };
}

const NO_RUN: SharedRun = { length: 0, share: 0, leastTold: 0, mostTold: 0, wording: 0, a: [], b: [] };

/** Longer sentences are compared by their first words only where runs are sought, which costs words × words. */
const RUN_TOKENS = 300;

/** The same words in the same order in two sentences; of length 0 where they share no four in a row. */
export interface SharedRun {
  /** In words. */
  readonly length: number;
  /** Against the shorter sentence, 0–1. */
  readonly share: number;
  /** Against the words of a sentence that do not say who told it, 0–1: of the sentence with more of them, and of the one with fewer. */
  readonly leastTold: number;
  readonly mostTold: number;
  /** Its words except names and those that say who told it. */
  readonly wording: number;
  readonly a: readonly Token[];
  readonly b: readonly Token[];
}
