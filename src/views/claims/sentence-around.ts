import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Mark } from '../../render/mark.ts';
import { renderSpan } from '../../render/render-span.ts';
import { contains, withoutSpans } from '../../text/spans.ts';
import { wholeSentences } from '../sentences-over.ts';
import { keptAround } from './kept-around.ts';

/** UTF-16 units kept on either side of marked words: on a phone about a line and a half. */
const ROOM = 60;

/**
 * Evidence marked in its whole sentence; where the words are known that differ, these are marked in it, and the rest of
 * it is of the class `proof`. What stands far from the marked words is in elements of the class `far`, so that
 * a panel of the matrix can leave it out.
 *
 * @param evidence spans of one sentence, or of the same sentences, in order
 * @param differing those words, in whichever sentence; none if nobody knows them
 * @returns HTML whose text is that of the sentences
 */
export function sentenceAround(
  article: Article,
  evidence: readonly [Span, ...Span[]],
  differing: readonly Span[] = [],
): string {
  const whole = wholeSentences(article, evidence[0]);
  const marks = evidence.map(({ start, end }) => ({ start: start - whole.start, end: end - whole.start }));
  const shown = differing.length > 0 ? evidence.flatMap((span) => withDiffering(span, differing)) : evidence;
  const html = (start: number, end: number): string =>
    start < end ? renderSpan(article, { start, end }, shown) : '';
  const far = (start: number, end: number): string =>
    start < end ? `<span class="far">${html(start, end)}</span>` : '';
  let at = whole.start;
  const pieces = keptAround(article.text.slice(whole.start, whole.end), marks, ROOM).map((kept) => {
    const [start, end] = [whole.start + kept.start, whole.start + kept.end];
    const piece = far(at, start) + html(start, end);
    at = end;
    return piece;
  });
  return pieces.join('') + far(at, whole.end);
}

/** A piece of evidence cut into the words that differ and the others. */
function withDiffering(span: Span, differing: readonly Span[]): Mark[] {
  const own = differing.filter((words) => contains(span, words));
  return [...own, ...withoutSpans(span, own).map((rest) => ({ ...rest, className: 'proof' }))];
}
