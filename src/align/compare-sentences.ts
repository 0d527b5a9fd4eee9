import type { PreparedSentence } from './prepare-article.ts';
import type { Token } from './read-tokens.ts';
import type { Weigh } from './weigh-tokens.ts';

/**
 * Compares two passages (each one sentence or a run of them) by the weight of what they share.
 *
 * @returns the shared tokens and the figures the link is judged by
 */
export function compareSentences(a: readonly PreparedSentence[], b: readonly PreparedSentence[], weigh: Weigh): Comparison {
  const left = distinct(a);
  const right = distinct(b);
  const rightByLike = new Map<string, Token>();
  for (const token of right.values()) if (token.like !== null && !rightByLike.has(token.like)) rightByLike.set(token.like, token);
  const shared: SharedToken[] = [];
  let mass = 0;
  for (const token of left.values()) {
    const same = right.get(token.key);
    if (same !== undefined) {
      const weight = Math.min(weigh.of(token), weigh.of(same));
      shared.push({ a: token, b: same, weight, exact: true });
      mass += weight;
      continue;
    }
    const like = token.like === null ? undefined : rightByLike.get(token.like);
    if (like === undefined || left.has(like.key)) continue;
    const weight = Math.min(weigh.like(token), weigh.like(like));
    shared.push({ a: token, b: like, weight, exact: false });
    mass += weight;
  }
  const leftMass = total(left, weigh);
  const rightMass = total(right, weigh);
  const run = longestRun(a, b);
  return {
    shared,
    mass,
    dice: leftMass + rightMass === 0 ? 0 : (2 * mass) / (leftMass + rightMass),
    containment: Math.min(leftMass, rightMass) === 0 ? 0 : Math.min(1, mass / Math.min(leftMass, rightMass)),
    run,
    runShare: run.length / Math.max(1, Math.min(countTokens(a), countTokens(b))),
  };
}

function distinct(passage: readonly PreparedSentence[]): Map<string, Token> {
  const tokens = new Map<string, Token>();
  for (const sentence of passage) for (const token of sentence.tokens) if (!tokens.has(token.key)) tokens.set(token.key, token);
  return tokens;
}

function total(tokens: ReadonlyMap<string, Token>, weigh: Weigh): number {
  let sum = 0;
  for (const token of tokens.values()) sum += weigh.of(token);
  return sum;
}

const countTokens = (passage: readonly PreparedSentence[]): number => passage.reduce((sum, sentence) => sum + sentence.tokens.length, 0);

/** The longest run of the same words in the same order, as tokens of `a` and of `b`. */
function longestRun(a: readonly PreparedSentence[], b: readonly PreparedSentence[]): SharedRun {
  const left = a.flatMap((sentence) => sentence.tokens).slice(0, RUN_TOKENS);
  const right = b.flatMap((sentence) => sentence.tokens).slice(0, RUN_TOKENS);
  let best = { length: 0, endA: 0, endB: 0 };
  let above = new Uint16Array(right.length + 1);
  for (let i = 1; i <= left.length; i += 1) {
    const here = new Uint16Array(right.length + 1);
    for (let j = 1; j <= right.length; j += 1) {
      if (left[i - 1]?.form !== right[j - 1]?.form) continue;
      const length = (above[j - 1] ?? 0) + 1;
      here[j] = length;
      if (length > best.length) best = { length, endA: i, endB: j };
    }
    above = here;
  }
  return { length: best.length, a: left.slice(best.endA - best.length, best.endA), b: right.slice(best.endB - best.length, best.endB) };
}

/** Longer passages are compared by their first words only where runs are sought, which costs words × words. */
const RUN_TOKENS = 300;

export interface SharedToken {
  readonly a: Token;
  readonly b: Token;
  readonly weight: number;
  /** The same key; otherwise words of like meaning. */
  readonly exact: boolean;
}

export interface SharedRun {
  readonly length: number;
  readonly a: readonly Token[];
  readonly b: readonly Token[];
}

export interface Comparison {
  readonly shared: readonly SharedToken[];
  /** Weight of what is shared: about one for each telling word. */
  readonly mass: number;
  /** Shared weight against both, 0–1. */
  readonly dice: number;
  /** Shared weight against the lighter of the two, 0–1. */
  readonly containment: number;
  readonly run: SharedRun;
  /** The run against the shorter of the two, 0–1. */
  readonly runShare: number;
}
