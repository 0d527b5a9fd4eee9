import type { Search } from './engines.ts';
import type { KnownItem } from './known-items.ts';

export interface Tally {
  /** Right passage first, and among the first five: shares 0–1 by kind of query. */
  readonly kinds: Readonly<Record<string, { first: number; five: number; queries: number }>>;
  /** Milliseconds of all queries, in order of size. */
  readonly times: readonly number[];
}

/** Quick queries are timed three times and the shortest counts: the machine may be busy with something else. In ms. */
const QUICK = 50;

/**
 * Asks an engine all queries, the kinds in turn, until they are through or the time is up.
 *
 * @param seconds how long at most; each kind gets one query at least
 * @param turns how often a quick query is timed
 */
export async function runQueries(search: Search, queries: Readonly<Record<string, readonly KnownItem[]>>, seconds: number, turns = 3): Promise<Tally> {
  const kinds = Object.fromEntries(Object.keys(queries).map((kind) => [kind, { first: 0, five: 0, queries: 0 }]));
  const times: number[] = [];
  const most = Math.max(...Object.values(queries).map((items) => items.length));
  const end = performance.now() + seconds * 1000;
  await warmUp(search, queries);
  for (let round = 0; round < most && (round === 0 || performance.now() < end); round += 1) {
    for (const [kind, items] of Object.entries(queries)) {
      const item = items[round];
      const tally = kinds[kind];
      if (!item || !tally) continue;
      const { found, ms } = await time(search, item.query, turns);
      times.push(ms);
      tally.queries += 1;
      if (item.right.includes(found[0] ?? -1)) tally.first += 1;
      if (found.slice(0, 5).some((place) => item.right.includes(place))) tally.five += 1;
    }
  }
  return {
    kinds: Object.fromEntries(Object.entries(kinds).map(([kind, { first, five, queries: count }]) => [kind, { first: first / count, five: five / count, queries: count }])),
    times: times.toSorted((a, b) => a - b),
  };
}

/** The place in a sorted list below which so large a share lies. */
export const percentile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

async function time(search: Search, query: string, turns: number): Promise<{ found: readonly number[]; ms: number }> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; ; turn += 1) {
    const start = performance.now();
    const found = await search(query);
    best = Math.min(best, performance.now() - start);
    if (turn === turns - 1 || best > QUICK) return { found, ms: best };
  }
}

/** A few queries before the clock runs, for engines that compile their code on the way; slow ones are left alone. */
async function warmUp(search: Search, queries: Readonly<Record<string, readonly KnownItem[]>>): Promise<void> {
  const items = Object.values(queries).flat().slice(-30);
  const end = performance.now() + 500;
  for (const { query } of items) {
    if (performance.now() > end) return;
    await search(query);
  }
}
