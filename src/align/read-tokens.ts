import type { Language } from '../language/language.ts';
import { foldText } from '../text/fold.ts';
import { isCapital, words } from '../text/words.ts';
import { isCommonWord, isNewsWord } from './words/common-words.ts';
import { likeWord } from './words/like-words.ts';
import { readQuantity } from './read-quantity.ts';
import type { CompoundPart, Token } from './token.ts';
import { weighBackground } from './weigh-background.ts';

/**
 * Reads what a sentence can be compared by: its words as stems, names, numbers and dates.
 *
 * @param text the source text
 * @param start UTF-16 offset where the sentence starts
 * @param end UTF-16 offset where it ends
 * @param names for a line in which most words have capitals, a headline in many outlets: the words that are names even so;
 *   the others are read as if they had no capital
 * @returns tokens in text order; a date stands as one token in the place of its words, followed by its month
 */
export function readTokens(
  text: string,
  start: number,
  end: number,
  language: Language,
  names: ReadonlySet<string> | null = null,
): Token[] {
  const parts: CompoundPart[] = [];
  const slice = text.slice(start, end);
  for (const word of words(slice, start)) {
    // Nearly every word: nothing to divide, no ending, folded already.
    if (LETTERS.test(word.form) && word.form.length === word.end - word.start)
      parts.push({
        form: numberOf(word.form, language),
        slice: text.slice(word.start, word.end),
        start: word.start,
        end: word.end,
      });
    else parts.push(...splitWord(text, word.start, word.end, language));
  }
  const tokens: Token[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i];
    if (part === undefined) continue;
    const date = readDate(parts, i, language);
    if (date !== null) {
      tokens.push(date.token, { ...date.month, like: null });
      i += 1;
      continue;
    }
    const quantity = readQuantity(text, parts, i, language);
    if (quantity !== null) {
      tokens.push(...quantity.tokens);
      i += quantity.taken - 1;
      continue;
    }
    const lowered = names !== null && !names.has(part.form);
    const read = lowered ? { ...part, slice: part.form } : part;
    tokens.push(readWord(text, read, i === 0, parts[i + 1], language));
  }
  return tokens;
}

const LETTERS = /^[a-z]+$/;

/** Spelt numbers as figures, short units as long ones. */
const numberOf = (form: string, { numbers }: Language): string =>
  numbers.words.get(form) ?? numbers.units.get(form) ?? form;

/** "20-point" is two parts, "Maria's" one without its ending, "2.5bn" a number and a unit, "U.S" has no full stop. */
function splitWord(text: string, start: number, end: number, language: Language): CompoundPart[] {
  const parts: CompoundPart[] = [];
  for (const match of text
    .slice(start, end)
    .matchAll(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’.][\p{L}\p{M}]+)*/gu)) {
    const slice = match[0];
    const from = start + match.index;
    const folded = foldText(slice);
    const form = /^\p{N}/u.test(folded)
      ? folded
      : folded.replace(language.words.possessive, '').replaceAll('.', '');
    if (language.numbers.ending.test(form) && parts.length > 0 && parts.at(-1)?.end === from) continue; // 14th, 1990s
    parts.push({
      form: numberOf(form, language),
      slice,
      start: from,
      end: from + slice.length,
    });
  }
  return parts;
}

/** "14 October", "October 14", "Oct. 14th" */
function readDate(
  parts: readonly CompoundPart[],
  i: number,
  language: Language,
): { token: Token; month: Token } | null {
  const one = parts[i];
  const two = parts[i + 1];
  if (one === undefined || two === undefined || two.start - one.end > 3) return null;
  const [month, day] = language.dates.months.has(one.form) ? [one, two] : [two, one];
  const name = language.dates.months.get(month.form);
  if (name === undefined || !/^\d{1,2}$/u.test(day.form)) return null;
  // "May" is a month, "may" is not; other languages write months small, or have one case only.
  if (language.tag === 'en' && !/^\p{Lu}/u.test(month.slice)) return null;
  const number = Number(day.form);
  if (number < 1 || number > 31) return null;
  return {
    token: {
      key: `${name}-${number}`,
      like: null,
      kind: 'date',
      form: `${one.form} ${two.form}`,
      background: 1,
      start: one.start,
      end: two.end,
    },
    month: {
      key: name,
      like: null,
      kind: 'news',
      form: month.form,
      background: MONTH_BACKGROUND,
      start: month.start,
      end: month.end,
    },
  };
}

const STARTS_WITH_NUMBER = /^\p{N}/u;

function readWord(
  text: string,
  part: CompoundPart,
  opens: boolean,
  next: CompoundPart | undefined,
  language: Language,
): Token {
  const { form, slice, start, end } = part;
  const base = { form, start, end, background: 1, ...(language.roles.persons.has(form) && { role: true }) };
  if (STARTS_WITH_NUMBER.test(form))
    return { ...base, key: form.replaceAll(',', ''), like: null, kind: 'number' };
  const capital = isCapital(slice);
  const initials = capital && slice.length > 1 && slice === slice.toUpperCase();
  if (!initials && isCommonWord(form, language)) return { ...base, key: form, like: null, kind: 'common' };
  const stem = language.stemWord(form);
  if (!initials && isNewsWord(form, language))
    return {
      ...base,
      key: stem,
      like: likeWord(form, stem, language),
      kind: 'news',
      background: weighBackground(stem, language),
    };
  const month = language.dates.months.get(form);
  if (month !== undefined && capital)
    return { ...base, key: month, like: null, kind: 'news', background: MONTH_BACKGROUND };
  const key = initials ? form : stem;
  // "Colin Baird" at the start of a sentence: two capitals in a row, and the first word is not a common one.
  const full =
    weighBackground(key, language) === 1 &&
    next !== undefined &&
    next.start === end + 1 &&
    isCapital(next.slice);
  const like = likeWord(form, key, language);
  if (like?.startsWith('place:'))
    return { ...base, key: like, like: null, kind: 'name', background: PLACE_BACKGROUND };
  if (!capital) return { ...base, key, like, kind: 'word', background: weighBackground(key, language) };
  const startsSpeech = opens || /[.!?:“"'‘(\[]\s*$/u.test(text.slice(Math.max(0, start - 2), start));
  return !startsSpeech || initials
    ? { ...base, key: spelling(form, stem), like, kind: 'name' }
    : {
        ...base,
        key: spelling(form, stem),
        like,
        kind: 'word',
        background: weighBackground(key, language),
        opensName: full,
      };
}

/** Names that came through another alphabet are spelt in several ways: "Andrei" and "Andrey", "Navalny" and "Navalnyy". */
function spelling(form: string, stem: string): string {
  if (stem !== form && !/[iy]y?$/u.test(form)) return stem;
  return stem
    .replace(/[iyj]+/gu, 'i')
    .replace(/(.)\1/gu, '$1')
    .replaceAll('kh', 'h');
}

/** A month without its day, and a country or its people, which every second report names. */
const MONTH_BACKGROUND = 0.4;
const PLACE_BACKGROUND = 0.5;
