import { english } from '../../../language/en/english.ts';
import type { CellState } from '../../../model/claim.ts';
import type { Sentence } from '../../../model/sentence.ts';
import type { Span } from '../../../model/span.ts';
import { overlap, uniteSpans, withoutSpans } from '../../../text/spans.ts';
import { countWordsIn, formsWithin, wordsWithin } from '../../../text/words.ts';
import { cellOf, hasWords, stateOf } from '../../claim-cells.ts';
import { isSmall } from '../../wording/compared-words.ts';
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
export function aloneInPassage(text: Side, sentences: readonly Sentence[], marks: readonly Span[]): Span[] {
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
  return sentences.flatMap((sentence) =>
    joined(
      article.text,
      sentence,
      uniteSpans(alone).filter((span) => overlap(span, sentence) && wordsOf(span) >= LEAST_WORDS),
    ),
  );
}

/** Small words and signs between two pieces, and the signs that end the sentence, are of the pieces beside them. */
function joined(text: string, sentence: Span, pieces: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last && isEmpty(text, { start: last.end, end: piece.start }))
      whole[whole.length - 1] = { start: last.start, end: piece.end };
    else whole.push(piece);
  }
  const last = whole.at(-1);
  return last && wordsWithin(text, { start: last.end, end: sentence.end }).length === 0
    ? [...whole.slice(0, -1), { start: last.start, end: sentence.end }]
    : whole;
}

const isEmpty = (text: string, span: Span): boolean =>
  formsWithin(text, span).every((form) => isSmall(form, english));

/** A cut leaves the comma or the quotation mark of what stood beside it. */
function bare(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = words.length - words.replace(/^[\s,;:.)]+/u, '').length;
  const after = words.length - words.replace(/(?:[\s,;:]|\s["“(])+$/u, '').length;
  return before + after < words.length ? { start: start + before, end: end - after } : { start, end: start };
}
