import { LEVELLED, MONTH_NAMES, ORDINAL } from '../../language/en/search-words.ts';
import { foldText } from '../../text/fold.ts';
import { words, type Word } from '../../text/words.ts';

/**
 * The words of a text as search compares them. Beyond what `foldText` evens out (case, diacritics, shapes of
 * marks and dashes), letters that a keyboard may lack are plain ("ø", "ß"); compounds are split at hyphens;
 * apostrophes, stops and commas inside a word are dropped ("don’t", "U.S.", "800,000"); numbers up to twenty
 * become figures ("14th" too); the day goes before the month; and an editor's bracket does not divide a word
 * ("[W]e").
 *
 * @param text any text
 * @param base added to every offset
 * @returns forms with their offsets in `text` (UTF-16), in order except for days and months
 */
export function readWords(text: string, base = 0): Word[] {
  const parts: Word[] = [];
  for (const word of joinBrackets(text, words(text))) {
    if (!HYPHEN.test(word.form))
      parts.push({ form: plain(word.form), start: base + word.start, end: base + word.end });
    else
      for (const part of partsOf(text, word))
        parts.push({ form: plain(part.form), start: base + part.start, end: base + part.end });
  }
  return dayBeforeMonth(parts.filter(({ form }) => form !== ''));
}

/** Reads "October 14" as "14 October": the words keep their offsets, only their order changes. */
function dayBeforeMonth(list: Word[]): Word[] {
  for (let i = 0; i + 1 < list.length; i += 1) {
    const [month, day] = [list[i], list[i + 1]];
    if (month && day && MONTH_NAMES.has(month.form) && isDay(day.form)) {
      list[i] = day;
      list[i + 1] = month;
      i += 1;
    }
  }
  return list;
}

const isDay = (form: string): boolean => /^\d{1,2}$/u.test(form) && Number(form) >= 1 && Number(form) <= 31;

const HYPHEN = /-/u;

/** One word without its hyphens, as `readWords` would give it. */
export const levelWord = (word: string): string => plain(foldText(word));

const plain = (form: string): string => {
  const marked = /['.,]/u.test(form) ? form.replace(/['.,]/gu, '') : form;
  const bare = PLAIN_LETTER.test(marked)
    ? marked.replace(PLAIN_LETTERS, (letter) => PLAIN.get(letter) ?? letter)
    : marked;
  return LEVELLED.get(bare) ?? bare.replace(ORDINAL, '$1');
};

/** Letters that no decomposition makes plain, as people write them who lack the key. */
const PLAIN = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]);
const PLAIN_LETTER = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'u');
const PLAIN_LETTERS = new RegExp(PLAIN_LETTER, 'gu');

/** The parts of a compound; whatever its shape, a hyphen is one character of the text. */
function partsOf(text: string, { start, end }: Word): Word[] {
  return [...text.slice(start, end).matchAll(/[^-‐‑]+/gu)].map((match) => ({
    form: foldText(match[0]),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** `[W]e` and `point[s]` are one word each. */
function joinBrackets(text: string, list: readonly Word[]): readonly Word[] {
  if (!text.includes('[')) return list;
  const joined: Word[] = [];
  for (const word of list) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, word.start) : '';
    if (last && (between === '[' || between === ']') && isInside(text, last, word))
      joined[joined.length - 1] = { form: last.form + word.form, start: last.start, end: word.end };
    else joined.push(word);
  }
  return joined;
}

/** A bracket is inside a word if letters touch it on both sides and its other half is near. */
function isInside(text: string, before: Word, after: Word): boolean {
  const inBracket = text[before.end] === ']' ? before.end - before.start : after.end - after.start;
  return (
    inBracket <= LONGEST_BRACKET &&
    (text[before.end] === ']'
      ? text.slice(before.start - 1, before.end).includes('[')
      : text[after.end] === ']')
  );
}

/** Letters that an editor puts into a word: "[T]he", "talk[ed]", "do[ing]". */
const LONGEST_BRACKET = 3;
