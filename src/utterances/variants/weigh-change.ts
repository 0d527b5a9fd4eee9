import type { Language } from '../../language/language.ts';

/** Why a change matters: the kind of word it touches, and which words. */
export interface Weight {
  readonly reason: 'negation' | 'number' | 'modal' | 'name';
  /** As printed, in text order. */
  readonly words: readonly string[];
}

/**
 * Tells whether words that were left out, put in or exchanged can change what was meant: a negation, a number, a modal
 * or a name. Words that stand on both sides do not count, also where one side contracts them ("we will", "we'll").
 *
 * @param full the words of the fullest version touched, as printed
 * @param variant the words of the variant touched, as printed
 */
export function weighChange(
  full: readonly PrintedWord[],
  variant: readonly PrintedWord[],
  language: Language,
): Weight | null {
  const touched = [...lacking(full, variant, language), ...lacking(variant, full, language)];
  for (const [reason, test] of TESTS) {
    const found = touched.filter((word) => test(word, language));
    if (found.length > 0) return { reason, words: found.map((word) => word.text) };
  }
  return null;
}

/** The words of one side that the other lacks, even contracted or written out. */
function lacking(
  words: readonly PrintedWord[],
  others: readonly PrintedWord[],
  language: Language,
): PrintedWord[] {
  const has = new Set(others.flatMap(({ form }) => [form, ...language.expandContraction(form).flat()]));
  return words.filter(
    ({ form }) =>
      !has.has(form) &&
      !language.expandContraction(form).some((reading) => reading.every((word) => has.has(word))),
  );
}

/** A word, folded and as printed. */
export interface PrintedWord {
  readonly form: string;
  readonly text: string;
  /** The first word of a sentence: its capital letter names nobody. */
  readonly opens: boolean;
}

const TESTS: readonly (readonly [Weight['reason'], (word: PrintedWord, language: Language) => boolean])[] = [
  [
    'negation',
    ({ form }, language: Language) =>
      language.changes.negations.has(form) || language.changes.negated.test(form),
  ],
  ['number', ({ form }, language: Language) => /\d/u.test(form) || language.changes.numbers.has(form)],
  ['modal', ({ form }, language: Language) => language.changes.modals.has(form)],
  [
    'name',
    ({ form, text, opens }, language: Language) =>
      /^\p{Lu}/u.test(text) &&
      !language.changes.capitalPronoun.test(form) &&
      !language.roles.honorifics.has(form) &&
      (!opens || language.places.names.has(form)),
  ],
];
