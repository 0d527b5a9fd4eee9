import type { Random } from './random.ts';

/** A query made from a document, and the documents that answer it. */
export interface KnownItem {
  readonly query: string;
  /**
   * Positions of the documents that are right: the source of the query, and any other with the same words.
   */
  readonly right: readonly number[];
}

/** How a reader's memory differs from print. */
export const KINDS = [
  'verbatim',
  'one typo',
  'two typos',
  'a word left out',
  'typo and word left out',
  'out of order',
] as const;
export type Kind = (typeof KINDS)[number];

/** A remembered run has 5 to 10 words: search answers quotations from five words on. */
const [SHORTEST, LONGEST] = [5, 10];
/** Words with fewer letters are typed correctly. */
const SHORTEST_TYPED_WRONG = 4;

/**
 * Makes known-item queries: a run of words of a document, changed as a reader might.
 *
 * @param documents texts; those with enough words are used
 * @param count how many queries
 */
export function makeKnownItems(
  documents: readonly string[],
  kind: Kind,
  count: number,
  random: Random,
): KnownItem[] {
  const items: KnownItem[] = [];
  for (let tries = 0; items.length < count && tries < count * 50; tries += 1) {
    const document = random.below(documents.length);
    const words = wordsOf(documents[document] ?? '');
    if (words.length < SHORTEST) continue;
    const length = Math.min(words.length, SHORTEST + random.below(LONGEST - SHORTEST + 1));
    const from = random.below(words.length - length + 1);
    const run = words.slice(from, from + length);
    const asked = change(run, kind, random);
    if (asked === null) continue;
    items.push({ query: asked.join(' '), right: holdersOf(documents, run, document) });
  }
  return items;
}

/** The words of a text as a reader would type them. */
export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [];

/** A run changed in one of the ways; `null` if it has no word that can be changed. */
export function change(run: readonly string[], kind: Kind, random: Random): string[] | null {
  switch (kind) {
    case 'verbatim':
      return [...run];
    case 'one typo':
      return mistype(run, 1, random);
    case 'two typos':
      return mistype(run, 2, random);
    case 'a word left out':
      return leaveOut(run, random);
    case 'typo and word left out':
      return mistype(leaveOut(run, random), 1, random);
    case 'out of order':
      return shuffle(run, random);
  }
}

/** Any word inside the run is forgotten. */
function leaveOut(run: readonly string[], random: Random): string[] {
  const at = 1 + random.below(run.length - 2);
  return run.filter((_, i) => i !== at);
}

/** This many words of at least four letters get one typing error each. */
function mistype(run: readonly string[], errors: number, random: Random): string[] | null {
  const places = run.flatMap((word, i) =>
    word.length >= SHORTEST_TYPED_WRONG && /^\p{L}+$/u.test(word) ? [i] : [],
  );
  if (places.length < errors) return null;
  const chosen = new Set<number>();
  while (chosen.size < errors) chosen.add(random.pick(places));
  return run.map((word, i) => (chosen.has(i) ? typingError(word, random) : word));
}

/** A letter left out, added or changed, or two letters swapped, each equally often (after Damerau 1964). */
function typingError(word: string, random: Random): string {
  for (;;) {
    const at = random.below(word.length);
    const letter = String.fromCharCode(97 + random.below(26));
    const made =
      [
        () => word.slice(0, at) + word.slice(at + 1),
        () => word.slice(0, at) + letter + word.slice(at),
        () => word.slice(0, at) + letter + word.slice(at + 1),
        () => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
      ][random.below(4)]?.() ?? word;
    if (made.toLowerCase() !== word.toLowerCase()) return made;
  }
}

/** The same words in another order. */
function shuffle(run: readonly string[], random: Random): string[] {
  for (;;) {
    const mixed = [...run];
    for (let i = mixed.length - 1; i > 0; i -= 1) {
      const j = random.below(i + 1);
      [mixed[i], mixed[j]] = [mixed[j] as string, mixed[i] as string];
    }
    if (mixed.join(' ') !== run.join(' ')) return mixed;
  }
}

function holdersOf(documents: readonly string[], run: readonly string[], own: number): number[] {
  const [first = ''] = run.toSorted((a, b) => b.length - a.length);
  const phrase = ` ${run.join(' ')} `;
  return documents.flatMap((text, i) =>
    i === own || (text.includes(first) && ` ${wordsOf(text).join(' ')} `.includes(phrase)) ? [i] : [],
  );
}
