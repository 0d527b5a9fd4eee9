import { words as grammar } from '#words/grammar.ts';
import type { Picture, PictureWords } from '../../model/picture.ts';
import { cutAtBlank, withoutLeadingOn } from '../../text/cut-at-blank.ts';
import { oneLine } from '../../text/one-line.ts';
import drawn from './drawn-letters.json' with { type: 'json' };

/** Signs that take no room and change no letter: soft hyphens, joiners of words, marks of direction. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff]/gu;

/** A text as a picture can show it: on one line, with letters and their accents put together. */
const inPicture = (text: string): string => oneLine(text.normalize('NFC').replace(INVISIBLE, '')).trim();

/** The same, shortened at a blank where it is longer than `most` UTF-16 units. */
export function shortened(text: string, most: number): string {
  const whole = inPicture(text);
  return whole.length <= most ? whole : `${withoutLeadingOn(cutAtBlank(whole, most))} …`;
}

/**
 * The words of a rendered slice, with what it marks.
 *
 * @param html from `renderSpan`
 */
export function wordsOf(html: string): PictureWords[] {
  const found: PictureWords[] = [];
  for (const part of html.replace(HIDDEN, '').split(/(<mark[^>]*>.*?<\/mark>)/su)) {
    const text = decoded(part.replace(/<[^>]*>/gu, ''));
    if (text !== '') found.push({ text, marked: part.startsWith('<mark') });
  }
  return found;
}

/** Signs of Markdown stand in the text, hidden. */
const HIDDEN = /<span hidden>.*?<\/span>/gsu;

const decoded = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(lt|gt|quot|amp));/giu,
    (_, hex?: string, digits?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16))
        : (NAMED[name.toLowerCase()] ?? ''),
  );
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/**
 * Shortens words around what is marked first, so that the difference is in the picture. Dots stand for what is left out.
 *
 * @param most UTF-16 units to keep, at least
 */
export function cutWords(words: readonly PictureWords[], most: number): PictureWords[] {
  const tidy = tidied(words);
  const length = tidy.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= most) return tidy;
  const first = tidy.findIndex(({ marked }) => marked);
  const before = tidy.slice(0, Math.max(0, first)).reduce((sum, { text }) => sum + text.length, 0);
  const wanted = Math.max(0, Math.min(before - most * LEAD, length - most));
  const from = wanted < SHORTEST_CUT ? 0 : wanted;
  let at = 0;
  const kept = tidy.flatMap((piece) => {
    const [start, end] = [Math.max(0, from - at), Math.min(piece.text.length, from + most - at)];
    at += piece.text.length;
    if (start >= end) return [];
    // Cut at blanks: a part of a word is another word.
    const begin = start === 0 ? 0 : nextBlank(piece.text, start);
    const stop = end === piece.text.length ? end : cutAtBlank(piece.text, end).length;
    return begin < stop ? [{ ...piece, text: piece.text.slice(begin, stop) }] : [];
  });
  return tidied([
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...kept,
    ...(from + most < length ? [{ text: ' …', marked: false }] : []),
  ]);
}

/** Of what is kept, how much stands before the marked words. */
const LEAD = 0.3;
/** Fewer letters than these are not worth dots at the beginning. */
const SHORTEST_CUT = 16;

const nextBlank = (text: string, from: number): number => {
  const blank = text.indexOf(' ', from);
  return blank === -1 ? text.length : blank + 1;
};

/** One blank between words, none at the ends; neighbours of one kind joined. */
function tidied(words: readonly PictureWords[]): PictureWords[] {
  const joined: PictureWords[] = [];
  for (const { text, marked } of words) {
    const last = joined.at(-1);
    const clean = oneLine(text.normalize('NFC').replace(INVISIBLE, ''));
    const own = last === undefined || last.text.endsWith(' ') ? clean.trimStart() : clean;
    if (last?.marked === marked) joined[joined.length - 1] = { marked, text: last.text + own };
    else if (own !== '') joined.push({ marked, text: own });
  }
  const last = joined.at(-1);
  if (last) joined[joined.length - 1] = { ...last, text: last.text.trimEnd() };
  return joined.filter(({ text }) => text !== '');
}

/** What a picture says, for those who do not see it: everything in it, from top to bottom. */
export function altOf({ label, heading, quoted, context, rows, rest, site, story }: Picture): string {
  const parts = [
    label,
    quoted ? `${grammar.opening}${heading}${grammar.closing}` : heading,
    context,
    ...rows.map(({ outlet, state, words }) =>
      [
        outlet && outletInWords(outlet),
        [state?.word, words.length > 0 ? words.map(({ text }) => text).join('') : undefined]
          .filter((each) => each !== undefined)
          .join(': '),
      ]
        .filter(Boolean)
        .join(': '),
    ),
    rest,
    heading === story ? site : `${site}: ${story}`,
  ];
  return parts
    .flatMap((part) =>
      part === null || part === '' ? [] : [/[.!?…][”’"]?$/u.test(part) ? part : `${part}.`],
    )
    .join(' ');
}

/** `A Morning Post`; a report without a name of its own has only its letter in its name. */
const outletInWords = ({ letter, name }: { readonly letter: string; readonly name: string }): string =>
  name.endsWith(` ${letter}`) ? name : `${letter} ${name}`;

/** Whether the fonts of pictures have every letter of it. */
export function isDrawable(picture: Picture): boolean {
  for (const letter of altOf(picture)) if (!isDrawn(letter.codePointAt(0) ?? 0)) return false;
  return true;
}

const isDrawn = (code: number): boolean => drawn.some(([from = 0, to = 0]) => from <= code && code <= to);
