import type { Span } from '../model/span.ts';
import type { Token } from './token.ts';
import { weighAnywhere, weighLikeAnywhere } from './weigh-anywhere.ts';

/**
 * Works out all of a sentence that does not depend on what it is compared with.
 *
 * @param read its tokens, and what is known of it
 * @param numberOf the number of a key or group in the sentence's article; a new one for what it did not hold yet
 */
export function prepareSentence(read: ReadSentence, numberOf: (term: string) => number): PreparedSentence {
  const { tokens } = read;
  const terms = new Map<number, number>();
  const distinct: Token[] = [];
  const keys: number[] = [];
  const has = new Set<number>();
  for (const token of tokens) {
    const key = numberOf(token.key);
    terms.set(key, weighAnywhere(token));
    if (token.like !== null) terms.set(numberOf(token.like), weighLikeAnywhere(token));
    if (has.has(key)) continue;
    has.add(key);
    distinct.push(token);
    keys.push(key);
  }
  return {
    ...read,
    distinct,
    keys,
    groups: distinct.map(({ like }) => (like === null ? NONE : numberOf(like))),
    framed: distinct.map((token) => read.attribution.has(token)),
    hasFigures: distinct.some(isFigure),
    terms,
    runs: new Set(fourWords(tokens)),
  };
}

/** Stands for "no number" in rows of numbers. */
export const NONE = -1;

/** Whether a token is a number or a date. */
export const isFigure = ({ kind }: Token): boolean => kind === 'number' || kind === 'date';

function fourWords(tokens: readonly Token[]): string[] {
  const runs: string[] = [];
  for (let i = 3; i < tokens.length; i += 1)
    runs.push(`${tokens[i - 3]?.form} ${tokens[i - 2]?.form} ${tokens[i - 1]?.form} ${tokens[i]?.form}`);
  return runs;
}

/** A sentence as it is read. */
interface ReadSentence extends Span {
  /** Its place among the sentences of the article. */
  readonly index: number;
  /** How much it opens the article, 0–1: 1 for the headline and the first sentence of the body. */
  readonly lead: number;
  /** Its language, where it is compared with sentences in another one. */
  readonly apart: string | null;
  readonly tokens: readonly Token[];
  /** The tokens that stand inside a quotation. */
  readonly quoted: ReadonlySet<Token>;
  /** What stands between quotation marks, speech or not: the tokens of each. */
  readonly quotations: readonly (readonly Token[])[];
  /** The tokens that say who told it. */
  readonly attribution: ReadonlySet<Token>;
}

/**
 * A sentence as it is compared. Keys and groups stand as the numbers that their article gives them, and what belongs to
 * a distinct token has the same place in its row, its slot: hundreds of thousands of words are looked up for a story, and a
 * number in a row is found far sooner than a string in a map.
 */
export interface PreparedSentence extends ReadSentence {
  /** The first token of each key, in text order. */
  readonly distinct: readonly Token[];
  /** By slot: its key. */
  readonly keys: readonly number[];
  /** By slot: its group, or `NONE`. */
  readonly groups: readonly number[];
  /** By slot: whether it is one of the tokens that say who told it. */
  readonly framed: readonly boolean[];
  readonly hasFigures: boolean;
  /** Every key and group of its tokens, in text order, and how much its last token tells in any story. */
  readonly terms: ReadonlyMap<number, number>;
  /** Its runs of four words. */
  readonly runs: ReadonlySet<string>;
}
