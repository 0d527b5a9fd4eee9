import type { Element, ElementContent } from 'hast';
import type { Span } from '../model/span.ts';
import type { SourceRange } from './source-range.ts';

/**
 * Cuts a stretch of a source text at the boundaries of ranges and nests the pieces, layer by layer. Ranges of
 * a later layer are cut where a range of an earlier one begins or ends, so elements never cross. Only the
 * first piece of a range carries its `id`. Every character of the stretch comes out once, in order: the text
 * content of the result is `text.slice(span.start, span.end)`.
 *
 * @param text the source text
 * @param span what to show of it
 * @param layers outermost first; a range that overlaps an earlier one of its layer is cut short
 */
export function nestRanges(text: string, span: Span, layers: Layers): ElementContent[] {
  return rangeNester(text, layers)(span);
}

/**
 * The same for many stretches of one text: the layers are sorted once, and a range that spans several
 * stretches carries its `id` in the first of them.
 */
export function rangeNester(text: string, layers: Layers): (span: Span) => ElementContent[] {
  const sorted = layers.filter(({ length }) => length > 0).map(sortLayer);
  const named = new Set<SourceRange>();
  const nest = (span: Span, depth: number, into: ElementContent[] = []): ElementContent[] => {
    if (span.start >= span.end) return into;
    const layer = sorted[depth];
    if (!layer) {
      into.push({ type: 'text', value: text.slice(span.start, span.end) });
      return into;
    }
    let at = span.start;
    for (const range of rangesOver(layer, span)) {
      const start = Math.max(range.start, at);
      const end = Math.min(range.end, span.end);
      if (start >= end) continue;
      nest({ start: at, end: start }, depth + 1, into);
      into.push(wrap(range, !named.has(range), nest({ start, end }, depth + 1)));
      named.add(range);
      at = end;
    }
    return nest({ start: at, end: span.end }, depth + 1, into);
  };
  return (span) => nest(span, 0);
}

function wrap(range: SourceRange, first: boolean, children: ElementContent[]): Element {
  const { id, ...others } = range.properties ?? {};
  // At the end: what ranges have in common stands in one piece, which compression finds again.
  const properties = id !== undefined && first ? { ...others, id } : others;
  return { type: 'element', tagName: range.tagName, properties, children };
}

function sortLayer(layer: readonly SourceRange[]): SortedLayer {
  const ranges = layer.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let reach = 0;
  return { ranges, reach: ranges.map(({ end }) => (reach = Math.max(reach, end))) };
}

/** The ranges of a layer that may share a character with a span, without a look at all of them. */
function* rangesOver({ ranges, reach }: SortedLayer, span: Span): Generator<SourceRange> {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reach[middle] ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < ranges.length; i += 1) {
    const range = ranges[i];
    if (!range || range.start >= span.end) return;
    yield range;
  }
}

type Layers = readonly (readonly SourceRange[])[];

interface SortedLayer {
  /** By start, the longer first. */
  readonly ranges: readonly SourceRange[];
  /** How far the ranges up to each position reach. It never falls, so it can be searched by halves. */
  readonly reach: readonly number[];
}
