import type { Language } from '../language/language.ts';

/**
 * How much a word tells by its rareness in print, 0–1, whatever the story: the background list of the language.
 * "Talks" and "said" tell little in any report, even where they stand in two sentences only.
 *
 * @param stem a stem as `Language.stemWord` makes it
 */
export function weighBackground(stem: string, language: Language): number {
  return language.backgroundWeights.get(stem) ?? 1;
}
