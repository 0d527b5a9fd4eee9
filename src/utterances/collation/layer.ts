import type { CollatedVariant, CollatedWord } from '../../model/stretch.ts';
import type { Segment, SegmentWord } from '../split-segments.ts';

/** A stretch while it is put together: its words, and the segments laid on it so far. */
export interface Layer {
  words: CollatedWord[];
  variants: CollatedVariant[];
  readonly segments: Segment[];
}

/** A stretch of one segment alone. */
export function layerOf(segment: Segment): Layer {
  return {
    words: segment.words.map((word) => collatedWord(segment, word)),
    variants: [],
    segments: [segment],
  };
}

/** A word that only this segment prints so far. */
export const collatedWord = (
  segment: Segment,
  { form, start, end, inserted }: SegmentWord,
): CollatedWord => ({
  form,
  printed: [{ article: segment.article, start, end }],
  inserted,
});

/** Notes that a segment prints a word of a stretch, too. */
export function share(word: CollatedWord, segment: Segment, printed: SegmentWord | undefined): void {
  if (printed && !word.printed.some(({ article }) => article === segment.article)) {
    word.printed.push({ article: segment.article, start: printed.start, end: printed.end });
    if (!printed.inserted) word.inserted = false;
  }
}

/** Which quote a segment belongs to. */
export const quoteOf = ({ article, quote }: Segment) => `${article}/${quote.id}`;
