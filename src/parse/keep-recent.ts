import type { Language } from '../language/language.ts';

/**
 * Keeps what was made of the last texts of a language. Each step of parsing asks for the same lines of a file: what a line
 * gives is kept until the file is through.
 *
 * @param make depends on the text and the language alone; nobody changes what it gives
 */
export function keepRecent<T>(
  make: (text: string, language: Language) => T,
): (text: string, language: Language) => T {
  const recent = new Map<string, { readonly made: T }>();
  let readIn: Language | undefined;
  return (text, language) => {
    if (language !== readIn || recent.size >= MOST) recent.clear();
    readIn = language;
    const known = recent.get(text);
    if (known) return known.made;
    const made = make(text, language);
    if (text.length <= LONGEST) recent.set(text, { made });
    return made;
  };
}

/** Lines and sentences that are kept: an article has fewer. */
const MOST = 256;

/** Longer texts are no lines of an article, and would take much room. */
const LONGEST = 4000;
