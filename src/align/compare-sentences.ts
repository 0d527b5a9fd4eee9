import type { PreparedSentence } from './prepare-article.ts';
import type { Token, TokenKind } from './read-tokens.ts';
import type { Weigh } from './weigh-tokens.ts';

/**
 * Compares two sentences by the weight of what they share.
 *
 * @returns the shared tokens and the figures the link is judged by
 */
export function compareSentences(a: PreparedSentence, b: PreparedSentence, weigh: Weigh): Comparison {
  const [left, right] = [a.distinct, b.distinct];
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
  const [leftMass, rightMass] = [weigh.all(a), weigh.all(b)];
  const run = [...a.runs].some((words) => b.runs.has(words)) ? longestRun(a.tokens, b.tokens) : NO_RUN;
  return {
    shared,
    mass,
    dice: leftMass + rightMass === 0 ? 0 : (2 * mass) / (leftMass + rightMass),
    containment: Math.min(leftMass, rightMass) === 0 ? 0 : Math.min(1, mass / Math.min(leftMass, rightMass)),
    run,
    runShare: run.length / Math.max(1, Math.min(a.tokens.length, b.tokens.length)),
    telling: shared.filter((token) => token.a.kind !== 'common').length,
    otherNames: areOthers(left, right, ['name']),
    otherNumbers: areOthers(left, right, ['number', 'date']),
  };
}

/** Whether both have tokens of these kinds and share none of them: other people, other figures. */
function areOthers(left: ReadonlyMap<string, Token>, right: ReadonlyMap<string, Token>, kinds: readonly TokenKind[]): boolean {
  const keys = (tokens: ReadonlyMap<string, Token>): string[] => [...tokens.values()].filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key);
  const [inLeft, inRight] = [keys(left), keys(right)];
  return inLeft.length > 0 && inRight.length > 0 && !inLeft.some((key) => right.has(key)) && !inRight.some((key) => left.has(key));
}

/** The longest run of the same words in the same order, as tokens of `a` and of `b`. */
function longestRun(a: readonly Token[], b: readonly Token[]): SharedRun {
  const [left, right] = [a.slice(0, RUN_TOKENS), b.slice(0, RUN_TOKENS)];
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

const NO_RUN: SharedRun = { length: 0, a: [], b: [] };

/** Longer sentences are compared by their first words only where runs are sought, which costs words × words. */
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
  /** The longest run of the same words, where it has four or more. */
  readonly run: SharedRun;
  /** The run against the shorter of the two, 0–1. */
  readonly runShare: number;
  /** How many shared tokens are not of the background list. */
  readonly telling: number;
  /** Both have names and share none. */
  readonly otherNames: boolean;
  /** Both have numbers or dates and share none. */
  readonly otherNumbers: boolean;
}
