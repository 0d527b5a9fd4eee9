import type { Language } from '../../language/language.ts';
import type { Span } from '../../model/span.ts';
import { evenSpelling } from '../../text/even-spelling.ts';
import { CLOSING_MARKS } from '../../text/quotation-marks.ts';
import { readWords } from '../read-words.ts';
import type { PrintedWord } from './weigh-change.ts';

/** A quote in its source text: the span inside the marks. */
export interface PrintedQuote extends Span {
  readonly text: string;
}

/** A word of a quote, folded and as printed, with its place in the source text. */
export interface Token extends PrintedWord, Span {
  /** In square brackets: the outlet's word, not the speaker's. */
  readonly inserted: boolean;
  /** Which sentence of the quote it is in. */
  readonly sentence: number;
}

const SENTENCE_BREAK = new RegExp(`[.!?](?!\\.)[${CLOSING_MARKS})\\]]*\\s`, 'u');

/** The words of a quote in text order; which an outlet put in brackets, and which sentence each is in. */
export function readTokens({ text, start, end }: PrintedQuote, language: Language): Token[] {
  const inside = text.slice(start, end);
  const brackets = [...inside.matchAll(/\[[^\]]{0,300}\]/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  let at = start;
  let sentence = 0;
  let bracket = 0;
  return readWords(inside, start, language).map((word, i) => {
    const between = text.slice(at, word.start);
    const opens =
      i === 0 ||
      (SENTENCE_BREAK.test(between.replace(/\.{2,}/gu, '')) &&
        /^[\p{Lu}\d]/u.test(text.slice(word.start, word.start + 2)));
    if (opens && i > 0) sentence += 1;
    at = word.end;
    while ((brackets[bracket]?.end ?? Infinity) <= word.start) bracket += 1;
    const inserted = (brackets[bracket]?.start ?? Infinity) < word.start;
    return { ...word, text: text.slice(word.start, word.end), opens, inserted, sentence };
  });
}

/**
 * What is compared: the folded word with its spelling evened out; an inserted word equals only an inserted
 * one.
 */
export const comparable = (token: Token, language: Language): string =>
  token.inserted ? `[${token.form}]` : evenSpelling(token.form, language.spellings);

/** The span from one token up to another (half-open); `null` if there is none between them. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return from >= to || first === undefined || last === undefined
    ? null
    : { start: first.start, end: last.end };
}
