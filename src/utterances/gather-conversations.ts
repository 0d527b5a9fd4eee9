import type { Language } from '../language/language.ts';
import type { Conversation } from '../model/conversation.ts';
import type { Span } from '../model/span.ts';
import type { ConversationEntry } from '../model/conversation-entry.ts';
import type { Utterance } from '../model/utterance.ts';
import { contains } from '../text/spans.ts';
import { pieceConversation, type QuotedArticle } from './piece-conversation.ts';

/** An entry whose words are in no quote, or in several. */
export interface ConversationFault {
  readonly conversation: number;
  readonly quote: number;
  readonly article: string;
  readonly found: readonly Span[];
}

/**
 * The conversations of a story: those that an editor identifies by some of their quotes and, if no editor
 * does, each dialogue that an article prints.
 *
 * @param entries of `story.yaml`
 * @param utterances so that the other quotes of the same words are included
 */
export function gatherConversations(
  entries: readonly ConversationEntry[],
  articles: readonly QuotedArticle[],
  utterances: readonly Utterance[],
  language: Language,
): { conversations: Conversation[]; faults: ConversationFault[] } {
  const faults: ConversationFault[] = [];
  const dialogues = articles.flatMap(findDialogues);
  const family = new Map(
    utterances.flatMap(({ id, speaker, members }) => {
      const names = members.map(({ article, quote }) => `${article}/${quote}`);
      return names.map((name) => [name, { id, speaker, names }] as const);
    }),
  );
  /**
   * The quotes with the other quotes of their utterances, each with its utterance; a quote of none stands for
   * itself.
   */
  const whole = (names: Iterable<string>) =>
    new Map(
      [...names].flatMap((name) => {
        const { id, speaker, names: all } = family.get(name) ?? { id: name, speaker: null, names: [name] };
        return all.map((each) => [each, { utterance: id, speaker }] as const);
      }),
    );

  const named = entries.map((entry, conversation) => {
    const picked = entry.quotes.flatMap(({ article: id, exact }, quote) => {
      const article = articles.find((each) => each.id === id);
      const found = (article?.quotes ?? []).filter(({ start, end }) =>
        article?.text.slice(start, end).includes(exact),
      );
      if (found.length !== 1) faults.push({ conversation, quote, article: id, found });
      return found.map((each) => `${id}/${each.id}`);
    });
    const spoken = dialogues
      .filter(({ quotes }) => quotes.some((name) => picked.includes(name)))
      .flatMap(({ quotes }) => quotes);
    return pieceConversation(
      {
        id: entry.id,
        title: entry.title,
        between: entry.between,
        spoke: entry.spoke ?? null,
        note: entry.note ?? null,
        quotes: whole([...picked, ...spoken]),
      },
      articles,
      language,
    );
  });
  if (named.length > 0) return { conversations: named, faults };
  // Named after its first line, since its position among the dialogues changes when another article is added.
  const printed = dialogues.map(({ article, quotes, speakers }) =>
    pieceConversation(
      {
        id: `dialogue-${(quotes[0] ?? '').replace(/^.*\/q-/u, '')}-${article}`,
        title: speakers.join(' and '),
        between: speakers,
        spoke: null,
        note: null,
        quotes: whole(quotes),
      },
      articles,
      language,
    ),
  );
  return { conversations: printed, faults };
}

/** Runs of two or more lines of dialogue, block after block. */
function findDialogues(article: QuotedArticle): { article: string; quotes: string[]; speakers: string[] }[] {
  const turns = article.quotes
    .filter(({ kind }) => kind === 'turn')
    .map((quote) => ({ quote, block: article.blocks.findIndex((block) => contains(block, quote)) }));
  const runs: (typeof turns)[] = [];
  for (const turn of turns) {
    const run = runs.at(-1);
    if (run && (run.at(-1)?.block ?? -2) + 1 === turn.block) run.push(turn);
    else runs.push([turn]);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => ({
      article: article.id,
      quotes: run.map(({ quote }) => `${article.id}/${quote.id}`),
      speakers: [...new Set(run.flatMap(({ quote }) => quote.speaker ?? []))],
    }));
}
