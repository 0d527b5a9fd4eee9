import type { Language } from '../../language/language.ts';
import { describeChange } from './describe-change.ts';
import { describeFragment } from './describe-fragment.ts';
import { describePrint } from './describe-print.ts';
import { nameRuns, type KnownPair } from './name-runs.ts';
import { readTokens, spanOf, type PrintedQuote } from './read-tokens.ts';
import type { VariantComparison } from './variant-comparison.ts';

/**
 * Compares one quote of an utterance with the fullest, word by word, and names each change.
 *
 * @param full the fullest quote
 * @param variant another one
 * @param others further quotes of the utterance: words that the fullest lacks and one of these has were spliced in
 * @param known words that are known to be the same: where each begins in both source texts, in the order of both. Only
 * what stands between them is aligned
 * @returns runs that cover every word of both, for drawing, and the changes in the order of the variant; all spans are
 * whole words of the given source texts
 */
export function compareVariants(
  full: PrintedQuote,
  variant: PrintedQuote,
  language: Language,
  others: readonly PrintedQuote[] = [],
  known: readonly KnownPair[] = [],
): VariantComparison {
  const [a, b] = [readTokens(full, language), readTokens(variant, language)];
  const runs = nameRuns(a, b, known, language);
  const sides = { full, variant, a, b, others };
  const changes = runs.flatMap((run, i) => describeChange(run, i, runs, sides, language));
  const matched = runs.filter(({ type }) => type === 'same' || type === 'moved');
  if (matched.length > 0) changes.push(...describeFragment(matched, a, b, changes));
  if (changes.length === 0) changes.push(...describePrint(full, variant, a, b));
  return {
    runs: runs.map(({ type, aFrom, aTo, bFrom, bTo }) => ({
      type,
      full: spanOf(a, aFrom, aTo),
      variant: spanOf(b, bFrom, bTo),
    })),
    changes,
  };
}
