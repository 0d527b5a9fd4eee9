import type { Article } from '../../model/article.ts';
import { correctQuotes, type CorrectionProblem } from '../../speech/correct-quotes.ts';
import type { Articles } from './attribute-speech.ts';
import type { Files } from './read-files.ts';

/** Makes the editor's corrections of quotes. */
export function correctSpeech({ articles, entries }: Files & Articles): Corrections {
  const { quotes, problems } = correctQuotes(articles, entries.quotes);
  return {
    articles: articles.map((article) => ({ ...article, quotes: quotes.get(article.id) ?? article.quotes })),
    correctionFaults: problems,
  };
}

/** What `correctSpeech` adds. */
export interface Corrections {
  readonly articles: Article[];
  /** Corrections that fit no quote, or more than one; `checkQuotes` reports them. */
  readonly correctionFaults: readonly CorrectionProblem[];
}
