import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import { diffWords } from '../../text/diff-words.ts';
import { overlap, uniteSpans } from '../../text/spans.ts';
import { countWordsIn } from '../../text/words.ts';
import type { SourcedQuote } from './sourced-quote.ts';

/** A longer exchange is another text, as for the exercises of the sheet: nobody sees what differs. */
const LONGEST = 6;

/**
 * The words of a quote for which another printing has others. The compiler tells only of the one that strays from what most
 * print; beside each other both differ.
 *
 * @returns spans of the article, UTF-16 offsets
 */
export function toldOtherwise(
  story: Story,
  { article, quote }: SourcedQuote,
  { variants }: ComparedUtterance,
): Span[] {
  return uniteSpans(
    variants.flatMap((variant) => {
      const other = story.articles.find(({ id }) => id === variant.article);
      const theirs = other?.quotes.find(({ id }) => id === variant.quote);
      const strays = variant.runs.flatMap((run) =>
        run.type === 'same' || !run.variant ? [] : [run.variant],
      );
      if (!other || !theirs || other === article || strays.length === 0) return [];
      return diffWords(
        article.text.slice(quote.start, quote.end),
        other.text.slice(theirs.start, theirs.end),
        { aBase: quote.start, bBase: theirs.start },
      ).flatMap(({ kind, a, b }) =>
        kind === 'changed' &&
        a &&
        b &&
        strays.some((stray) => overlap(stray, b)) &&
        Math.max(countWordsIn(article.text, a), countWordsIn(other.text, b)) <= LONGEST
          ? [a]
          : [],
      );
    }),
  );
}
