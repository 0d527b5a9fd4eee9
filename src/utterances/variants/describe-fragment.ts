import type { NamedRun } from './find-moved-words.ts';
import { spanOf, type Token } from './read-tokens.ts';
import type { VariantChange } from './variant-comparison.ts';

/** A variant that prints part of a sentence of the fullest is a fragment. */
export function describeFragment(
  matched: readonly NamedRun[],
  a: readonly Token[],
  b: readonly Token[],
  changes: readonly VariantChange[],
): VariantChange[] {
  const [from, to] = [
    Math.min(...matched.map((run) => run.aFrom)),
    Math.max(...matched.map((run) => run.aTo)),
  ];
  const [first, last] = [a[from], a[to - 1]];
  if (first === undefined || last === undefined || changes.length === 0) return [];
  const startsInside = a[from - 1]?.sentence === first.sentence;
  const endsInside = a[to]?.sentence === last.sentence;
  const sentenceWords = a.filter(
    (token) => token.sentence >= first.sentence && token.sentence <= last.sentence,
  ).length;
  if (!(startsInside || endsInside) || b.length * 2 > sentenceWords) return [];
  return [
    {
      type: 'fragment',
      full: { start: first.start, end: last.end },
      variant: spanOf(b, 0, b.length),
      ellipsis: false,
      weighty: null,
    },
  ];
}
