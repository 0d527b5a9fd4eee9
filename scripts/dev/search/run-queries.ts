import type { Search } from './engines.ts';
import type { KnownItem } from './known-items.ts';

/** How an engine did. */
export interface Tally {
  /** Right document first, and among the first five: shares 0–1 by kind of query. */
  readonly kinds: Readonly<Record<string, { first: number; five: number; queries: number }>>;
  /**
   * For each query, in the order asked: the position of the right document among the first five, from 0, or
   * -1.
   */
  readonly places: Readonly<Record<string, readonly number[]>>;
  /** Milliseconds of all queries, sorted. */
  readonly times: readonly number[];
}

/**
 * Quick queries are timed three times and the shortest time counts, because the machine may be busy. In ms.
 */
const QUICK = 50;

/**
 * Asks an engine all queries, the kinds in turn, until all are asked or the time is up.
 *
 * @param seconds how long at most; each kind gets at least one query
 * @param turns how often a quick query is timed
 */
export async function runQueries(
  search: Search,
  queries: Readonly<Record<string, readonly KnownItem[]>>,
  seconds: number,
  turns = 3,
): Promise<Tally> {
  const places: Record<string, number[]> = Object.fromEntries(Object.keys(queries).map((kind) => [kind, []]));
  const times: number[] = [];
  const most = Math.max(...Object.values(queries).map((items) => items.length));
  const end = performance.now() + seconds * 1000;
  await warmUp(search, queries);
  for (let round = 0; round < most && (round === 0 || performance.now() < end); round += 1) {
    for (const [kind, items] of Object.entries(queries)) {
      const item = items[round];
      if (!item) continue;
      const { found, ms } = await time(search, item.query, turns);
      times.push(ms);
      places[kind]?.push(found.slice(0, 5).findIndex((document) => item.right.includes(document)));
    }
  }
  return {
    kinds: Object.fromEntries(
      Object.entries(places).map(([kind, of]) => [kind, { ...shares(of), queries: of.length }]),
    ),
    places,
    times: times.toSorted((a, b) => a - b),
  };
}

/** How many positions are the first, and how many among the first five: shares 0–1. */
export function shares(places: readonly number[]): { first: number; five: number } {
  return {
    first: places.filter((place) => place === 0).length / places.length,
    five: places.filter((place) => place >= 0).length / places.length,
  };
}

/** The value in a sorted list below which this share lies. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

async function time(
  search: Search,
  query: string,
  turns: number,
): Promise<{ found: readonly number[]; ms: number }> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; ; turn += 1) {
    const start = performance.now();
    const found = await search(query);
    best = Math.min(best, performance.now() - start);
    if (turn === turns - 1 || best > QUICK) return { found, ms: best };
  }
}

/**
 * A few queries before the clock starts, for engines that compile their code as they run; slow ones are
 * skipped.
 */
async function warmUp(
  search: Search,
  queries: Readonly<Record<string, readonly KnownItem[]>>,
): Promise<void> {
  const items = Object.values(queries).flat().slice(-30);
  const end = performance.now() + 500;
  for (const { query } of items) {
    if (performance.now() > end) return;
    await search(query);
  }
}
