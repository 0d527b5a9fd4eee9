import type { Language } from '../../language/language.ts';
import type { Span } from '../../model/span.ts';
import { trim } from '../../text/spans.ts';
import type { MarkedRange } from './marked-range.ts';

/**
 * Pairs the quotation marks of one block: straight, curly, low, angle, small angle, corner, doubled apostrophes,
 * mixed and mismatched, single
 * marks told from apostrophes. Gives the outermost ranges only, in text order; marks inside a range belong to it.
 * A double mark that is opened and never closed runs to the end of the block; a single one is then an apostrophe.
 *
 * @param text the whole source text
 * @param block where to look; a range never leaves it
 * @param custom whether ’ opens as well, as `opensAsItCloses` tells of a whole text
 */
export function pairMarks(text: string, block: Span, language: Language, custom = false): MarkedRange[] {
  const marks = readMarks(text, block);
  const doubles = pairFamily(
    text,
    block,
    marks.filter((mark) => mark.family === 'double'),
  );
  const angles = pairFamily(
    text,
    block,
    marks.filter((mark) => mark.family === 'angle'),
  );
  // ‹ and › are signs of paths and buttons as well: only a pair that hugs its words quotes.
  const small = pairFamily(
    text,
    block,
    marks.filter((mark) => mark.family === 'small-angle'),
  ).filter(
    ({ closed, start, outerStart, end, outerEnd }) =>
      closed && start === outerStart + 1 && end === outerEnd - 1,
  );
  const corners = pairFamily(
    text,
    block,
    marks.filter((mark) => mark.family === 'corner'),
  );
  const singles = pairSingles(
    text,
    custom,
    marks.filter((mark) => mark.family === 'single'),
    language,
  );
  return keepOutermost([...doubles, ...angles, ...small, ...corners], singles);
}

/**
 * Whether a text quotes as Swedish and Finnish print does, ”so” and ’so’: a mark that closes stands before words,
 * and none
 * that opens stands anywhere. Elsewhere ’ before a word is an apostrophe.
 */
export const opensAsItCloses = (text: string): boolean =>
  /(?:^|\s)”\p{L}/mu.test(text) && !/[‘“„]/u.test(text);

const FAMILIES = new Map<string, Mark['family']>([
  ...[...'"“”„‟″＂״'].map((mark) => [mark, 'double'] as const),
  ...[..."'‘’‚‛`"].map((mark) => [mark, 'single'] as const),
  ...[...'«»'].map((mark) => [mark, 'angle'] as const),
  ...[...'‹›'].map((mark) => [mark, 'small-angle'] as const),
  ...[...'「」『』'].map((mark) => [mark, 'corner'] as const),
]);
const MARK_OR_TAG = new RegExp(`[<${[...FAMILIES.keys()].join('')}]`, 'g');
const LETTER = /[\p{L}\p{N}]/u;
/** What may stand before an opening mark, besides white space and other marks. */
const BEFORE_OPENING = new Set('([{<—–-/―*_:;>…|');
/** What may stand after a closing mark, besides white space and other marks. */
const AFTER_CLOSING = new Set('.,;:!?)]}>—–-/―…*_|،؛؟۔。、，！？：；');
const NEVER_OPENED = new Set('.,;!?)]،؛؟۔。、，！？；');
const isSpace = (character: string): boolean =>
  character === ' ' || character === '\n' || /\s/u.test(character);
/** Longest tag looked for, so that a lone "<" costs little. */
const TAG_LENGTH = 400;

interface Mark {
  readonly family: MarkedRange['family'];
  readonly start: number;
  readonly end: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** The shape decides: “ opens, ” closes, " says nothing. */
  readonly shape: 'open' | 'close' | 'none';
}

function readMarks(text: string, block: Span): Mark[] {
  const marks: Mark[] = [];
  const part = text.slice(block.start, block.end);
  const next = (from: number): number => block.start + nextMark(part, from - block.start);
  for (let at = next(block.start); at < block.end; at = next(at + 1)) {
    const character = text[at] ?? '';
    if (character === '<') {
      at = skipTag(text, at, block.end);
      continue;
    }
    const family = FAMILIES.get(character);
    if (family === undefined) continue;
    const doubled =
      family === 'single' &&
      character !== '‚' &&
      character !== '‛' &&
      text[at + 1] === character &&
      text[at + 2] !== character;
    const end = doubled ? at + 2 : at + 1;
    const before = at > block.start ? (text[at - 1] ?? ' ') : ' ';
    const after = end < block.end ? (text[end] ?? ' ') : ' ';
    at = end - 1;
    if (family === 'double' && isInchMark(text, end - 1, block.end)) continue;
    const mark = makeMark(
      character,
      doubled ? 'double' : family,
      { start: end - (doubled ? 2 : 1), end },
      before,
      after,
    );
    marks.push(mark.canOpen || !opensOnSign(text, mark, before) ? mark : { ...mark, canOpen: true });
  }
  return marks;
}

/** The place of the next mark or tag from a place on, or the end of the text. */
function nextMark(text: string, from: number): number {
  MARK_OR_TAG.lastIndex = from;
  return MARK_OR_TAG.exec(text)?.index ?? text.length;
}

/** How far ahead to look for the mark that closes a quotation with inches in it. */
const INCH_REACH = 600;

/** The " of 5'9" and of "a 12" saw", where another mark after it closes the quotation. */
function isInchMark(text: string, at: number, limit: number): boolean {
  if (!/\d/u.test(text[at - 1] ?? '')) return false;
  if (text[at] === '"' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) {
    const closing = /(?<!\d)["“”„‟″＂]/u.exec(text.slice(at + 1, Math.min(limit, at + INCH_REACH)));
    if (
      closing !== null &&
      (closing[0] === '”' || (closing[0] === '"' && /\S/u.test(text[at + closing.index] ?? ' ')))
    )
      return true;
  }
  if (text[at] === '“' || !/\d['’′]\d{1,2}$/u.test(text.slice(Math.max(0, at - 6), at))) return false;
  const next = /["“”„‟″＂]/u.exec(text.slice(at + 1, limit));
  if (next === null || next[0] === '“') return false;
  return next[0] === '”' || /\S/u.test(text[at + next.index] ?? ' ');
}

/** `"... We went"` and `" We went"`: a straight mark before dots, or with a blank on either side before a capital. */
function opensOnSign(text: string, { family, shape, start, end }: Mark, before: string): boolean {
  if (family !== 'double' || shape === 'close' || !(isSpace(before) || BEFORE_OPENING.has(before)))
    return false;
  return (
    /^(?:\.{2,}\s?|[ \u00a0](?=\p{Lu}))[\p{L}\p{N}]/u.test(text.slice(end, end + 6)) &&
    !isSpace(text[start] ?? ' ')
  );
}

function makeMark(
  character: string,
  family: Mark['family'],
  span: Span,
  before: string,
  after: string,
): Mark {
  const shape = '“„‘‚«‹`「『'.includes(character)
    ? 'open'
    : '”’»›」』'.includes(character)
      ? 'close'
      : 'none';
  // Languages without blanks between words print these, and their shapes leave nothing open.
  if (family === 'corner')
    return { family, ...span, canOpen: shape === 'open', canClose: shape === 'close', shape };
  const spaceBefore = isSpace(before);
  const spaceAfter = isSpace(after);
  const freeBefore = spaceBefore || BEFORE_OPENING.has(before) || FAMILIES.has(before);
  const freeAfter = spaceAfter || AFTER_CLOSING.has(after) || FAMILIES.has(after);
  return {
    family,
    ...span,
    canOpen:
      (freeBefore && !spaceAfter && !NEVER_OPENED.has(after)) ||
      (shape === 'open' &&
        family !== 'single' &&
        (spaceAfter ? spaceBefore : !LETTER.test(before)) &&
        before !== '='),
    canClose: (!spaceBefore && (freeAfter || shape === 'close')) || (freeAfter && !LETTER.test(after)),
    shape,
  };
}

function skipTag(text: string, at: number, limit: number): number {
  const stop = Math.min(limit, at + TAG_LENGTH);
  if (!/[a-z/!]/iu.test(text[at + 1] ?? '')) return at;
  for (let i = at + 1; i < stop; i += 1) {
    const character = text[i];
    if (character === '<' || character === '\n') return at;
    if (character === '>') return i;
  }
  return at;
}

/**
 * Double and angle marks: one open mark at a time, so a mark inside an open range either closes it or is passed over.
 */
function pairFamily(text: string, block: Span, marks: readonly Mark[]): MarkedRange[] {
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

/** Single marks: an opening at a word's start, closed by the first mark that is no apostrophe. */
function pairSingles(
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

function rangeBetween(
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

/** Double marks win over single ones that cross them; a single range may hold double ones only as a whole. */
function keepOutermost(strong: readonly MarkedRange[], singles: readonly MarkedRange[]): MarkedRange[] {
  const all = [...strong, ...singles].filter((range) => range.end > range.start);
  all.sort((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd);
  const kept: MarkedRange[] = [];
  for (const range of all) {
    const last = kept.at(-1);
    if (last === undefined || range.outerStart >= last.outerEnd) kept.push(range);
    else if (range.outerEnd > last.outerEnd && last.family === 'single' && range.family !== 'single') {
      kept.pop();
      kept.push(range);
    }
  }
  return kept;
}
