import type { Span } from '../../../model/span.ts';
import type { Mark } from '../../../render/mark.ts';
import { overlap, uniteSpans, withoutSpans } from '../../../text/spans.ts';
import type { PairWording } from '../../wording/pair-wording.ts';
import { tellingChanges } from '../../wording/telling-changes.ts';
import type { Side } from './passage-sentences.ts';

/**
 * Adds what the list of differences underlines: it looks the same here, and what it stands in keeps its kind.
 *
 * @param listed words that the list underlines
 * @param quoted those that it underlines thinly
 * @returns marks that do not overlap
 */
export function withListed(
  marks: readonly Mark[],
  listed: readonly Span[],
  quoted: readonly Span[],
): readonly Mark[] {
  if (listed.length + quoted.length === 0) return marks;
  const isSpokenOf = (mark: Mark) => mark.className === 'spoken-of';
  const others = uniteSpans([...listed, ...marks.filter(({ className }) => className === 'other')]);
  const more = uniteSpans(quoted.flatMap((span) => withoutSpans(span, others)));
  const kindOf = (span: Span, className: string): Mark => ({
    ...span,
    className: marks.some((mark) => isSpokenOf(mark) && overlap(mark, span))
      ? `${className} spoken-of`
      : className,
  });
  return [
    ...others.map((span) => kindOf(span, 'other')),
    ...more.map((span) => kindOf(span, 'more')),
    ...marks
      .filter(({ className }) => className !== 'other')
      .flatMap((mark) =>
        withoutSpans(mark, uniteSpans([...others, ...more])).map((span) => ({ ...span, ...classOf(mark) })),
      ),
  ];
}

const classOf = ({ className }: Mark) => (className === undefined ? {} : { className });

/** The marks of a passage. Telling changes are marked as such; other changed words count as little as punctuation does. */
export function marksOf({ article, other, side }: Side, wording: PairWording | undefined): readonly Mark[] {
  if (!wording) return [];
  const [a, b] = side === 'a' ? [article, other] : [other, article];
  const telling = tellingChanges(a, b, wording)[side];
  const rest = wording.marks[side].flatMap((mark) =>
    mark.className === 'other'
      ? withoutSpans(mark, telling).map((span) => ({ ...span, className: 'marks' }))
      : [mark],
  );
  return [...telling, ...rest];
}
