import { languageOf } from '../../language/language-of.ts';
import type { Article } from '../../model/article.ts';
import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { contains } from '../../text/spans.ts';
import { words } from '../../text/words.ts';
import { introducingVerb } from './introducing-verb.ts';

/**
 * The verb by which an article introduces or closes a quote, as printed, and its place; `null` where none can be told. A
 * quote that goes on after "…," she said. has the verb of the one before.
 */
export function verbBeside(article: Article, quote: Quote): { verb: string; span: Span } | null {
  const language = languageOf(article.text, article.lang);
  const span = introducingVerb(article, quote, language) ?? closingVerbBefore(article, quote);
  return span && { verb: article.text.slice(span.start, span.end), span };
}

/** With more words between two quotes than these, the second does not go on with the first. */
const MOST_BETWEEN = 12;

function closingVerbBefore({ text, quotes, blocks }: Article, quote: Quote): Span | null {
  if (quote.cue !== null || quote.speaker === null || quote.kind === 'term') return null;
  const before = quotes.findLast(({ end }) => end <= quote.start);
  const block = blocks.find((each) => contains(each, quote));
  if (!before?.cue || before.speaker !== quote.speaker || !block || !contains(block, before)) return null;
  const { cue } = before;
  const between = text.slice(before.end, quote.start);
  // One clause, which ends where the quote begins: "he said. “".
  const isClause = /^[^.!?;:]*[.,]\s*["“„«]?$/u.test(between);
  const isBetween = before.end <= cue.start && cue.end <= quote.start;
  return isBetween && isClause && words(between).length <= MOST_BETWEEN ? cue : null;
}
