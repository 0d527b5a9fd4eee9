import type { SearchDocument } from '../../../src/search/texts/list-documents.ts';
import { readWords } from '../../../src/search/query/read-words.ts';
import { change, wordsOf, type KnownItem } from './known-items.ts';
import { makeDocuments } from './news-documents.ts';
import type { Random } from './random.ts';
import { SYNONYMS } from './synonyms.ts';

/** How readers remember the words of a document of the corpus. `absent` is in no document. */
export const CORPUS_KINDS = [
  'verbatim',
  'one typo',
  'two typos',
  'a word left out',
  'typo and word left out',
  'out of order',
  'first words only',
  'last words only',
  'two synonyms',
  'speaker and a word',
] as const;
export type CorpusKind = (typeof CORPUS_KINDS)[number];

const [SHORTEST, LONGEST] = [5, 10];
const EDGE = 4;

/**
 * The words of a text as search compares them, between blanks: two prints of the same words are both right.
 */
const level = (text: string): string =>
  ` ${readWords(text)
    .map(({ form }) => form)
    .join(' ')} `;

const nameOf = (speaker: string): string => speaker.split(/\s+/u).at(-1) ?? '';

/** A word to go with a speaker's name: telling words are long. */
const TELLING = 6;

/**
 * Known-item queries from the documents of a corpus, as many from quotes as from everything else together.
 *
 * @returns for each kind, that many queries with the documents that are right: all that have the same words
 * in sequence
 */
export function makeCorpusQueries(
  documents: readonly SearchDocument[],
  count: number,
  makeRandom: (seed: number) => Random,
): Record<CorpusKind, KnownItem[]> {
  const texts = documents.map(({ text }) => level(text));
  const named = documents.map(({ text, speaker }) => level(`${text} ${speaker}`));
  const quotes = documents.flatMap(({ kind }, i) => (kind === 'quote' ? [i] : []));
  return Object.fromEntries(
    CORPUS_KINDS.map((kind, seed) => {
      const random = makeRandom(1000 + seed);
      const items: KnownItem[] = [];
      for (let tries = 0; items.length < count && tries < count * 200; tries += 1) {
        const place =
          quotes.length > 0 && random.next() < 0.5 ? random.pick(quotes) : random.below(documents.length);
        const document = documents[place];
        const made = document && makeQuery(document, kind, random);
        if (!made) continue;
        const phrase = level(made.run.join(' '));
        // A speaker's word is right in every document that has both.
        const name = kind === 'speaker and a word' ? level(nameOf(document.speaker)) : '';
        const right = texts.flatMap((text, i) =>
          text.includes(phrase) && named[i]?.includes(name) ? [i] : [],
        );
        items.push({ query: made.query, right });
      }
      return [kind, items];
    }),
  ) as Record<CorpusKind, KnownItem[]>;
}

/**
 * Queries that belong to nobody: generated sentences, and words of the corpus mixed from many documents. None
 * shares three words in a row with any document, and no document holds all words of one.
 */
export function makeAbsentQueries(
  documents: readonly SearchDocument[],
  count: number,
  random: Random,
): string[] {
  const made = makeDocuments(count, 77).map((text) =>
    wordsOf(text)
      .slice(0, SHORTEST + random.below(LONGEST - SHORTEST + 1))
      .join(' '),
  );
  const mixed = Array.from({ length: count }, () =>
    Array.from(
      { length: SHORTEST + random.below(LONGEST - SHORTEST + 1) },
      () => random.pick(wordsOf(random.pick(documents).text)) ?? '',
    ).join(' '),
  );
  const runs = new Set(documents.flatMap(({ text }) => runsOf(text)));
  const held = documents.map(({ text }) => new Set(readWords(text).map(({ form }) => form)));
  const isHeld = (query: string): boolean =>
    held.some((forms) => readWords(query).every(({ form }) => forms.has(form)));
  return [...made, ...mixed].filter((query) => !runsOf(query).some((run) => runs.has(run)) && !isHeld(query));
}

/** Runs of three words, levelled. */
function runsOf(text: string): string[] {
  const forms = readWords(text).map(({ form }) => form);
  return forms.slice(2).map((form, i) => `${forms[i]} ${forms[i + 1]} ${form}`);
}

function makeQuery(
  { text, speaker }: SearchDocument,
  kind: CorpusKind,
  random: Random,
): { query: string; run: readonly string[] } | null {
  const words = wordsOf(text);
  if (words.length < SHORTEST) return null;
  if (kind === 'speaker and a word') {
    const telling = words.filter((word) => word.length >= TELLING && !speaker.includes(word));
    const word = telling.length > 0 ? random.pick(telling) : null;
    return speaker && word ? { query: `${nameOf(speaker)} ${word}`, run: [word] } : null;
  }
  if (kind === 'first words only' || kind === 'last words only') {
    const run = kind === 'first words only' ? words.slice(0, EDGE) : words.slice(-EDGE);
    return { query: run.join(' '), run };
  }
  const length = Math.min(words.length, SHORTEST + random.below(LONGEST - SHORTEST + 1));
  const from = random.below(words.length - length + 1);
  const run = words.slice(from, from + length);
  const asked = kind === 'two synonyms' ? paraphrase(run, random) : change(run, kind, random);
  return asked ? { query: asked.join(' '), run } : null;
}

/** Two words replaced by others with the same meaning; `null` if fewer have one. */
function paraphrase(run: readonly string[], random: Random): string[] | null {
  const other = (word: string): string | undefined => {
    const pair = SYNONYMS.find((each) => each.includes(word.toLowerCase()));
    return pair?.find((each) => each !== word.toLowerCase());
  };
  const places = run.flatMap((word, i) => (other(word) ? [i] : []));
  if (places.length < 2 || run.length < SHORTEST + 1) return null;
  const chosen = new Set<number>();
  while (chosen.size < 2) chosen.add(random.pick(places));
  return run.map((word, i) => (chosen.has(i) ? (other(word) ?? word) : word));
}
