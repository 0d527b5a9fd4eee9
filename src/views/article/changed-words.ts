import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Mark } from '../../render/mark.ts';
import { byPlace, uniteSpans } from '../../text/spans.ts';
import { milder, type Cause } from './find-causes.ts';

/** The marks of a sentence, and what they stand for: words that others have otherwise, and words that others contradict. */
export interface Changed {
  /** Of the class `m0`, `m1` …, by which the others' words in their place are known; the last that others contradict has the sign. */
  readonly marks: readonly Mark[];
  readonly causes: readonly Cause[];
  readonly grave: readonly Cause[];
}

/** The marks of a sentence. What others contradict is marked for that alone. */
export function changedIn(sentence: Sentence, found: readonly Cause[]): Changed {
  const marked = (causes: readonly Cause[]): Span[] =>
    uniteSpans(causes.flatMap(({ own }) => within(own, sentence)));
  const grave = found.filter(({ contradicts }) => contradicts);
  const causes = milder(
    grave,
    found.filter(({ contradicts }) => !contradicts),
  );
  const against = marked(grave);
  const last = against.at(-1);
  return {
    marks: [...against, ...marked(causes)]
      .toSorted(byPlace)
      .map((span, i) => ({ ...span, className: span === last ? `m${i} against` : `m${i}` })),
    causes,
    grave,
  };
}

const within = (span: Span, bounds: Span): Span[] => {
  const [start, end] = [Math.max(span.start, bounds.start), Math.min(span.end, bounds.end)];
  return end > start ? [{ start, end }] : [];
};
