import type { Match } from '../model/match.ts';
import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { overlapsInOrder } from '../text/spans.ts';
import { wordForms } from '../text/words.ts';
import type { MatchedArticle } from './matched-article.ts';
import { shareWords } from './share-words.ts';

/**
 * Ties sentences that print the same words of one utterance. A sentence that quotes only a word or two of what the other
 * quotes whole is not tied by them: it tells something of its own.
 */
export function tieUtterances(articles: readonly MatchedArticle[]): Match[] {
  const printed = new Map<string, Printed[]>();
  for (const article of articles)
    for (const one of printedIn(article)) {
      const list = printed.get(one.utterance);
      if (list === undefined) printed.set(one.utterance, [one]);
      else list.push(one);
    }
  return [...printed.values()].flatMap((list) =>
    list.flatMap((one, i) =>
      list.slice(i + 1).flatMap((two): Match[] => {
        if (one.article.id === two.article.id) return [];
        const score = shareWords(one.forms, two.forms);
        return score < LEAST_ALIKE || Math.min(one.forms.length, two.forms.length) < LEAST_WORDS
          ? []
          : [
              {
                a: { article: one.article.id, start: one.sentence.start, end: one.sentence.end },
                b: { article: two.article.id, start: two.sentence.start, end: two.sentence.end },
                ground: 'utterance',
                score,
                utterance: one.utterance,
                reasons: ['the same quotation'],
              },
            ];
      }),
    ),
  );
}

/** The sentences of an article that print words of an utterance, with these words. */
function printedIn(article: MatchedArticle): Printed[] {
  const sentencesOver = overlapsInOrder(article.sentences);
  return article.quotes.flatMap(({ utterance, ...quote }) =>
    utterance === null
      ? []
      : sentencesOver(quote).map((sentence) => ({
          article,
          utterance,
          sentence,
          forms: formsIn(article, sentence, quote),
        })),
  );
}

function formsIn({ text }: MatchedArticle, sentence: Span, quote: Pick<Quote, 'start' | 'end'>): string[] {
  return wordForms(text.slice(Math.max(sentence.start, quote.start), Math.min(sentence.end, quote.end)));
}

/** Two words of three are the same, and the shorter has at least so many. */
const LEAST_ALIKE = 0.66;
const LEAST_WORDS = 4;

interface Printed {
  readonly article: MatchedArticle;
  readonly utterance: string;
  readonly sentence: Span;
  readonly forms: readonly string[];
}
