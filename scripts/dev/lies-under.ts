import type { Span } from '../../src/model/span.ts';

/** Whether two spans are the same sentence, though they may be cut a little differently: half of the shorter one is shared. */
export function liesUnder(x: Span, y: Span): boolean {
  const common = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return common > 0 && common >= 0.5 * Math.min(x.end - x.start, y.end - y.start);
}
