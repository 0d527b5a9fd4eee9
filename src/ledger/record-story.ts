import type { Article } from '../model/article.ts';
import type { Ledger, LedgerArticle, LedgerUtterance } from '../model/ledger.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Story } from '../model/story.ts';
import type { ComparedUtterance } from '../model/utterance.ts';
import { openingWords } from '../text/opening-words.ts';
import { laterNames, type Telling } from './telling-words.ts';
import { withoutSigns } from '../text/without-signs.ts';

/**
 * Everything of a story that is part of an address, as the ledger keeps it. Of a text no more than its first words, and
 * none of them where only excerpts may be printed; quotes may be printed of every article.
 *
 * @param isTelling which words are names and figures
 */
export function recordStory(story: PublishedStory, isTelling: Telling): Ledger {
  return {
    articles: Object.fromEntries(
      story.articles.map((article) => [article.id, recordArticle(article, story.outlets, isTelling)]),
    ),
    utterances: Object.fromEntries(
      story.utterances.map((utterance) => [
        utterance.id,
        recordUtterance(utterance, story.articles, isTelling),
      ]),
    ),
    claims: Object.fromEntries(story.claims.map(({ id, statement }) => [id, { words: statement }])),
    conversations: Object.fromEntries(story.conversations.map(({ id, title }) => [id, { words: title }])),
  };
}

function recordArticle(article: Article, outlets: readonly Outlet[], isTelling: Telling): LedgerArticle {
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
    names: Object.fromEntries(
      (mayPrint ? article.sentences : []).flatMap(({ id, ...span }) => {
        const names = laterNames(withoutSigns(article, span), isTelling);
        return names === '' ? [] : [[id, names]];
      }),
    ),
    former: {},
    quotes: article.quotes.map(({ id }) => id),
  };
}

function recordUtterance(
  { speaker, fullest, members }: ComparedUtterance,
  articles: readonly Article[],
  isTelling: Telling,
): LedgerUtterance {
  const first = members.find(({ article, quote }) => `${article}/${quote}` === fullest) ?? members[0];
  const source = articles.find(({ id }) => id === first?.article);
  const text = source && first ? withoutSigns(source, first) : '';
  const names = laterNames(text, isTelling);
  return {
    speaker,
    words: openingWords(text),
    ...(names !== '' && { names }),
    quotes: members.map(({ article, quote }) => `${article}/${quote}`),
  };
}

/** The parts of a story that have addresses. */
export type PublishedStory = Pick<Story, 'outlets' | 'articles' | 'utterances' | 'claims' | 'conversations'>;
