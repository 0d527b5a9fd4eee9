import type { Segment } from '../split-segments.ts';
import { quoteOf, share, type Layer } from './layer.ts';

/** A single word stands in too many places to be laid on one of them. */
const LEAST_BESIDE = 2;

/**
 * Joins a few words that a gap parts from the rest of their quote: words that come too often to be placed by themselves
 * stand where they come next to the rest, in the order of the quote.
 */
export function joinBesideOwn(layers: readonly Layer[]): Layer[] {
  return layers.filter((layer) => {
    const [segment, further] = layer.segments;
    if (!segment || further || segment.words.length < LEAST_BESIDE) return true;
    const forms = segment.words.map(({ form }) => form);
    for (const other of layers) {
      const own = other.segments.filter((each) => quoteOf(each) === quoteOf(segment));
      const before = own.findLast(({ index }) => index < segment.index);
      const after = own.find(({ index }) => index > segment.index);
      if (other === layer || (!before && !after)) continue;
      const from = before ? (placesOf(other, before).at(-1) ?? -1) + 1 : 0;
      const to = (after && placesOf(other, after)[0]) ?? other.words.length;
      const places = other.words.flatMap((_, at) => {
        const run = other.words.slice(at, at + forms.length);
        const fits = at >= from && at + forms.length <= to;
        return fits && run.every(({ form }, i) => form === forms[i]) ? [run] : [];
      });
      const nearest = after ? places.at(-1) : places[0];
      if (!nearest) continue;
      nearest.forEach((word, i) => share(word, segment, segment.words[i]));
      other.segments.push(segment);
      return false;
    }
    return true;
  });
}

/** Where the words of a segment stand in a layer. */
const placesOf = (layer: Layer, { article, words: [first, ...rest] }: Segment): number[] => {
  const [start, end] = [first?.start ?? 0, rest.at(-1)?.end ?? first?.end ?? 0];
  return layer.words.flatMap(({ printed }, at) =>
    printed.some((each) => each.article === article && start <= each.start && each.end <= end) ? [at] : [],
  );
};
