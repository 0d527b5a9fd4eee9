/** What is counted; every rate comes from these. */
export interface Counts {
  readonly documents: number;
  /**
   * Quotes of speech (not terms): those that people marked, those found, and those that are the same in both.
   */
  readonly gold: number;
  readonly found: number;
  readonly matched: number;
  /** Matched quotes whose speaker people named: right, wrong, left open. */
  readonly right: number;
  readonly wrong: number;
  readonly open: number;
  /** Matched quotes whose speaker people left open but the program named. */
  readonly guessed: number;
  /** Found as speech although people marked a term or nothing. */
  readonly falseQuotes: number;
}

/** Adds up the counts of several documents. */
export function sum(all: readonly Counts[]): Counts {
  const total: Record<string, number> = {};
  for (const counts of all)
    for (const [name, n] of Object.entries(counts)) total[name] = (total[name] ?? 0) + n;
  return total as unknown as Counts;
}

/** Rates from counts, 0–1. */
export function rates(
  counts: Counts,
): Record<
  | 'precision'
  | 'recall'
  | 'speakerAccuracy'
  | 'wrongSpeakers'
  | 'missingSpeakers'
  | 'falseQuotes'
  | 'withSpeakerF1',
  number
> {
  const named = counts.right + counts.wrong + counts.open;
  const scored = counts.found - (counts.matched - named);
  const [p, r] = [
    counts.right / Math.max(1, scored),
    counts.right / Math.max(1, counts.gold - (counts.matched - named)),
  ];
  return {
    precision: counts.matched / Math.max(1, counts.found),
    recall: counts.matched / Math.max(1, counts.gold),
    speakerAccuracy: counts.right / Math.max(1, named),
    wrongSpeakers: counts.wrong / Math.max(1, named),
    missingSpeakers: counts.open / Math.max(1, named),
    falseQuotes: counts.falseQuotes / Math.max(1, counts.found),
    withSpeakerF1: p + r === 0 ? 0 : (2 * p * r) / (p + r),
  };
}
