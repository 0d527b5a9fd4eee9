import type { Span } from '../../model/span.ts';
import type { Mark } from './mark.ts';
import type { MarkedRange } from './marked-range.ts';
import { rangeBetween } from './range-between.ts';

/**
 * Pairs the marks of one family, any but single ones: one open mark at a time, so a mark inside an open range either
 * closes it or is passed over.
 *
 * @param marks of the family, in text order
 */
export function pairFamily(text: string, block: Span, marks: readonly Mark[]): MarkedRange[] {
  const ranges: MarkedRange[] = [];
  const lastStraight = marks.findLastIndex((mark) => mark.shape === 'none' && mark.canClose);
  const lastCurly = marks.findLastIndex((mark) => mark.shape === 'close');
  let open: Mark | null = null;
  let depth = 0;
  const end = (closing: Mark): void => {
    if (open !== null) ranges.push(rangeBetween(text, open, closing.start, closing.end, true));
    open = null;
    depth = 0;
  };
  for (const [i, mark] of marks.entries()) {
    if (open === null) {
      if (mark.canOpen && !(mark.shape === 'close' && closesNothing(marks, i))) open = mark;
      continue;
    }
    const current: Mark = open;
    const opensAgain = mark.canOpen && mark.shape !== 'close' && !(mark.canClose && mark.shape === 'none');
    const otherShape =
      current.shape !== mark.shape &&
      (current.start === block.start || (current.shape === 'none' ? lastStraight : lastCurly) > i + 1);
    if (opensAgain && (otherShape || (mark.shape === 'open' && isNested(marks, i)))) {
      depth += 1;
    } else if (opensAgain) {
      const cut = rangeBetween(text, current, mark.start, mark.start, false);
      if (isWorthKeeping(text, cut)) ranges.push(cut);
      open = mark;
      depth = 0;
    } else if (mark.canClose || mark.shape === 'close') {
      if (depth > 0) depth -= 1;
      else end(mark);
    }
  }
  if (open !== null) ranges.push(rangeBetween(text, open, block.end, block.end, false));
  return ranges;
}

/** An opening mark that another follows after a word or two is a stray one. */
const isWorthKeeping = (text: string, { start, end }: Span): boolean =>
  /\S\s+\S+\s+\S/u.test(text.slice(start, Math.min(end, start + STRAY_LENGTH)));

/** Characters looked at for three words after an opening mark. */
const STRAY_LENGTH = 80;

/** A closing shape at a word's start opens only where a closing mark follows before the next opening one. */
function closesNothing(marks: readonly Mark[], i: number): boolean {
  const next = marks[i + 1];
  return next === undefined || (next.shape === 'open' && !next.canClose);
}

/** “ inside “ … is nested where two closing marks follow it before another opening one. */
function isNested(marks: readonly Mark[], i: number): boolean {
  const [first, second] = [marks[i + 1], marks[i + 2]];
  const closes = (mark: Mark | undefined): boolean =>
    mark !== undefined && mark.shape !== 'open' && mark.canClose;
  return closes(first) && closes(second) && !(second?.canOpen === true && second.shape === 'none');
}
