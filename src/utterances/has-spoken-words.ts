import type { Language } from '../language/language.ts';
import type { Span } from '../model/span.ts';
import { readWording } from './read-wording.ts';

/**
 * Whether a quote has words of its speaker: a line of dialogue may contain only an outlet's bracket,
 * "[Unclear]".
 */
export const hasSpokenWords = (text: string, quote: Span, language: Language): boolean =>
  readWording(text, quote, language).forms.length > 0;
