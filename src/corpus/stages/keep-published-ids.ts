import { keepIds } from '../../ledger/keep-ids.ts';
import { publishedOf } from '../../ledger/merge-ledger.ts';
import type { Article } from '../../model/article.ts';
import type { Articles } from './attribute-speech.ts';
import type { Files } from './read-files.ts';

/** Gives sentences and quotes the ids they were published under. */
export function keepPublishedIds({ articles, ledger, renamed }: Files & Articles): { articles: Article[] } {
  return {
    articles: articles.map((article) =>
      withKeptIds(article, publishedOf(ledger.articles, article.id, renamed)),
    ),
  };
}

function withKeptIds(article: Article, published: ReturnType<typeof publishedOf>): Article {
  const sentences = keepIds(
    article.sentences.map(({ id }) => id),
    Object.keys(published.sentences),
    Object.keys(published.former),
  );
  const quotes = keepIds(
    article.quotes.map(({ id }) => id),
    published.quotes,
  );
  return {
    ...article,
    sentences: article.sentences.map((sentence, i) => ({ ...sentence, id: sentences[i] ?? sentence.id })),
    quotes: article.quotes.map((quote, i) => ({ ...quote, id: quotes[i] ?? quote.id })),
  };
}
