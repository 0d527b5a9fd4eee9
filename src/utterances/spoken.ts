import type { Language } from '../language/language.ts';
import type { Quote } from '../model/quote.ts';
import { foldText } from '../text/fold.ts';
import type { Wording } from './compare-wordings.ts';

/** What is needed of an article to compare its quotes. */
export interface SpokenArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly Quote[];
}

/** A quote of speech with its words; `order` is the position of its article. */
export interface Spoken {
  readonly article: SpokenArticle;
  readonly order: number;
  readonly quote: Quote;
  readonly wording: Wording;
}

/**
 * The words for somebody without a name, without their article: "a dock worker" and "the dock worker" may be
 * one. `null` for other speakers.
 */
export function described(speaker: string | null, language: Language): string | null {
  return speaker === null || named(speaker, language) !== null
    ? null
    : foldText(speaker).replace(language.words.openingArticle, '');
}

/** A speaker with a name; "a senior official" and `null` may be anybody. */
export function named(speaker: string | null, language: Language): string | null {
  return speaker === null ||
    !language.words.capitalArticle.test(speaker) ||
    language.words.unnamedOpening.test(speaker)
    ? null
    : speaker;
}
