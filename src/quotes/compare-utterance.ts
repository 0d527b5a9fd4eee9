import type { Quote } from '../model/quote.ts';
import type { ComparedUtterance, Utterance } from '../model/utterance.ts';
import { compareVariants } from './compare-variants.ts';
import type { SpokenArticle } from './gather-utterances.ts';
import { layWords } from './lay-words.ts';
import { splitSegments } from './split-segments.ts';

/**
 * Sets the printings of an utterance against the fullest, and lays all of them over each other.
 *
 * @param articles that print it, with their quotes
 */
export function compareUtterance(utterance: Utterance, articles: readonly SpokenArticle[]): ComparedUtterance {
  const printings = utterance.members.flatMap((member): Printing[] => {
    const article = articles.find(({ id }) => id === member.article);
    const quote = article?.quotes.find(({ id }) => id === member.quote);
    if (!article || !quote) return [];
    const printed = splitSegments(article.id, article.text, quote).flatMap(({ words }) => words);
    const words = printed.filter(({ inserted }) => !inserted).length;
    return [{ article, quote, words, inserted: printed.length - words }];
  });
  const [fullest, ...others] = printings.toSorted((a, b) => b.words - a.words || a.inserted - b.inserted || (nameOf(a) < nameOf(b) ? -1 : 1));
  if (!fullest) throw new Error(`Utterance \`${utterance.id}\` has no member in the articles given`);
  const printed = ({ article, quote }: Printing) => ({ text: article.text, start: quote.start, end: quote.end });
  return {
    ...utterance,
    fullest: nameOf(fullest),
    variants: others.map((other) => {
      const { runs, changes } = compareVariants(printed(fullest), printed(other), others.filter((each) => each !== other).map(printed));
      return { article: other.article.id, quote: other.quote.id, runs: [...runs], changes: [...changes] };
    }),
    stretches: layWords(printings.flatMap(({ article, quote }) => splitSegments(article.id, article.text, quote)), utterance.speaker).map(({ stretch }) => stretch),
  };
}

interface Printing {
  readonly article: SpokenArticle;
  readonly quote: Quote;
  /** Of the speaker: an outlet's insertions are not counted. */
  readonly words: number;
  /** Of the outlet, in brackets. */
  readonly inserted: number;
}

const nameOf = ({ article, quote }: Printing) => `${article.id}/${quote.id}`;
