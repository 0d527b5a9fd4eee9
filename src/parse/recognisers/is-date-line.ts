import type { Language } from '../../language/language.ts';
import { readDates } from './read-dates.ts';

/**
 * Whether a line holds nothing but days, times and what labels them: "Published: 15:56 BST, 27 April 2024 | Updated …",
 * "1 day ago", "Sat 24 Feb 2024 12.42 CET", "3 min read".
 */
export function isDateLine(text: string, language: Language): boolean {
  const rest = withoutDates(text, language);
  return rest !== null && !/[\p{L}\p{N}]/u.test(rest);
}

/** What a line says besides days, times and their labels; `null` when there is no day or time in it. */
export function withoutDates(text: string, language: Language): string | null {
  if (text.length > LONGEST || !language.dates.hint.test(text)) return null;
  let rest = text;
  for (const date of readDates(text, language).reverse())
    rest = `${rest.slice(0, date.start)} § ${rest.slice(date.end)}`;
  for (const pattern of language.dates.pieces) rest = rest.replace(pattern, ' § ');
  if (!rest.includes('§')) return null;
  // Copied pages lose the blank between two labels: "4:29 AM ESTUpdated".
  rest = rest.replace(/(\p{Ll}|\p{Lu}{2})(?=\p{Lu}\p{Ll})/gu, '$1 ');
  return rest.replace(language.dates.labels, ' ').replace(/§/gu, ' ').replace(/\s+/gu, ' ').trim();
}

/** Longer lines of dates do not occur; the limit keeps the patterns cheap. */
const LONGEST = 200;
