import type { Language } from '../language/language.ts';

/** Whether a folded word can tell utterances apart. */
export const isTelling = (form: string, language: Language): boolean =>
  /\d{2}/u.test(form) || (form.length > 2 && !language.commonWords.talk.has(form));
