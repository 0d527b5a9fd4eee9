import type { Article } from '../model/article.ts';
import type { Ledger, LedgerArticle, LedgerUtterance } from '../model/ledger.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Story } from '../model/story.ts';
import type { ComparedUtterance } from '../model/utterance.ts';
import { openingWords } from '../text/opening-words.ts';
import { withoutSigns } from '../text/without-signs.ts';

/**
 * Everything of a story that is part of an address, as the ledger keeps it. Of a text no more than its first words, and
 * none of them where only excerpts may be printed; quotes may be printed of every article.
 */
export function recordStory(story: PublishedStory): Ledger {
  return {
    articles: Object.fromEntries(
      story.articles.map((article) => [article.id, recordArticle(article, story.outlets)]),
    ),
    utterances: Object.fromEntries(
      story.utterances.map((utterance) => [utterance.id, recordUtterance(utterance, story.articles)]),
    ),
    claims: Object.fromEntries(story.claims.map(({ id, statement }) => [id, { words: statement }])),
    conversations: Object.fromEntries(story.conversations.map(({ id, title }) => [id, { words: title }])),
  };
}

function recordArticle(article: Article, outlets: readonly Outlet[]): LedgerArticle {
  const mayPrint = article.rights === 'full';
  return {
    outlet: outlets.find(({ id }) => id === article.outlet)?.name ?? article.outlet,
    words: article.title ?? (mayPrint ? article.opening : ''),
    sentences: Object.fromEntries(
      article.sentences.map(({ id, ...span }) => [
        id,
        mayPrint ? openingWords(withoutSigns(article, span)) : '',
      ]),
    ),
    former: {},
    quotes: article.quotes.map(({ id }) => id),
  };
}

function recordUtterance(
  { speaker, fullest, members }: ComparedUtterance,
  articles: readonly Article[],
): LedgerUtterance {
  const first = members.find(({ article, quote }) => `${article}/${quote}` === fullest) ?? members[0];
  const source = articles.find(({ id }) => id === first?.article);
  return {
    speaker,
    words: source && first ? openingWords(withoutSigns(source, first)) : '',
    quotes: members.map(({ article, quote }) => `${article}/${quote}`),
  };
}

/** The parts of a story that have addresses. */
export type PublishedStory = Pick<Story, 'outlets' | 'articles' | 'utterances' | 'claims' | 'conversations'>;
