import type { Language } from '../language/language.ts';

/**
 * How much a word tells in any story, going by how rare it is in print, 0–1: the background list of the language.
 * "Talks" and "said" tell little in any report, even where they stand in two sentences only.
 *
 * @param stem a stem as `Language.stemWord` makes it
 */
export function weighBackground(stem: string, language: Language): number {
  return language.backgroundWeights.get(stem) ?? 1;
}
