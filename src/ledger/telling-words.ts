import type { Language } from '../language/language.ts';
import { oneLine } from '../text/one-line.ts';
import { OPENING_WORDS } from '../text/opening-words.ts';
import { words, type Word } from '../text/words.ts';

/** Whether a word of a text is a name or a figure. */
export type Telling = (source: string, word: Word) => boolean;

/**
 * Names and figures, told by capitals and digits.
 *
 * @param language whose words for numbers are figures too
 * @param plainWords words that the articles print in small letters: a capital does not make a name of them
 */
export const tellingWords =
  ({ numbers }: Pick<Language, 'numbers'>, plainWords: ReadonlySet<string>): Telling =>
  (source, word) =>
    /\p{N}/u.test(word.form) ||
    numbers.words.has(word.form) ||
    (/^\p{Lu}/u.test(source.slice(word.start, word.end)) && !plainWords.has(word.form));

/**
 * Whether one of the names and figures of a text is gone from another, and a new one has come. What stands after an
 * apostrophe does not count: "It’s" is "It is", and "Berg’s" is Berg.
 */
export function replacesNames(before: string, after: string, isTelling: Telling): boolean {
  const stem = ({ form }: Word) => form.replace(/['’].*$/u, '');
  const telling = (text: string) =>
    words(text)
      .filter((word) => isTelling(text, word))
      .map(stem);
  const [all, there] = [before, after].map((text) => new Set(words(text).map(stem)));
  return telling(before).some((form) => !there?.has(form)) && telling(after).some((form) => !all?.has(form));
}

/** The names and figures of a text that stand after its opening words: `Anna Berg, 12`; neighbours are one. */
export function laterNames(text: string, isTelling: Telling): string {
  const all = words(text);
  const runs: { start: number; end: number; last: number }[] = [];
  for (const [i, word] of all.entries()) {
    if (i < OPENING_WORDS || !isTelling(text, word)) continue;
    const run = runs.at(-1);
    if (run?.last === i - 1 && /^\s+$/u.test(text.slice(run.end, word.start)))
      Object.assign(run, { end: word.end, last: i });
    else runs.push({ start: word.start, end: word.end, last: i });
  }
  return runs.map(({ start, end }) => oneLine(text.slice(start, end))).join(', ');
}
