import type { Conversation } from '../../model/conversation.ts';
import { gatherConversations, type ConversationFault } from '../../utterances/gather-conversations.ts';
import type { Articles } from './attribute-speech.ts';
import type { Families } from './gather-families.ts';
import type { Files } from './read-files.ts';

/** Utterances to conversations: adds those the editor names and the dialogues that articles print. */
export function pieceConversations({
  entries,
  language,
  articles,
  utterances,
}: Files & Articles & Families): Conversations {
  const { conversations, faults } = gatherConversations(
    entries.conversations,
    articles,
    utterances,
    language,
  );
  return { conversations, conversationFaults: faults };
}

/** What `pieceConversations` adds. */
export interface Conversations {
  readonly conversations: Conversation[];
  /** Words that are in no quote, or in several; `checkQuotes` reports them. */
  readonly conversationFaults: readonly ConversationFault[];
}
