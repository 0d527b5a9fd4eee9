import type { Seen } from './ask-page.ts';
import { percentile } from './run-queries.ts';

/** How the search page did. */
export interface PageTally {
  /** Shares 0–1 by kind of query. */
  readonly kinds: Readonly<Record<string, { first: number; five: number; queries: number }>>;
  readonly first: number;
  readonly five: number;
  /** KB that a first query fetches: half of them at most the first figure, all at most the second. */
  readonly brotli: readonly [median: number, most: number];
  readonly gzip: readonly [median: number, most: number];
}

/** Counts what readers saw. */
export function tallyPage(seen: readonly Seen[], kinds: readonly string[]): PageTally {
  const rates = (of: readonly Seen[]) => ({
    first: round(of.filter(({ place }) => place === 0).length / of.length),
    five: round(of.filter(({ place }) => place >= 0).length / of.length),
  });
  const kb = (of: readonly number[]): readonly [number, number] => {
    const sorted = of.toSorted((a, b) => a - b);
    return [Math.round(percentile(sorted, 0.5) / 1024), Math.round(percentile(sorted, 1) / 1024)];
  };
  const bytes = seen.flatMap((each) => (each.bytes === null ? [] : [each.bytes]));
  return {
    kinds: Object.fromEntries(
      kinds.map((kind) => {
        const of = seen.filter((each) => each.kind === kind);
        return [kind, { ...rates(of), queries: of.length }];
      }),
    ),
    ...rates(seen),
    brotli: kb(bytes.map(({ brotli }) => brotli)),
    gzip: kb(bytes.map(({ gzip }) => gzip)),
  };
}

export function tableOf({ kinds, first, five, brotli, gzip }: PageTally): string {
  return [
    `${'right sentence in the page, in %'.padEnd(34)}${'first'.padStart(8)}${'of five'.padStart(9)}${'queries'.padStart(9)}`,
    ...Object.entries(kinds).map(
      ([kind, of]) =>
        `${kind.padEnd(34)}${percent(of.first).padStart(8)}${percent(of.five).padStart(9)}${String(of.queries).padStart(9)}`,
    ),
    `${'all'.padEnd(34)}${percent(first).padStart(8)}${percent(five).padStart(9)}`,
    `a first query fetches ${brotli[0]} KB (at most ${brotli[1]}) under brotli, ${gzip[0]} (${gzip[1]}) under gzip`,
  ].join('\n');
}

const percent = (share: number): string => (share * 100).toFixed(1);
/** Three places, as in the other figures of the method page. */
const round = (share: number): number => Math.round(share * 1000) / 1000;
