import type { Ledger } from '../model/ledger.ts';

/** How far a committed ledger lags behind the content. */
export interface Unrecorded {
  /** Ids that the story has and the ledger does not list as there. */
  readonly fresh: number;
  /** Ids that the ledger lists as there and the story does not have. */
  readonly gone: number;
}

/**
 * Counts what a ledger does not say yet.
 *
 * @param merged the same ledger after today
 */
export function countUnrecorded(ledger: Ledger, merged: Ledger): Unrecorded {
  const [before, after] = [presentIn(ledger), presentIn(merged)];
  return {
    fresh: [...after].filter((id) => !before.has(id)).length,
    gone: [...before].filter((id) => !after.has(id)).length,
  };
}

function presentIn({ articles, ...others }: Ledger): Set<string> {
  const present = new Set<string>();
  for (const [list, entries] of Object.entries({ articles, ...others })) {
    for (const [id, { now }] of Object.entries(entries)) if (now === undefined) present.add(`${list}/${id}`);
  }
  for (const [article, { sentences, now }] of Object.entries(articles))
    if (now === undefined) for (const id of Object.keys(sentences)) present.add(`articles/${article}/${id}`);
  return present;
}
