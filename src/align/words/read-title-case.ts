import type { Language } from '../../language/language.ts';
import type { Span } from '../../model/span.ts';
import { foldText } from '../../text/fold.ts';
import { isCapital, isPlain } from '../../text/words.ts';

/** Whether a sentence prints most of its longer words with a capital, or all letters as capitals, as headlines do. */
export function isTitleCase(sentence: string): boolean {
  const longer = (sentence.match(patternFor(sentence)) ?? []).filter((word) => word.length >= LONGER);
  if (longer.length < FEWEST) return false;
  const capital = longer.filter(isCapital).length;
  return capital / longer.length >= MOSTLY;
}

/**
 * Finds the words that an article prints with a capital inside ordinary sentences, folded: its names. By them a Title
 * Case headline can be read.
 *
 * @param sentences those that are not in title case
 */
export function findNames(text: string, sentences: readonly Span[], language: Language): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    for (const match of sentence.matchAll(patternFor(sentence)))
      if (
        match.index > 0 &&
        isCapital(match[0]) &&
        !OPENS.test(sentence.slice(Math.max(0, match.index - 3), match.index))
      )
        names.add(foldText(match[0]).replace(language.words.possessive, '').replaceAll('.', ''));
  }
  return names;
}

const WORD = /[\p{L}\p{M}]+(?:['’.][\p{L}\p{M}]+)*/gu;
/** The same for plain texts. */
const PLAIN_WORD = /[A-Za-z]+(?:['’.][A-Za-z]+)*/g;

const patternFor = (sentence: string): RegExp => (isPlain(sentence) ? PLAIN_WORD : WORD);

/** Speech or a sentence opens here, so that a capital says nothing. */
const OPENS = /[.!?:“"'‘(\[]\s*$/u;

/** Shorter words keep a small letter in any headline; fewer long words than this prove nothing. */
const LONGER = 4;
const FEWEST = 3;

/** "Court Rejects Old Request" is 1; ordinary sentences full of names reach about 0.6. */
const MOSTLY = 0.75;
