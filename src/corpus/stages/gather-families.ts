import { keepUtterances } from '../../ledger/keep-utterances.ts';
import type { Article } from '../../model/article.ts';
import type { Quote } from '../../model/quote.ts';
import type { ComparedUtterance, Utterance } from '../../model/utterance.ts';
import { compareUtterance } from '../../utterances/compare-utterance.ts';
import { gatherUtterances } from '../../utterances/gather-utterances.ts';
import { hasSpokenWords } from '../../utterances/has-spoken-words.ts';
import type { Articles } from './attribute-speech.ts';
import type { Files } from './read-files.ts';

/** Quotes to utterances: adds every utterance with its printings compared, and names it in each of its quotes. */
export function gatherFamilies({ articles, language, ledger, renamed }: Files & Articles): Families {
  const spoken = articles.map((article) => ({
    ...article,
    quotes: article.quotes.filter((quote) => hasSpokenWords(article.text, quote, language)),
  }));
  const utterances = keepUtterances(gatherUtterances(spoken, language), ledger.utterances, renamed);
  return {
    utterances: utterances.map((utterance) => compareUtterance(utterance, articles, language)),
    articles: articles.map((article) => ({ ...article, quotes: withUtterances(article, utterances) })),
  };
}

/** What `gatherFamilies` adds. */
export interface Families {
  readonly utterances: ComparedUtterance[];
  readonly articles: Article[];
}

function withUtterances(article: Article, utterances: readonly Utterance[]): Quote[] {
  const of = new Map(
    utterances.flatMap(({ id, members }) =>
      members.filter((member) => member.article === article.id).map((member) => [member.quote, id]),
    ),
  );
  return article.quotes.map((quote) => ({ ...quote, utterance: of.get(quote.id) ?? null }));
}
