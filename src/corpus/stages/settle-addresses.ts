import { formerOf } from '../../ledger/former-of.ts';
import { mergeLedger } from '../../ledger/merge-ledger.ts';
import type { Former } from '../../model/former.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Articles } from './attribute-speech.ts';
import type { Families } from './gather-families.ts';
import type { Outlets } from './name-outlets.ts';
import type { Conversations } from './piece-conversations.ts';
import type { Claims } from './place-claims.ts';
import type { Files } from './read-files.ts';

/** Sets the ledger against what the story has today: adds the addresses that lead to nothing any more. */
export function settleAddresses(
  draft: Files & Articles & Claims & Families & Conversations & Outlets,
): Addresses {
  const merged = mergeLedger(draft.ledger, draft, draft.language);
  return { merged, former: formerOf(merged) };
}

/** What `settleAddresses` adds. */
export interface Addresses {
  /** The ledger brought up to today. It is not written: only `npm run ledger` does that. */
  readonly merged: Ledger;
  readonly former: Former;
}
