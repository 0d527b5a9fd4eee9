import { words } from '#words/conversations.ts';
import type { Conversation, OrderBasis } from '../../model/conversation.ts';
import type { Story } from '../../model/story.ts';
import type { Stretch } from '../../model/stretch.ts';
import { renderMarkdown } from '../../render/render-markdown.ts';
import { formerConversations } from '../former/former-pages.ts';
import { languageInWords } from '../languages-in-words.ts';
import { collationOf, type Collation } from './collation/collation.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';
import { sentenceAddress } from '../sentences-over.ts';

/** Every conversation of a story, pieced together. */
export interface ConversationsPage {
  readonly conversations: readonly ConversationView[];
  /** Conversations that were published and are gone. */
  readonly former: readonly {
    readonly anchor: string;
    readonly words: string;
    readonly now: string | null;
  }[];
}

/** One conversation, pieced together. */
export interface ConversationView {
  readonly id: string;
  readonly title: string;
  readonly between: string;
  /** In which language it was held, and what follows from it; `null` if the editor does not say. */
  readonly spoke: string | null;
  /** The editor's, HTML. */
  readonly note: string | null;
  /** What was pieced together, computed. */
  readonly summary: string;
  readonly runs: readonly RunView[];
}

/** Stretches in the order an article gives; between runs it is unknown: they stand as articles print them. */
interface RunView {
  readonly stretches: readonly {
    readonly speaker: string | null;
    readonly collation: Collation;
    /** Where each outlet prints it. */
    readonly sources: readonly { readonly outlet: OutletSign; readonly here: string }[];
    /** Why it is known to follow the one before; `null` for the first. */
    readonly order: string | null;
    /** Whether the words follow without a gap: lines of one printed dialogue. */
    readonly adjacent: boolean;
  }[];
}

/** Builds the page of a story's conversations. */
export function conversationsPageOf(story: Story): ConversationsPage {
  return {
    conversations: story.conversations
      .filter(({ runs }) => runs.length > 0)
      .map((conversation) => conversationView(story, conversation)),
    former: formerConversations(story),
  };
}

function conversationView(
  story: Story,
  { id, title, between, spoke, note, runs }: Conversation,
): ConversationView {
  const stretches = runs.flatMap((run) => run.stretches);
  return {
    id,
    title,
    between: words.between(between),
    spoke: spoke === null ? null : words.heldIn(languageInWords(spoke)),
    note: note === null ? null : renderMarkdown(note),
    summary: summaryOf(stretches, runs.length),
    runs: runs.map(({ stretches: list, order }) => ({
      stretches: list.map((stretch, i) => {
        const before = order[i - 1];
        return {
          speaker: stretch.speaker,
          collation: collationOf(story, stretch),
          sources: sourcesOf(story, stretch),
          order: before
            ? orderWords(
                before.basis,
                outletSigns(story).find((sign) => sign.id === before.article),
              )
            : null,
          adjacent: before?.basis === 'dialogue',
        };
      }),
    })),
  };
}

/**
 * How much is known, and in which order. What an outlet puts in brackets is nobody's speech, so it does not
 * count.
 */
function summaryOf(stretches: readonly Stretch[], runs: number): string {
  const spoken = stretches
    .map((stretch) => stretch.words.filter(({ inserted }) => !inserted).length)
    .filter((count) => count > 0);
  return words.summary(
    spoken.length,
    spoken.reduce((sum, count) => sum + count, 0),
    stretches.length - runs,
    runs,
  );
}

function orderWords(basis: OrderBasis, outlet: OutletSign | undefined): string {
  return words.order[basis](outlet?.name ?? '');
}

function sourcesOf(story: Story, stretch: Stretch): RunView['stretches'][number]['sources'] {
  return outletSigns(story).flatMap((outlet) => {
    const article = story.articles.find(({ id }) => id === outlet.id);
    const quote = article?.quotes.find(({ id }) => stretch.quotes.includes(`${article.id}/${id}`));
    return article && quote ? [{ outlet, here: sentenceAddress(story, article, quote) }] : [];
  });
}
