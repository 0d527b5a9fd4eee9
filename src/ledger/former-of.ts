import type { Former } from '../model/former.ts';
import type { Ledger } from '../model/ledger.ts';

/** What a merged ledger says about addresses that no longer exist, by id. */
export function formerOf({ articles, utterances, claims, conversations }: Ledger): Former {
  return {
    articles: gone(articles, ({ outlet, words }) => ({ outlet, words })),
    sentences: byId(articles)
      .filter(([, { now }]) => now === undefined)
      .flatMap(([article, { former }]) =>
        byId(former).map(([id, { words, names = '', now }]) => ({ article, id, now, words, names })),
      ),
    utterances: gone(utterances, ({ speaker, words, names = '' }) => ({ speaker, words, names })),
    claims: gone(claims, ({ words }) => ({ words })),
    conversations: gone(conversations, ({ words }) => ({ words })),
    changed: [
      ...changed('claim', claims),
      ...changed('speaker', utterances),
      ...changed('quotation', utterances, ({ read }) => read),
      ...changed('conversation', conversations),
    ],
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

function changed<E extends { now?: string | null | undefined; was?: readonly string[] | undefined }>(
  kind: Former['changed'][number]['kind'],
  entries: Readonly<Record<string, E>>,
  earlierOf: (entry: E) => readonly string[] | undefined = ({ was }) => was,
): Former['changed'] {
  return byId(entries).flatMap(([id, entry]) => {
    const was = earlierOf(entry) ?? [];
    return entry.now === undefined && was.length > 0 ? [{ kind, id, was: [...was] }] : [];
  });
}

const byId = <E>(entries: Readonly<Record<string, E>>): [string, E][] =>
  Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1));
