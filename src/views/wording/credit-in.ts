import type { Article } from '../../model/article.ts';
import type { Cell } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { overlap } from '../../text/spans.ts';
import { wholeSentences } from '../sentences-over.ts';

/**
 * Whom an article credits for words of its evidence for a claim, as printed. A cell has one credit for all its evidence,
 * and a view may show words beside the evidence: without the credit in the very sentence shown, nobody is named.
 *
 * @param shown the words that the view shows
 */
export function creditIn(article: Article, cell: Cell | undefined, shown: Span): string | null {
  const whole = wholeSentences(article, shown);
  const credit = cell?.attribution;
  return credit !== undefined &&
    cell?.evidence.some((span) => overlap(span, whole)) === true &&
    article.text.slice(whole.start, whole.end).includes(credit)
    ? credit
    : null;
}
