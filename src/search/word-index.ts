import { readWords } from './query/read-words.ts';

/** The words of documents: how many documents hold each, and for each trigram of letters the words that contain it. */
export interface Vocabulary {
  readonly documents: number;
  /** The words, by number, and their numbers. */
  readonly forms: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** So many documents hold word `w`: `holdersFrom[w + 1] - holdersFrom[w]`. */
  readonly holdersFrom: Uint32Array;
  /** Words that contain the trigram with number `t`: `spellings[spellingsFrom[t]]` up to the next trigram's. */
  readonly trigrams: ReadonlyMap<number, number>;
  readonly spellings: Uint32Array;
  readonly spellingsFrom: Uint32Array;
  /** Word numbers in alphabetical order, for words that are only begun. */
  readonly sorted: Uint32Array;
}

/**
 * An index of words over documents, in typed arrays: for each word the documents that hold it, and for each document
 * its words in order. It is built where it is used, from plain texts.
 */
export interface WordIndex extends Vocabulary {
  /**
   * Word numbers of all documents in sequence; `PART` separates text from names. Document `p` begins at
   * `from[p]`.
   */
  readonly tokens: Uint32Array;
  readonly from: Uint32Array;
  /** Documents that hold word `w`: `holders[holdersFrom[w]]` up to the next word's. */
  readonly holders: Uint32Array;
}

/**
 * What is indexed: the words of a document, and the names that belong to it (speaker, outlet) but not to its
 * text.
 */
export interface IndexedText {
  readonly text: string;
  readonly names?: string;
}

/** Stands between a document's text and its names, so that no phrase crosses it. */
export const PART = 0xffffffff;

/** Documents and words handled between two pauses: each takes about a millisecond on a slow phone. */
const STEP = 20;
const WORD_STEP = 300;

/**
 * Builds the index. A generator, so that a page can build it in idle time: it yields after every few
 * documents.
 *
 * @param texts the documents; their positions are their numbers
 */
export function* buildIndex(texts: readonly IndexedText[]): Generator<void, WordIndex> {
  const numbers = new Map<string, number>();
  const forms: string[] = [];
  const tokens = new Growing();
  const from = new Uint32Array(texts.length + 1);
  const number = (form: string): number => {
    const known = numbers.get(form);
    if (known !== undefined) return known;
    numbers.set(form, forms.length);
    return forms.push(form) - 1;
  };
  for (const [p, { text, names }] of texts.entries()) {
    for (const { form } of readWords(text)) tokens.push(number(form));
    if (names) {
      tokens.push(PART);
      for (const { form } of readWords(names)) tokens.push(number(form));
    }
    from[p + 1] = tokens.length;
    if (p % STEP === STEP - 1) yield;
  }
  const flat = tokens.cut();
  yield;
  const [holders, holdersFrom] = yield* invert(flat, from, forms.length, texts.length);
  const sorted = Uint32Array.from(forms, (_, i) => i);
  yield;
  sorted.sort((a, b) => compare(forms[a] ?? '', forms[b] ?? ''));
  const spelling = yield* indexTrigrams(forms);
  return {
    documents: texts.length,
    forms,
    numbers,
    tokens: flat,
    from,
    holders,
    holdersFrom,
    sorted,
    ...spelling,
  };
}

/** Which documents hold each word; each document is listed once. */
function* invert(
  tokens: Uint32Array,
  from: Uint32Array,
  words: number,
  documents: number,
): Generator<void, [Uint32Array, Uint32Array]> {
  const seen = new Int32Array(words).fill(-1);
  const starts = new Uint32Array(words + 1);
  for (let p = 0; p < documents; p += 1) {
    for (let i = from[p] ?? 0; i < (from[p + 1] ?? 0); i += 1) {
      const word = tokens[i] ?? PART;
      if (word === PART || seen[word] === p) continue;
      seen[word] = p;
      starts[word + 1] = (starts[word + 1] ?? 0) + 1;
    }
    if (p % (STEP * 20) === 0) yield;
  }
  for (let w = 0; w < words; w += 1) starts[w + 1] = (starts[w + 1] ?? 0) + (starts[w] ?? 0);
  const holders = new Uint32Array(starts[words] ?? 0);
  const next = starts.slice();
  seen.fill(-1);
  for (let p = 0; p < documents; p += 1) {
    for (let i = from[p] ?? 0; i < (from[p + 1] ?? 0); i += 1) {
      const word = tokens[i] ?? PART;
      if (word === PART || seen[word] === p) continue;
      seen[word] = p;
      const at = next[word] ?? 0;
      holders[at] = p;
      next[word] = at + 1;
    }
    if (p % (STEP * 20) === 0) yield;
  }
  return [holders, starts];
}

/** For each trigram the words that contain it. A generator, like `buildIndex`. */
export function* indexTrigrams(
  forms: readonly string[],
): Generator<void, Pick<Vocabulary, 'trigrams' | 'spellings' | 'spellingsFrom'>> {
  const places = new Map<number, number>();
  const pairs = new Growing();
  for (const [w, form] of forms.entries()) {
    for (const code of trigramsOf(form)) {
      let place = places.get(code);
      if (place === undefined) places.set(code, (place = places.size));
      pairs.push(place);
      pairs.push(w);
    }
    if (w % WORD_STEP === WORD_STEP - 1) yield;
  }
  const starts = new Uint32Array(places.size + 1);
  const flat = pairs.cut();
  for (let i = 0; i < flat.length; i += 2) starts[(flat[i] ?? 0) + 1] = (starts[(flat[i] ?? 0) + 1] ?? 0) + 1;
  for (let t = 0; t < places.size; t += 1) starts[t + 1] = (starts[t + 1] ?? 0) + (starts[t] ?? 0);
  yield;
  const next = starts.slice();
  const spellings = new Uint32Array(flat.length / 2);
  for (let i = 0; i < flat.length; i += 2) {
    const place = flat[i] ?? 0;
    const at = next[place] ?? 0;
    spellings[at] = flat[i + 1] ?? 0;
    next[place] = at + 1;
  }
  return { trigrams: places, spellings, spellingsFrom: starts };
}

/** The trigrams of a word with a mark at each end, as numbers, each once. */
export function trigramsOf(form: string): number[] {
  const codes: number[] = [];
  const letters = ` ${form.slice(0, 40)} `;
  for (let i = 0; i + 3 <= letters.length; i += 1) {
    // 17 bits a letter would not fit. Letters outside the alphabet may coincide, which only costs a
    // comparison.
    const code =
      ((letters.charCodeAt(i) & 0x3ff) << 20) |
      ((letters.charCodeAt(i + 1) & 0x3ff) << 10) |
      (letters.charCodeAt(i + 2) & 0x3ff);
    if (!codes.includes(code)) codes.push(code);
  }
  return codes;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A list of numbers that grows by doubling. */
class Growing {
  length = 0;
  #room = new Uint32Array(1024);
  push(value: number): void {
    if (this.length === this.#room.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#room);
      this.#room = larger;
    }
    this.#room[this.length] = value;
    this.length += 1;
  }
  cut(): Uint32Array {
    return this.#room.slice(0, this.length);
  }
}
