import type { Span } from '../model/span.ts';
import { NONE, Numbering } from './numbering.ts';
import type { Token } from './token.ts';
import { weighAnywhere, weighLikeAnywhere } from './weigh-anywhere.ts';

/**
 * Works out all of a sentence that does not depend on what it is compared with.
 *
 * @param read its tokens, and what is known of it
 * @param numbered the terms and runs of its article, which get numbers as they come
 */
export function prepareSentence(read: ReadSentence, numbered: NumberedWords): PreparedSentence {
  const { tokens, attribution } = read;
  const weightOf = new Map<number, number>();
  const distinct: Token[] = [];
  const keys: number[] = [];
  const weights: number[] = [];
  const groups: number[] = [];
  const framed: boolean[] = [];
  const has = new Set<number>();
  for (const token of tokens) {
    const key = numbered.terms.number(token.key);
    const weight = weighAnywhere(token);
    weightOf.set(key, weight);
    const group = token.like === null ? NONE : numbered.terms.number(token.like);
    if (group !== NONE) weightOf.set(group, weighLikeAnywhere(token));
    if (has.has(key)) continue;
    has.add(key);
    distinct.push(token);
    weights.push(weight);
    keys.push(key);
    groups.push(group);
    framed.push(attribution.has(token));
  }
  return {
    ...read,
    distinct,
    weights,
    keys,
    groups,
    framed,
    hasFigures: distinct.some(isFigure),
    terms: [...weightOf.keys()],
    tells: [...weightOf.values()],
    runs: fourWords(tokens).map((run) => numbered.runs.number(run)),
  };
}

/** The keys and groups of an article's tokens, and its runs of four words, as numbers. */
export interface NumberedWords {
  readonly terms: Numbering;
  readonly runs: Numbering;
}

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
  /** By slot: how much it tells in any story. */
  readonly weights: readonly number[];
  /** By slot: its key. */
  readonly keys: readonly number[];
  /** By slot: its group, or `NONE`. */
  readonly groups: readonly number[];
  /** By slot: whether it is one of the tokens that say who told it. */
  readonly framed: readonly boolean[];
  readonly hasFigures: boolean;
  /** Every key and group of its tokens once, in text order. */
  readonly terms: readonly number[];
  /** By place among them: how much the last token that has it tells in any story. */
  readonly tells: readonly number[];
  /** Its runs of four words; some may stand twice. */
  readonly runs: readonly number[];
}
