import { oneLine } from './one-line.ts';
import { words } from './words.ts';

/** Enough to know a sentence by, too few to read it. */
export const OPENING_WORDS = 8;

/** The first eight words of a text as printed, on one line. */
export function openingWords(text: string): string {
  const found = words(text);
  const last = found[OPENING_WORDS - 1];
  return oneLine(text.slice(0, found.length > OPENING_WORDS ? last?.end : undefined)).trim();
}
