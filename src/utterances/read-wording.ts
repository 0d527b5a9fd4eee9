import type { Language } from '../language/language.ts';
import type { Span } from '../model/span.ts';
import { countWords } from '../text/words.ts';
import { isTelling } from './is-telling.ts';
import { foldWords } from './fold-words.ts';
import type { Wording } from './compare-wordings.ts';

/** Words in a run that proposes a pair of quotes. */
const RUN = 3;
/** If all words are everyday ones, it takes a longer run. */
const PLAIN_RUN = 4;

/**
 * Reads a quote's words for comparison: folded, with an outlet's insertions in square brackets only in
 * `filled`.
 */
export function readWording(text: string, quote: Span, language: Language): Wording {
  const printed = text.slice(quote.start, quote.end);
  const spoken = printed.replace(/\[[^\]]{0,200}\]/gu, (inserted) => ' '.repeat(inserted.length));
  const forms = foldWords(spoken, language);
  const keys = new Set<string>();
  for (let i = 0; i + RUN <= forms.length; i += 1) {
    const run = forms.slice(i, i + RUN);
    if (run.some((form) => isTelling(form, language))) keys.add(run.join(' '));
  }
  const telling = forms.filter((each) => isTelling(each, language));
  // Rewording may leave no run of three.
  for (const form of telling) keys.add(form);
  if (telling.length === 0)
    for (let i = 0; i + PLAIN_RUN <= forms.length; i += 1) keys.add(forms.slice(i, i + PLAIN_RUN).join(' '));
  return {
    forms,
    filled: spoken === printed ? null : foldWords(printed, language),
    telling: new Set(telling).size,
    printed: countWords(spoken),
    keys,
  };
}
