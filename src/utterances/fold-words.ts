import type { Language } from '../language/language.ts';
import { evenSpelling } from '../text/even-spelling.ts';
import { readWords } from './read-words.ts';

/**
 * The words of a text with all evened out that outlets print in several ways: contractions written out, words parted at
 * their hyphens, possessives and plurals cut, numbers in figures, one spelling. For comparing only.
 */
export function foldWords(text: string, language: Language): string[] {
  const known = foldedOf.get(language) ?? new Map<string, readonly string[]>();
  foldedOf.set(language, known);
  return readWords(text, 0, language).flatMap(({ form }) => {
    const kept = known.get(form);
    if (kept !== undefined) return kept;
    const made = form.split(/[-\s]/u).flatMap((part) => foldWord(part, language));
    if (known.size < MOST_KEPT) known.set(form, made);
    return made;
  });
}

/** Words come again: folding each once halves the time. */
const foldedOf = new WeakMap<Language, Map<string, readonly string[]>>();
const MOST_KEPT = 50_000;

function foldWord(form: string, language: Language): readonly string[] {
  const common = language.commonWords.talk;
  const [stem = form, ending] = form.split(/'(?=s$)|(?<=s)'$/u);
  // "It's" is "it is"; "the mayor's" is no verb.
  if (ending !== undefined && !common.has(stem)) return [foldWord(stem, language)].flat();
  const [written = [form]] = language.expandContraction(form);
  if (written.length > 1) return written;
  if (common.has(form) || /\d/u.test(form)) return [form];
  return [language.words.singularOf(evenSpelling(form.replaceAll('.', ''), language.spellings))];
}
