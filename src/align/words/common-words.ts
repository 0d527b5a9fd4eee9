import type { Language } from '../../language/language.ts';

/**
 * Whether a word says little about which fact a sentence tells. Such words keep a small weight (see
 * `weigh-tokens.ts`), so that two sentences made of nothing else can still be found equal.
 */
export function isCommonWord(form: string, language: Language): boolean {
  return language.commonWords.background.has(form);
}

/** Whether news prints a word everywhere, though it carries a little more than "the". */
export function isNewsWord(form: string, language: Language): boolean {
  return language.commonWords.news.has(form);
}
