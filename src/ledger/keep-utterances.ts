import type { Ledger } from '../model/ledger.ts';
import type { Utterance } from '../model/utterance.ts';

/**
 * Gives utterances the ids they were published under. An id comes from the fullest printing, and another article may
 * print more: the id then stays with the quotes it was given to.
 *
 * @param utterances with the ids that today's words give
 * @param published of the ledger
 * @param renamed ids of articles by the ids they had before
 * @returns the same utterances; an id goes to the utterance that holds most of the quotes it was published for, whoever is
 *   named as their speaker now, and to none that holds none of them
 */
export function keepUtterances<U extends Utterance>(
  utterances: readonly U[],
  published: Ledger['utterances'],
  renamed: ReadonlyMap<string, string> = new Map(),
): U[] {
  const bids = bidsFor(utterances, published, renamed);
  const given = new Map<number, string>();
  const taken = new Set<string>();
  for (const { id, utterance } of bids) {
    if (given.has(utterance) || taken.has(id)) continue;
    given.set(utterance, id);
    taken.add(id);
  }
  return utterances.map((utterance, i) => {
    const kept = given.get(i);
    if (kept !== undefined) return { ...utterance, id: kept };
    let { id } = utterance;
    for (let n = 2; taken.has(id) || isAnothers(utterance, published[id]); n += 1)
      id = `${utterance.id}-${n}`;
    taken.add(id);
    return { ...utterance, id };
  });
}

/** Which published id may go to which utterance, the surest first: its own, then by the quotes they share. */
function bidsFor(
  utterances: readonly Utterance[],
  published: Ledger['utterances'],
  renamed: ReadonlyMap<string, string>,
): Bid[] {
  const holders = new Map(
    utterances.flatMap(({ members }, i) =>
      members.map(({ article, quote }): [string, number] => [`${article}/${quote}`, i]),
    ),
  );
  const bids = Object.entries(published).flatMap(([id, { quotes, now }]): Bid[] => {
    // What is gone comes back only by its own words.
    if (now !== undefined) return [];
    const shared = new Map<number, number>();
    for (const quote of quotes) {
      const at = holders.get(underTodaysName(quote, renamed));
      if (at !== undefined) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    return [...shared].map(([utterance, quotesShared]) => ({
      id,
      utterance,
      own: utterances[utterance]?.id === id,
      shared: quotesShared,
    }));
  });
  return bids.toSorted(
    (a, b) =>
      Number(b.own) - Number(a.own) ||
      b.shared - a.shared ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : a.utterance - b.utterance),
  );
}

/** `article/quote` of an article whose file has another name today. */
export function underTodaysName(quote: string, renamed: ReadonlyMap<string, string>): string {
  const [article = '', id = ''] = quote.split('/');
  return `${renamed.get(article) ?? article}/${id}`;
}

const isAnothers = ({ speaker }: Utterance, entry: Ledger['utterances'][string] | undefined): boolean =>
  entry !== undefined && entry.speaker !== speaker;

interface Bid {
  readonly id: string;
  /** Its place in the list. */
  readonly utterance: number;
  readonly own: boolean;
  readonly shared: number;
}
