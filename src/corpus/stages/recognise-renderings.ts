import type { ComparedUtterance } from '../../model/utterance.ts';
import { markRenderings } from '../../utterances/mark-renderings.ts';
import type { Articles } from './attribute-speech.ts';
import type { Families } from './gather-families.ts';
import type { Conversations } from './piece-conversations.ts';
import type { Files } from './read-files.ts';

/** Utterances to those that are translations: their differences are not typed as changes. */
export function recogniseRenderings({
  entries,
  language,
  articles,
  utterances,
  conversations,
}: Files & Articles & Families & Conversations): { readonly utterances: ComparedUtterance[] } {
  const known = { people: entries.people, conversations, corrections: entries.quotes };
  return { utterances: markRenderings(utterances, articles, known, language) };
}
