import type { Language } from '../language/language.ts';
import { wordSet } from '../text/word-set.ts';

/** Why a change weighs: what kind of word it touches, and which words. */
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

/** The words of one side that the other has neither as they are nor contracted or written out. */
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

const NEGATIONS = new Set(
  'not no never none nothing nobody nowhere neither nor cannot without hardly barely refuse refuses refused deny denies denied'.split(
    ' ',
  ),
);
const MODALS = new Set(
  "will would shall should can could may might must ought won't can't i'll we'll you'll he'll she'll they'll it'll i'd we'd you'd he'd she'd they'd maybe perhaps probably possibly".split(
    ' ',
  ),
);
const NUMBERS =
  wordSet(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half percent per-cent twice third quarter`);

const TESTS: readonly (readonly [Weight['reason'], (word: PrintedWord, language: Language) => boolean])[] = [
  ['negation', ({ form }) => NEGATIONS.has(form) || /n't$/u.test(form)],
  ['number', ({ form }) => /\d/u.test(form) || NUMBERS.has(form)],
  ['modal', ({ form }) => MODALS.has(form)],
  [
    'name',
    ({ form, text, opens }, language: Language) =>
      /^\p{Lu}/u.test(text) && !/^i(?:'|$)/u.test(form) && (!opens || language.places.names.has(form)),
  ],
];
