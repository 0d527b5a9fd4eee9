import { resolveClaims, type ClaimFault } from '../../claims/resolve-claims.ts';
import type { Claim, Topic } from '../../model/claim.ts';
import type { Articles } from './attribute-speech.ts';
import type { Files } from './read-files.ts';

/** `claims.yaml` to cells: adds each claim with its evidence as spans of the articles. */
export function placeClaims({ claimsFile, articles, unread }: Files & Articles): Claims {
  const { topics, claims, faults } = resolveClaims(claimsFile.value ?? { topics: [] }, articles, unread);
  return { topics, claims, claimFaults: faults };
}

/** What `placeClaims` adds. */
export interface Claims {
  readonly topics: Topic[];
  readonly claims: Claim[];
  /** What does not hold; `checkClaims` reports it. */
  readonly claimFaults: readonly ClaimFault[];
}
