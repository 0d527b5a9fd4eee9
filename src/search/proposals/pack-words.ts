/**
 * Words of a vocabulary in alphabetical order, and how many passages hold each, as a text that travels: of each word only
 * the letters in which it differs from the one before, after a capital for the number of letters they share (`A` none, `B`
 * one …), since folded words have no capitals. Under brotli a word takes about three bytes.
 */
export interface PackedWords {
  readonly words: string;
  /** A sign for each word: the logarithm of its passages in half steps to the base of 2, from `0` for one passage. */
  readonly counts: string;
}

const MOST_SHARED = 25;
const CAPITAL_A = 65;
const ZERO = 48;

/**
 * @param forms folded words in the order of their UTF-16 units, without capitals
 * @param passages how many passages hold each
 */
export function packWords(forms: readonly string[], passages: ArrayLike<number>): PackedWords {
  let words = '';
  let counts = '';
  let last = '';
  for (const [i, form] of forms.entries()) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < last.length && last[shared] === form[shared]) shared += 1;
    words += String.fromCharCode(CAPITAL_A + shared) + form.slice(shared);
    counts += String.fromCharCode(ZERO + Math.round(2 * Math.log2(passages[i] ?? 1)));
    last = form;
  }
  return { words, counts };
}

/** The words, and for each about how many passages hold it (at most a fifth more or less). */
export function unpackWords({ words, counts }: PackedWords): { forms: string[]; passages: Uint32Array } {
  const forms: string[] = [];
  let last = '';
  for (let at = 0; at < words.length;) {
    let end = at + 1;
    while (end < words.length && !isCapital(words.charCodeAt(end))) end += 1;
    last = last.slice(0, words.charCodeAt(at) - CAPITAL_A) + words.slice(at + 1, end);
    forms.push(last);
    at = end;
  }
  const passages = Uint32Array.from(forms, (_, i) => Math.round(2 ** ((counts.charCodeAt(i) - ZERO) / 2)));
  return { forms, passages };
}

export const isCapital = (code: number): boolean => code >= CAPITAL_A && code <= CAPITAL_A + MOST_SHARED;
