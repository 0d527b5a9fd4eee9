import type { Element, ElementContent } from 'hast';
import type { Span } from '../model/span.ts';
import type { SourceRange } from './source-range.ts';

/**
 * Cuts a stretch of a source text at the boundaries of ranges and nests what comes out, layer by layer. Ranges of a
 * later layer are cut where a range of an earlier one begins or ends, so that elements never cross; each piece after
 * the first loses the `id`. Every character of the stretch comes out once, in order: the text content of the result
 * is `text.slice(span.start, span.end)`.
 *
 * @param text the source text
 * @param span what to show of it
 * @param layers outermost first; ranges of one layer that overlap an earlier one of the same layer are cut short
 */
export function nestRanges(text: string, span: Span, layers: readonly (readonly SourceRange[])[]): ElementContent[] {
  const [layer, ...inner] = layers;
  if (span.start >= span.end) return [];
  if (!layer) return [{ type: 'text', value: text.slice(span.start, span.end) }];
  const nested: ElementContent[] = [];
  let at = span.start;
  for (const range of layer.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(range.start, at);
    const end = Math.min(range.end, span.end);
    if (start >= end) continue;
    nested.push(...nestRanges(text, { start: at, end: start }, inner));
    nested.push(wrap(range, start, nestRanges(text, { start, end }, inner)));
    at = end;
  }
  nested.push(...nestRanges(text, { start: at, end: span.end }, inner));
  return nested;
}

function wrap(range: SourceRange, start: number, children: ElementContent[]): Element {
  const { id, ...others } = range.properties ?? {};
  const properties = id !== undefined && start === range.start ? { id, ...others } : others;
  return { type: 'element', tagName: range.tagName, properties, children };
}
