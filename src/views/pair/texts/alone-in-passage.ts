import type { CellState } from '../../../model/claim.ts';
import type { Sentence } from '../../../model/sentence.ts';
import type { Span } from '../../../model/span.ts';
import type { Mark } from '../../../render/mark.ts';
import { uniteSpans, withoutSpans } from '../../../text/spans.ts';
import { countWordsIn } from '../../../text/words.ts';
import { cellOf, hasWords, stateOf } from '../../claim-cells.ts';
import type { Side } from './passage-sentences.ts';
import { spokenIn } from './spoken-of.ts';

/** Fewer words between those that both have are read with these. */
const LEAST_WORDS = 3;

/**
 * A claim of which the other has most words for another claim, too, has only a beginning of its own ("the mayor replied that"). On
 * the shipped story such beginnings are up to 0.38 of the words, others from 0.45.
 */
const LEAST_SHARE = 0.4;

/**
 * The words of a passage that only its own text has, as far as an editor looked: those of claims on which the other is silent,
 * and on which no claim or quotation of both rests.
 *
 * @param marks what is marked in the passage as in both, or as different
 */
export function aloneInPassage(text: Side, sentences: readonly Sentence[], marks: readonly Mark[]): Span[] {
  const { story, article, other, spoken } = text;
  const wordsOf = (span: Span) => countWordsIn(article.text, span);
  const evidenceWhere = (fits: (state: CellState) => boolean) =>
    story.claims
      .filter((claim) => hasWords(stateOf(claim, article.id)) && fits(stateOf(claim, other.id)))
      .map((claim) => ({ own: cellOf(claim, article.id)?.evidence ?? [] }));
  const both = uniteSpans([...spokenIn([...spoken, ...evidenceWhere(hasWords)], sentences), ...marks]);
  const alone = spokenIn(
    evidenceWhere((state) => state === 'silent'),
    sentences,
  ).flatMap((evidence) => {
    const own = withoutSpans(evidence, both).map((span) => bare(article.text, span));
    const share = own.reduce((sum, span) => sum + wordsOf(span), 0) / Math.max(1, wordsOf(evidence));
    return share < LEAST_SHARE ? [] : own;
  });
  return uniteSpans(alone).filter((span) => wordsOf(span) >= LEAST_WORDS);
}

/** A cut leaves the comma or the quotation mark of what stood beside it. */
function bare(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = words.length - words.replace(/^[\s,;:.)]+/u, '').length;
  const after = words.length - words.replace(/(?:[\s,;:]|\s["“(])+$/u, '').length;
  return before + after < words.length ? { start: start + before, end: end - after } : { start, end: start };
}
