import type { Article } from '../../model/article.ts';
import type { Quote } from '../../model/quote.ts';
import type { Story } from '../../model/story.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';

/** A quote with the article and the outlet that print it. */
export interface SourcedQuote {
  readonly article: Article;
  readonly outlet: OutletSign;
  readonly quote: Quote;
}

/** The quotes of an utterance, the fullest first. */
export function quotesOf(story: Story, utterance: ComparedUtterance): SourcedQuote[] {
  const signs = outletSigns(story);
  return utterance.members
    .flatMap((member): SourcedQuote[] => {
      const [article, outlet] = [
        story.articles.find(({ id }) => id === member.article),
        signs.find(({ id }) => id === member.article),
      ];
      const quote = article?.quotes.find(({ id }) => id === member.quote);
      return article && outlet && quote ? [{ article, outlet, quote }] : [];
    })
    .toSorted(
      (a, b) =>
        Number(isFullest(utterance, b)) - Number(isFullest(utterance, a)) ||
        b.quote.end - b.quote.start - (a.quote.end - a.quote.start),
    );
}

const isFullest = ({ fullest }: ComparedUtterance, { article, quote }: SourcedQuote) =>
  fullest === `${article.id}/${quote.id}`;
