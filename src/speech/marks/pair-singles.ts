import type { Language } from '../../language/language.ts';
import { LETTER, type Mark } from './mark.ts';
import type { MarkedRange } from './marked-range.ts';
import { rangeBetween } from './range-between.ts';

/**
 * Pairs single marks: an opening at a word's start, closed by the first mark that is no apostrophe.
 *
 * @param custom whether ’ opens as well
 * @param marks the single ones, in text order
 */
export function pairSingles(
  text: string,
  custom: boolean,
  marks: readonly Mark[],
  language: Language,
): MarkedRange[] {
  const ranges: MarkedRange[] = [];
  let open: Mark | null = null;
  let possessive: Mark | null = null;
  for (const mark of marks) {
    const opens = mark.canOpen && isSingleOpening(text, custom, mark, language);
    const closes = mark.canClose && isSingleClosing(text, mark, open);
    if (open !== null && closes && !(opens && mark.shape === 'open')) {
      const current: Mark = open;
      if (isPluralPossessive(text, mark)) {
        possessive ??= mark;
        continue;
      }
      ranges.push(rangeBetween(text, current, mark.start, mark.end, true));
      open = null;
      possessive = null;
    } else if (opens) {
      if (open !== null && possessive !== null)
        ranges.push(rangeBetween(text, open, possessive.start, possessive.end, true));
      open = mark;
      possessive = null;
    }
  }
  if (open !== null && possessive !== null)
    ranges.push(rangeBetween(text, open, possessive.start, possessive.end, true));
  return ranges;
}

function isSingleOpening(text: string, custom: boolean, mark: Mark, language: Language): boolean {
  const rest = text.slice(mark.end, mark.end + 8);
  if (mark.shape === 'close' && !(custom && text[mark.start] === '’')) return false;
  return (
    /^[\p{L}\p{N}[($£€“"…]/u.test(rest) &&
    !(mark.shape !== 'open' && language.words.elision.test(rest)) &&
    !/^\d\ds(?!\p{L})/u.test(rest)
  );
}

function isSingleClosing(text: string, mark: Mark, open: Mark | null): boolean {
  // ‘ opens, but after a low mark it closes: ‚so‘.
  if (mark.shape === 'open' && !(text[mark.start] === '‘' && text[open?.start ?? mark.start] === '‚'))
    return false;
  const [before, after] = [text[mark.start - 1] ?? ' ', text[mark.end] ?? ' '];
  return /\S/u.test(before) && !LETTER.test(after);
}

/** "the girls' team": an apostrophe after s with a small letter or another name after it may end no quotation. */
function isPluralPossessive(text: string, mark: Mark): boolean {
  return (
    /[sxz]/iu.test(text[mark.start - 1] ?? '') && /^ [\p{L}\p{N}]/u.test(text.slice(mark.end, mark.end + 2))
  );
}
