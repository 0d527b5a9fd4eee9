import { foldText } from '../text/fold.ts';
import type { Comparison } from './compare-sentences.ts';
import type { PreparedSentence } from './prepare-sentence.ts';

/**
 * Says in words why two passages were linked, most telling first. What stands between single quotation marks is a
 * slice of the source texts; "a / b" where they print it differently.
 */
export function stateReasons(comparison: Comparison, [a, textA]: Side, [b, textB]: Side): string[] {
  const reasons: string[] = [];
  const { run } = comparison;
  const [first, last] = [run.a[0], run.a.at(-1)];
  const telling = run.a.filter((token) => token.kind !== 'common' && token.kind !== 'news').length;
  const worded = run.length >= RUN_SHOWN && telling > 0 && first !== undefined && last !== undefined;
  const spoken = run.a.every((token) => a.quoted.has(token)) && run.b.every((token) => b.quoted.has(token));
  if (worded)
    reasons.push(`${spoken ? 'same quotation' : 'same words'} '${textA.slice(first.start, last.end)}'`);
  const inRun = new Set(worded ? run.a.map((token) => token.key) : []);
  const rest = comparison.shared
    .filter((token) => !inRun.has(token.a.key))
    .sort((x, y) => y.weight - x.weight || x.a.start - y.a.start);
  const slices = (kinds: readonly string[], exact: boolean, most: number): string[] =>
    rest
      .filter((token) => kinds.includes(token.a.kind) && token.exact === exact)
      .slice(0, most)
      .map((token) => pair(textA.slice(token.a.start, token.a.end), textB.slice(token.b.start, token.b.end)));
  const state = (label: string, found: readonly string[]): void => {
    if (found.length > 0) reasons.push(`${label} ${found.join(', ')}`);
  };
  state('same date', slices(['date'], true, 2));
  state('same number', slices(['number'], true, 3));
  state('shares', slices(['word'], true, 4));
  state('both name', slices(['name'], true, 3));
  state('like words', slices(['word', 'news'], false, 3));
  if (reasons.length === 0) state('shares', slices(['news', 'common'], true, 3));
  return reasons;
}

/** A sentence and the source text it stands in. */
type Side = readonly [PreparedSentence, string];

const pair = (a: string, b: string): string => (foldText(a) === foldText(b) ? `'${a}'` : `'${a}' / '${b}'`);

/** Shorter runs say no more than their words. */
const RUN_SHOWN = 4;
