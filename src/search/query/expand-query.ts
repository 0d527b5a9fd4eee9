import type { Word } from '../../text/words.ts';
import { FEWEST_WORDS } from './query-limits.ts';
import { mostErrors, SHORT_WORD, typingErrors } from './near-word.ts';
import { trigramsOf, type Vocabulary } from '../word-index.ts';
import { beginWith, otherForms } from './word-forms.ts';

/** A word of the query, and every word of the texts that it may mean. */
export interface QueryWord extends Word {
  /**
   * Numbers of words in the index, and how similar they are to the one asked for: 0–1, where 1 is the same.
   */
  readonly alike: ReadonlyMap<number, number>;
  /** How telling the word is: the rarer, the more (inverse document frequency, natural logarithm). */
  readonly weight: number;
}

/** A word only begun, in another form, or with one or two typing errors counts less than the word itself. */
export const LIKENESS = { same: 1, begun: 0.9, otherForm: 0.8, oneError: 0.75, twoErrors: 0.55 } as const;

/**
 * At most this many words that begin like the last word are tried, the most frequent ones of that part of the
 * alphabet.
 */
const MOST_BEGUN = 48;
/** From this many letters on, the last word may be only begun. */
const SHORTEST_BEGUN = 2;

/**
 * Finds, for each word of a query, the words of the texts that it may mean: the word itself, other spellings
 * of a person's name, its other forms, words that differ by a typing error (in a quotation even if the word as typed
 * exists: it may be a slip), and for the last word those that begin with it. A generator: a long query takes longer than a page
 * may freeze.
 *
 * @param asked words of the query, folded as the index is
 * @param spellings other spellings of names, by folded form
 */
export function* expandQuery(
  index: Vocabulary,
  asked: readonly Word[],
  spellings: ReadonlyMap<string, readonly string[]> = new Map(),
): Generator<void, QueryWord[]> {
  const known = new Map<string, QueryWord>();
  const found: QueryWord[] = [];
  const counts = new Uint8Array(index.forms.length);
  for (const [i, word] of asked.entries()) {
    const begun = i === asked.length - 1;
    const before = begun ? undefined : known.get(word.form);
    if (before) {
      found.push({ ...before, start: word.start, end: word.end });
      continue;
    }
    const alike = new Map<number, number>();
    const add = (number: number | undefined, likeness: number) => {
      if (number !== undefined && (alike.get(number) ?? 0) < likeness) alike.set(number, likeness);
    };
    add(index.numbers.get(word.form), LIKENESS.same);
    for (const spelling of spellings.get(word.form) ?? []) add(index.numbers.get(spelling), LIKENESS.same);
    if (begun && word.form.length >= SHORTEST_BEGUN)
      for (const number of beginWith(index, word.form, MOST_BEGUN)) add(number, LIKENESS.begun);
    // In a quotation another form is another wording.
    const few = asked.length < FEWEST_WORDS;
    if (few) for (const number of otherForms(index, word.form)) add(number, LIKENESS.otherForm);
    // Who types a word or two means them: "cafe" is not "came".
    const isMeant = few && index.numbers.has(word.form);
    if (!isMeant && !isCommon(index, word.form))
      for (const [number, errors] of slips(index, word.form, counts))
        add(number, errors === 1 ? LIKENESS.oneError : LIKENESS.twoErrors);
    const one = { ...word, alike, weight: weightOf(index, word.form, alike) };
    known.set(word.form, one);
    found.push(one);
    yield;
  }
  return found;
}

/**
 * A word in this many documents, and in this share of them, is taken to be typed correctly: looking for slips
 * costs most for these.
 */
const MANY_DOCUMENTS = 200;
const COMMON_SHARE = 0.02;

function isCommon(index: Vocabulary, form: string): boolean {
  const own = index.numbers.get(form);
  const documents = own === undefined ? 0 : documentsOf(index, own);
  return documents > MANY_DOCUMENTS && documents > COMMON_SHARE * index.documents;
}

/** ln(1 + N / n); a word that occurs nowhere weighs as much as one that occurs once. */
function weightOf(index: Vocabulary, form: string, alike: ReadonlyMap<number, number>): number {
  const own = index.numbers.get(form);
  let documents = own === undefined ? 0 : documentsOf(index, own);
  // Another spelling of the same name, or a word only begun, is as frequent as what it finds.
  for (const [number, likeness] of alike)
    if (likeness >= LIKENESS.begun) documents = Math.max(documents, documentsOf(index, number));
  return Math.log(1 + index.documents / Math.max(1, documents));
}

/** How many documents hold a word. */
export const documentsOf = (index: Vocabulary, word: number): number =>
  (index.holdersFrom[word + 1] ?? 0) - (index.holdersFrom[word] ?? 0);

/**
 * Words that differ from another by typing errors. A word with k errors loses at most 4k of its trigrams (a
 * swap of two letters touches four), so words that share fewer are not compared.
 */
function slips(index: Vocabulary, form: string, counts: Uint8Array): [number, number][] {
  // A letter may be missing, so the word that is meant may be longer.
  const errors = mostErrors(form.length + 1);
  if (errors === 0 || form.length < SHORT_WORD) return [];
  const codes = trigramsOf(form);
  const least = Math.max(1, codes.length - 4 * errors);
  const touched: number[] = [];
  for (const code of codes) {
    const place = index.trigrams.get(code);
    if (place === undefined) continue;
    const end = index.spellingsFrom[place + 1] ?? 0;
    for (let at = index.spellingsFrom[place] ?? 0; at < end; at += 1) {
      const word = index.spellings[at] ?? 0;
      const seen = (counts[word] ?? 0) + 1;
      counts[word] = seen;
      if (seen === 1) touched.push(word);
    }
  }
  const found: [number, number][] = [];
  for (const word of touched) {
    const shared = counts[word] ?? 0;
    counts[word] = 0;
    const other = index.forms[word] ?? '';
    if (shared < least || Math.abs(other.length - form.length) > errors) continue;
    const distance = typingErrors(form, other);
    if (distance > 0 && distance <= errors) found.push([word, distance]);
  }
  return found;
}
