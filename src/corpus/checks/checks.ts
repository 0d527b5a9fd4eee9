import type { PublishedStory } from '../../ledger/record-story.ts';
import type { Check } from '../pipeline.ts';
import type { Articles } from '../stages/attribute-speech.ts';
import type { Corrections } from '../stages/correct-speech.ts';
import type { Conversations } from '../stages/piece-conversations.ts';
import type { Claims } from '../stages/place-claims.ts';
import type { PlacedCorrections } from '../stages/place-corrections.ts';
import type { Files, StoryInput } from '../stages/read-files.ts';
import type { Addresses } from '../stages/settle-addresses.ts';
import { checkClaims } from './check-claims.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkCounts } from './check-counts.ts';
import { checkLedgerFile } from './check-ledger-file.ts';
import { checkPeople } from './check-people.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkRenames } from './check-renames.ts';
import { checkSilence } from './check-silence.ts';
import { checkStates } from './check-states.ts';
import { checkStoryFile } from './check-story-file.ts';

/** What an editor wrote, against the articles one by one. All of it is reported at once. */
export const ARTICLE_CHECKS: readonly Check<StoryInput & Files & Articles & Claims>[] = [
  checkStoryFile,
  checkPeople,
  checkRenames,
  checkClaims,
  checkStates,
  checkCounts,
];

/**
 * What an editor wrote, against the story as a whole. These come second: if an article could not be read, its quotes and
 * addresses would be reported as missing.
 */
export const STORY_CHECKS: readonly Check<
  Files & Articles & Corrections & Conversations & PublishedStory & Addresses & PlacedCorrections
>[] = [checkQuotes, checkLedgerFile, checkCorrections];

/** What an editor wrote, against what the articles have in common. */
export const MATCH_CHECKS: readonly Check<Files & Articles & Claims>[] = [checkSilence];
