import type { Span } from '../../src/model/span.ts';

/**
 * Whether two spans are the same sentence, though perhaps cut a little differently: they share half of the
 * shorter one.
 */
export function liesUnder(x: Span, y: Span): boolean {
  const common = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return common > 0 && common >= 0.5 * Math.min(x.end - x.start, y.end - y.start);
}
