import type { Span } from '../../model/span.ts';
import { LETTER, type Mark } from './mark.ts';

const FAMILIES = new Map<string, Mark['family']>([
  ...[...'"“”„‟″＂״'].map((mark) => [mark, 'double'] as const),
  ...[..."'‘’‚‛`"].map((mark) => [mark, 'single'] as const),
  ...[...'«»'].map((mark) => [mark, 'angle'] as const),
  ...[...'‹›'].map((mark) => [mark, 'small-angle'] as const),
  ...[...'「」『』'].map((mark) => [mark, 'corner'] as const),
]);
const MARK_OR_TAG = new RegExp(`[<${[...FAMILIES.keys()].join('')}]`, 'g');

/** What may stand before an opening mark, besides white space and other marks. */
const BEFORE_OPENING = new Set('([{<—–-/―*_:;>…|');

/** What may stand after a closing mark, besides white space and other marks. */
const AFTER_CLOSING = new Set('.,;:!?)]}>—–-/―…*_|،؛؟۔。、，！？：；');
const NEVER_OPENED = new Set('.,;!?)]،؛؟۔。、，！？；');

const isSpace = (character: string): boolean =>
  character === ' ' || character === '\n' || /\s/u.test(character);

/** Longest tag looked for, so that a lone "<" costs little. */
const TAG_LENGTH = 400;

/** Finds the quotation marks of a block, in text order: none inside tags, none that stand for inches. */
export function readMarks(text: string, block: Span): Mark[] {
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
