import type { Language } from '../../language/language.ts';
import { OPENING_MARKS } from '../../text/quotation-marks.ts';
import type { Measured } from './measure-line.ts';

/**
 * Whether a first line of two to four words is a headline by its look. Section headings ("US News") and topics ("Ann Lee") are just as
 * short, and stand in the same place.
 */
export function isShortHeadline(text: string, { words, ends, asks }: Measured, language: Language): boolean {
  if (words < FEWEST || words > MOST || (ends && !asks) || language.lines.section.test(text)) return false;
  const [, ...rest] = text.split(/\s+/u);
  if (
    text
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((word) => language.buttons.core.has(word))
  )
    return false;
  return (
    QUOTED.test(text) ||
    asks ||
    rest.some((word) => /^[^\p{L}]*\p{Ll}{3,}/u.test(word)) ||
    (words === MOST && /^[^\p{Ll}]*$/u.test(text))
  );
}

const FEWEST = 2;
const MOST = 4;
const QUOTED = new RegExp(`^[${OPENING_MARKS}]`, 'u');

/**
 * Whether a first line that reads like a sentence or two is still a headline: its words are capitalised as only
 * headlines are, it asks, or the line below opens as reports do, with a place or an agency.
 */
export function isSentenceHeadline(
  text: string,
  { words, asks, several }: Measured,
  below: string,
  language: Language,
): boolean {
  if (words > LONGEST || language.lines.dateline.test(text) || QUOTED.test(text)) return false;
  return (
    asks ||
    (ABBREVIATED.test(text) && !several) ||
    isInTitleCase(text, language) ||
    language.lines.dateline.test(below.slice(0, 120))
  );
}

/** "What it means for the U.S.": the stop is the abbreviation's. */
const ABBREVIATED = /(?:\p{Lu}\.){2,}$/u;

/** Headlines of the development set have up to 19 words; those of two sentences have a few more. */
const LONGEST = 26;

/** All longer words begin with a capital, except those that house styles keep small. */
function isInTitleCase(text: string, { words: { prepositions, subordinators } }: Language): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return (
    words.length >= FEWEST_CAPITALS &&
    words.every((word) => /^\p{Lu}/u.test(word) || prepositions.has(word) || subordinators.has(word))
  );
}

const FEWEST_CAPITALS = 4;
