import { examineSilence } from '../../claims/examine-silence.ts';
import { speakOnce } from '../../claims/speak-once.ts';
import { findCredits } from '../../claims/find-credits.ts';
import type { Claim } from '../../model/claim.ts';
import type { Credit } from '../../model/credit.ts';
import type { Articles } from './attribute-speech.ts';
import type { Claims } from './place-claims.ts';
import type { Files } from './read-files.ts';

/** Gives each silent cell the sentences that come nearest to its claim, and each outlet one voice. */
export function examineClaims({ claims, articles }: Claims & Articles): { claims: Claim[] } {
  return { claims: speakOnce(examineSilence(claims, articles), articles) };
}

/** Adds whom the articles credit. */
export function creditSources({ articles, entries, language }: Articles & Files): { credits: Credit[] } {
  const names = entries.people.flatMap(({ name, aliases }) => [name, ...aliases]);
  return { credits: findCredits(articles, language, names) };
}
