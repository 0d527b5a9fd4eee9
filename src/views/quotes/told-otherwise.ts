import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import { diffWords, isSameWords } from '../../text/diff-words.ts';
import { overlap, trim, uniteSpans } from '../../text/spans.ts';
import { countWordsIn } from '../../text/words.ts';
import type { SourcedQuote } from './sourced-quote.ts';

/** A longer exchange is another text, as for the exercises of the sheet: nobody sees what differs. */
const LONGEST = 6;

/**
 * The words of a quote for which another printing has others, or that it leaves out between words that both print. The compiler
 * tells only of the one that strays from what most print; beside each other both differ. A translation leaves nothing out: it
 * may say the same in fewer words.
 *
 * @returns spans of the article, UTF-16 offsets
 */
export function toldOtherwise(
  story: Story,
  { article, quote }: SourcedQuote,
  { variants, rendering }: ComparedUtterance,
): Span[] {
  return uniteSpans(
    variants.flatMap((variant) => {
      const other = story.articles.find(({ id }) => id === variant.article);
      const theirs = other?.quotes.find(({ id }) => id === variant.quote);
      if (!other || !theirs || other === article) return [];
      const strays = variant.runs.flatMap((run) =>
        run.type === 'same' || !run.variant ? [] : [run.variant],
      );
      const segments = diffWords(
        article.text.slice(quote.start, quote.end),
        other.text.slice(theirs.start, theirs.end),
        { aBase: quote.start, bBase: theirs.start },
      );
      const [from, to] = [segments.findIndex(isSameWords), segments.findLastIndex(isSameWords)];
      return segments.flatMap(({ kind, a, b }, i) => {
        const isOther = kind === 'changed' && b !== null && strays.some((stray) => overlap(stray, b));
        const isLeftOut = kind === 'only-a' && rendering === null && from < i && i < to;
        const length = Math.max(countWordsIn(article.text, a), countWordsIn(other.text, b));
        return a && (isOther || isLeftOut) && length <= LONGEST ? [trim(article.text, a)] : [];
      });
    }),
  );
}
