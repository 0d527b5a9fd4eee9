import type { Language } from '../language/language.ts';
import type { Token } from './token.ts';

/**
 * Finds the words of a sentence that say who told it, and not what was told: all around a long quotation ("…", Doyle
 * said), a tail with a verb of saying (", the county said on Tuesday", "according to the police") and a head
 * ("The agency said that").
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
  return new Set([...findTail(text, tokens, language), ...findHead(text, tokens, language)]);
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

/** A quotation of five words and nearly half of the sentence is what the sentence tells. */
const QUOTED_LEAST = 5;
const QUOTED_SHARE = 0.45;

/** Fewest words that must be left as what is told; most words of a tail, and of a head up to its verb. */
const TOLD_LEAST = 4;
const FRAME_MOST = 12;
const HEAD_MOST = 9;
