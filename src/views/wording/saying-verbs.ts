import type { WordRun } from '../../text/word-runs.ts';
import type { ComparedWord } from './compared-words.ts';

/** The verbs that two passages tie the same words of a speaker to, where they differ. */
export interface SayingVerbs {
  readonly a: readonly ComparedWord[];
  readonly b: readonly ComparedWord[];
}

/** Words of a speaker that both have in a row, from which on they are the same words of the same speaker. */
const SAME = 4;

/** Words between a quotation and its verb: "Mayor Anna Brandt warned". */
const NEAR = 4;

/**
 * Where both passages quote the same words and the one has "warned" or "claimed", the other "said": the verb that judges.
 *
 * @param runs the alignment of the two
 */
export function differingVerbs(
  one: readonly ComparedWord[],
  two: readonly ComparedWord[],
  runs: readonly WordRun[],
): SayingVerbs[] {
  return runs.flatMap((run) => {
    if (!run.same || !isSpoken(one, run.aFrom, run.aTo) || !isSpoken(two, run.bFrom, run.bTo)) return [];
    const [a, b] = [verbBeside(one, run.aFrom, run.aTo), verbBeside(two, run.bFrom, run.bTo)];
    if (!a || !b || a.key === b.key || a.tone === b.tone) return [];
    return a.saying === 'judging' || b.saying === 'judging' ? [{ a: [a], b: [b] }] : [];
  });
}

const isSpoken = (found: readonly ComparedWord[], from: number, to: number): boolean =>
  found.slice(from, to).filter(({ quoted }) => quoted).length >= SAME;

/** The verb of saying next to the quotation that a stretch stands in: after it or, failing that, before it. */
function verbBeside(found: readonly ComparedWord[], from: number, to: number): ComparedWord | undefined {
  const spoken = found.findIndex(({ quoted }, i) => i >= from && i < to && quoted);
  const after = found.slice(spoken).findIndex(({ quoted }) => !quoted);
  const before = found.slice(0, spoken).findLastIndex(({ quoted }) => !quoted);
  const next = after < 0 ? [] : found.slice(spoken + after, spoken + after + NEAR);
  const last = found.slice(Math.max(0, before + 1 - NEAR), before + 1).toReversed();
  return verbIn(next) ?? verbIn(last);
}

function verbIn(found: readonly ComparedWord[]): ComparedWord | undefined {
  // Behind "and" stands what the speaker did besides.
  const end = found.findIndex(({ quoted, joins }) => quoted || joins);
  return (end < 0 ? found : found.slice(0, end)).find(({ saying, noun }) => saying !== null && !noun);
}
