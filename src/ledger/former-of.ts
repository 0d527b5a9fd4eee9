import type { Former } from '../model/former.ts';
import type { Ledger } from '../model/ledger.ts';

/** What a merged ledger says about addresses that no longer exist, by id. */
export function formerOf({ articles, utterances, claims, conversations }: Ledger): Former {
  return {
    articles: gone(articles, ({ outlet, words }) => ({ outlet, words })),
    sentences: byId(articles)
      .filter(([, { now }]) => now === undefined)
      .flatMap(([article, { former }]) =>
        byId(former).map(([id, { words, now }]) => ({ article, id, now, words })),
      ),
    utterances: gone(utterances, ({ speaker, words }) => ({ speaker, words })),
    claims: gone(claims, ({ words }) => ({ words })),
    conversations: gone(conversations, ({ words }) => ({ words })),
  };
}

function gone<E extends { now?: string | null | undefined }, K>(
  entries: Readonly<Record<string, E>>,
  known: (entry: E) => K,
): (K & { id: string; now: string | null })[] {
  return byId(entries).flatMap(([id, entry]) =>
    entry.now === undefined ? [] : [{ id, now: entry.now, ...known(entry) }],
  );
}

const byId = <E>(entries: Readonly<Record<string, E>>): [string, E][] =>
  Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1));
