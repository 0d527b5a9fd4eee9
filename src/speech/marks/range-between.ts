import { trim } from '../../text/spans.ts';
import type { Mark } from './mark.ts';
import type { MarkedRange } from './marked-range.ts';

/**
 * The range that an opening mark begins.
 *
 * @param innerEnd where the words inside end
 * @param outerEnd where the closing mark ends, if the range is closed
 */
export function rangeBetween(
  text: string,
  open: Mark,
  innerEnd: number,
  outerEnd: number,
  closed: boolean,
): MarkedRange {
  const inner = trim(text, { start: open.end, end: Math.max(open.end, innerEnd) });
  return {
    ...inner,
    outerStart: open.start,
    outerEnd: closed ? outerEnd : inner.end,
    family: open.family,
    closed,
  };
}
