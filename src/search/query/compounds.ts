import type { Word } from '../../text/words.ts';
import type { WordIndex } from '../word-index.ts';
import { SHORT_WORD } from './near-word.ts';
import { FEWEST_WORDS } from './query-limits.ts';
import { levelWord, readWords } from './read-words.ts';

/** Compounds that texts print with a hyphen: their parts by their letters ("timelapse": "time", "lapse"). */
export type Compounds = ReadonlyMap<string, readonly string[]>;

/** A query as it would stand with other hyphens. */
export interface Reading {
  readonly words: readonly Word[];
  /** Positions of words that the next one must follow at once: they are parts of a compound. */
  readonly joints: readonly number[];
}

/** Two or more words with hyphens between them; `readWords` splits them there. */
const HYPHENED = /[\p{L}\p{N}\p{M}]+(?:[-‐‑][\p{L}\p{N}\p{M}]+)+/gu;

/** Collects the compounds of texts. A generator: it yields after every few texts. */
export function* collectCompounds(texts: Iterable<string>): Generator<void, Compounds> {
  const found = new Map<string, readonly string[]>();
  let read = 0;
  for (const text of texts) {
    for (const { joined, parts } of compoundsOf(text)) found.set(joined, parts);
    read += 1;
    if (read % STEP === 0) yield;
  }
  return found;
}

/** Texts read between two pauses: about a millisecond on a slow phone. */
const STEP = 100;

/**
 * The other ways to write a query: compounds typed without a hyphen in their parts ("timelapse" for "time-lapse"),
 * and compounds typed with one as one word, each where texts have it so. Of a few words also a word that no text has as
 * two, and two as one ("landfill" for "land fill").
 *
 * @param words those of the query, as `readQuery` gives them
 */
export function otherReadings(
  query: string,
  words: readonly Word[],
  index: WordIndex,
  compounds: Compounds,
): Reading[] {
  const readings = [splitWords(words, compounds), joinWords(query, words, index)];
  if (words.length < FEWEST_WORDS)
    readings.push(...cutUnknown(words, index), ...joinNeighbours(words, index));
  return readings.filter((each) => each !== null);
}

/** A word that no text has, cut into two that some have. */
function cutUnknown(words: readonly Word[], { numbers }: WordIndex): Reading[] {
  return words.flatMap((word, at) =>
    numbers.has(word.form)
      ? []
      : [...word.form].flatMap((_, cut) => {
          const parts = [word.form.slice(0, cut), word.form.slice(cut)].map((form) => ({ ...word, form }));
          return parts.every(({ form }) => form.length >= SHORT_WORD && numbers.has(form))
            ? [{ words: words.toSpliced(at, 1, ...parts), joints: [at] }]
            : [];
        }),
  );
}

/** Two neighbours that texts have as one word. */
function joinNeighbours(words: readonly Word[], { numbers }: WordIndex): Reading[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const form = word.form + (next?.form ?? '');
    return next && numbers.has(form)
      ? [{ words: words.toSpliced(at, 2, { form, start: word.start, end: next.end }), joints: [] }]
      : [];
  });
}

function splitWords(words: readonly Word[], compounds: Compounds): Reading | null {
  const split: Word[] = [];
  const joints: number[] = [];
  for (const word of words) {
    const parts = compounds.get(word.form) ?? [word.form];
    for (const [i, form] of parts.entries()) {
      if (i > 0) joints.push(split.length - 1);
      split.push({ ...word, form });
    }
  }
  return joints.length > 0 ? { words: split, joints } : null;
}

function joinWords(query: string, words: readonly Word[], index: WordIndex): Reading | null {
  const known = compoundsOf(query).filter(({ joined }) => index.numbers.has(joined));
  if (known.length === 0) return null;
  const joined = words.flatMap((word): Word[] => {
    const compound = known.find(({ start, end }) => start <= word.start && word.end <= end);
    if (!compound) return [word];
    return word.start === compound.start
      ? [{ form: compound.joined, start: compound.start, end: compound.end }]
      : [];
  });
  return { words: joined, joints: [] };
}

/** Figures alone are no compound: "20-1" is not "201". */
function compoundsOf(text: string): { joined: string; parts: string[]; start: number; end: number }[] {
  return [...text.matchAll(HYPHENED)]
    .map(({ 0: word, index: start }) => ({
      joined: levelWord(word.replace(/[-‐‑]/gu, '')),
      parts: readWords(word).map(({ form }) => form),
      start,
      end: start + word.length,
    }))
    .filter(({ joined, parts }) => parts.length > 1 && /\p{L}/u.test(joined));
}
