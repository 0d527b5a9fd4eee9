import type { CollatedWord } from '../../model/stretch.ts';
import { alignWords } from '../../text/align-words.ts';
import type { Segment, SegmentWord } from '../split-segments.ts';
import type { SharedRun } from './find-shared-run.ts';
import { collatedWord, share, type Layer } from './layer.ts';

/** Longer segments are not aligned: the cost of word-by-word alignment grows with the square. */
const LONGEST = 2000;

/**
 * Joins a segment onto a layer: common words are shared, others become variants, and ends that reach further
 * extend it.
 */
export function mergeSegment(layer: Layer, segment: Segment, run: SharedRun): void {
  layer.segments.push(segment);
  const after = alignSides(
    layer.words.slice(run.inLayer + run.length),
    segment.words.slice(run.inSegment + run.length),
    segment,
  );
  const before = alignSides(
    layer.words.slice(0, run.inLayer).toReversed(),
    segment.words.slice(0, run.inSegment).toReversed(),
    segment,
  );
  const extendedBefore = before.further.toReversed();
  const shift = extendedBefore.length;
  layer.words
    .slice(run.inLayer, run.inLayer + run.length)
    .forEach((word, i) => share(word, segment, segment.words[run.inSegment + i]));
  layer.variants = layer.variants.map((variant) => ({
    ...variant,
    from: variant.from + shift,
    to: variant.to + shift,
  }));
  layer.variants.push(
    ...before.variants.map(({ from, to, start, end }) => ({
      article: segment.article,
      start,
      end,
      from: shift + run.inLayer - to,
      to: shift + run.inLayer - from,
    })),
    ...after.variants.map(({ from, to, start, end }) => ({
      article: segment.article,
      start,
      end,
      from: shift + run.inLayer + run.length + from,
      to: shift + run.inLayer + run.length + to,
    })),
  );
  layer.words = [...extendedBefore, ...layer.words, ...after.further];
}

/**
 * Aligns what follows a shared run on both sides, outward from it. Words beyond the end of the layer extend
 * it. Words beside other words are variants, but only if the two sides meet again: an end that continues
 * differently is left out.
 */
function alignSides(layer: readonly CollatedWord[], words: readonly SegmentWord[], segment: Segment): Sides {
  if (words.length === 0) return { further: [], variants: [] };
  if (layer.length === 0) return { further: words.map((word) => collatedWord(segment, word)), variants: [] };
  if (layer.length > LONGEST || words.length > LONGEST) return { further: [], variants: [] };
  const variants: Sides['variants'] = [];
  let pending: { from: number; to: number; words: SegmentWord[] } | null = null;
  for (const { same, aFrom, aTo, bFrom, bTo } of alignWords(
    layer.map(({ form }) => form),
    words.map(({ form }) => form),
  )) {
    if (!same) {
      pending = { from: aFrom, to: aTo, words: words.slice(bFrom, bTo) };
      continue;
    }
    if (pending) pushVariant(variants, pending);
    pending = null;
    layer.slice(aFrom, aTo).forEach((word, i) => share(word, segment, words[bFrom + i]));
  }
  // The layer has ended and the segment goes on: it extends the stretch.
  if (pending && pending.from === layer.length)
    return { further: pending.words.map((word) => collatedWord(segment, word)), variants };
  if (pending && pending.words.length > 0) pushVariant(variants, pending);
  return { further: [], variants };
}

interface Sides {
  readonly further: CollatedWord[];
  readonly variants: { from: number; to: number; start: number; end: number }[];
}

function pushVariant(
  variants: Sides['variants'],
  { from, to, words }: { from: number; to: number; words: SegmentWord[] },
): void {
  if (words.length === 0) return;
  variants.push({
    from,
    to,
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
  });
}
