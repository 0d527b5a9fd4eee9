import type { Language } from '../language/language.ts';
import type { Token } from './token.ts';

/**
 * Finds the words of a sentence that say who told it, and not what was told: all around a long quotation
 * ("…", Doyle said), a dateline, a phrase that somebody would not comment, a tail with a verb of saying
 * (", the county said on Tuesday", "according to the police") and a head ("The agency said that").
 *
 * @param text the source text
 * @param tokens the sentence
 * @param quoted those of its tokens that stand in a quotation
 */
export function findAttribution(
  text: string,
  tokens: readonly Token[],
  quoted: ReadonlySet<Token>,
  language: Language,
): ReadonlySet<Token> {
  if (quoted.size >= QUOTED_LEAST && quoted.size >= tokens.length * QUOTED_SHARE)
    return new Set(tokens.filter((token) => !quoted.has(token)));
  return new Set([
    ...findDateline(text, tokens),
    ...findNoComment(text, tokens, language),
    ...findTail(text, tokens, language),
    ...findHead(text, tokens, language),
  ]);
}

/** "WASHINGTON (Reuters) - ", "New York (CNN Business) ", "FERGUSON, Mo. -- ": where it was written, and by whom. */
function findDateline(text: string, tokens: readonly Token[]): readonly Token[] {
  const start = Math.max(0, (tokens[0]?.start ?? 0) - 1);
  const length = DATELINE.exec(text.slice(start, start + DATELINE_MOST))?.[0].length ?? 0;
  return tokens.filter(({ end }) => end <= start + length);
}

/** "did not respond to a request for comment": who did not is what such a sentence tells. */
function findNoComment(text: string, tokens: readonly Token[], language: Language): readonly Token[] {
  const from = tokens[0]?.start ?? 0;
  const found = [...text.slice(from, tokens.at(-1)?.end).matchAll(language.commonWords.noComment)];
  return tokens.filter(({ start, end }) =>
    found.some(({ 0: { length }, index }) => start < from + index + length && from + index < end),
  );
}

function findTail(text: string, tokens: readonly Token[], language: Language): readonly Token[] {
  const according = tokens.findIndex(({ form }, i) => form === 'according' && tokens[i + 1]?.form === 'to');
  if (according >= TOLD_LEAST) return tokens.slice(according);
  const comma = tokens.findLastIndex((_, i) => i > 0 && hasComma(text, tokens, i));
  const tail = tokens.slice(comma);
  return comma >= TOLD_LEAST &&
    tail.length <= FRAME_MOST &&
    tail.length <= comma &&
    tail.some(({ form }) => language.verbs.told.has(form))
    ? tail
    : [];
}

function findHead(text: string, tokens: readonly Token[], language: Language): readonly Token[] {
  if (tokens[0]?.form === 'according') {
    const comma = tokens.findIndex((_, i) => i > 0 && hasComma(text, tokens, i));
    return comma > 0 && comma <= FRAME_MOST ? tokens.slice(0, comma) : [];
  }
  const verb = tokens.slice(0, HEAD_MOST).findIndex(({ form }) => language.verbs.told.has(form));
  return verb > 0 && tokens.length - verb > TOLD_LEAST ? tokens.slice(0, verb + 1) : [];
}

/** Whether a comma stands before token `i`. */
function hasComma(text: string, tokens: readonly Token[], i: number): boolean {
  return text.slice(tokens[i - 1]?.end, tokens[i]?.start).includes(',');
}

/**
 * A name in brackets after at most a place and before a dash or a capital, or a place in capitals and a dash.
 * It is read from the sign before the first word, which may be a bracket.
 */
const DATELINE =
  /^\P{L}?(?:\(|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2} \()\p{Lu}[\p{L} ]{1,24}\)(?:\s*[-–—―]+\s|\s(?=\p{Lu}|[“"]))|^\P{L}?\p{Lu}{3,}[\p{Lu}. ]{0,20}(?:, \p{Lu}[\p{L}. ]{1,16})?\s*(?:--|[–—―]|\s-\s)/u;
const DATELINE_MOST = 70;

/** A quotation of five words and nearly half of the sentence is what the sentence tells. */
const QUOTED_LEAST = 5;
const QUOTED_SHARE = 0.45;

/** Fewest words that must be left as what is told; most words of a tail, and of a head up to its verb. */
const TOLD_LEAST = 4;
const FRAME_MOST = 12;
const HEAD_MOST = 9;
