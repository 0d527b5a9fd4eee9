import { countProof } from './count-proof.ts';
import type { Proof } from './count-proof.ts';
import { findSharedRun } from './find-shared-run.ts';
import type { SharedRun } from './find-shared-run.ts';
import type { PreparedSentence } from './prepare-article.ts';
import type { Token } from './token.ts';
import { isNamed } from './shared-token.ts';
import type { SharedToken } from './shared-token.ts';
import type { Weigh } from './weigh-tokens.ts';

/**
 * Compares two sentences by the weight of what they share.
 *
 * @returns the shared tokens and the figures the link is judged by
 */
export function compareSentences(a: PreparedSentence, b: PreparedSentence, weigh: Weigh): Comparison {
  const shared = findShared(a, b, weigh);
  let [mass, told, matter, telling] = [0, 0, 0, 0];
  for (const token of shared) {
    const weight = token.weight * (weigh.told(a, token.a) + weigh.told(b, token.b)) * 0.5;
    mass += token.weight;
    told += weight;
    if (token.a.kind === 'common') continue;
    telling += 1;
    if (!isNamed(token)) matter += weight;
  }
  const [inA, inB] = [weigh.all(a), weigh.all(b)];
  return {
    shared,
    mass,
    told,
    agreement: inA + inB === 0 ? 0 : Math.min(1, (2 * told) / (inA + inB)),
    containment: Math.min(inA, inB) === 0 ? 0 : Math.min(1, told / Math.min(inA, inB)),
    cosine: weigh.cosine(a, b, shared),
    run: findSharedRun(a, b),
    matter,
    otherNumbers: areOthers(a, b),
    proof: countProof(shared, a, b),
    telling,
    fragment: sharesFragment(a, b, weigh) || sharesFragment(b, a, weigh),
  };
}

function findShared(a: PreparedSentence, b: PreparedSentence, weigh: Weigh): SharedToken[] {
  const [left, right] = [a.distinct, b.distinct];
  const shared: SharedToken[] = [];
  for (const token of left.values()) {
    const same = right.get(token.key);
    if (same !== undefined) {
      const weight = Math.min(weigh.of(token), weigh.of(same));
      const counted = token.kind !== 'number' || countsSame(a, token, b, same);
      shared.push({ a: token, b: same, weight: counted ? weight : weight * OTHER_THINGS, exact: true });
      continue;
    }
    const like = token.like === null ? undefined : b.groups.get(token.like);
    if (like === undefined || left.has(like.key)) continue;
    shared.push({ a: token, b: like, weight: Math.min(weigh.like(token), weigh.like(like)), exact: false });
  }
  return shared;
}

/** Whether the words after a number are the same or of like meaning: "four people" and "four boats" count other things. */
function countsSame(a: PreparedSentence, inA: Token, b: PreparedSentence, inB: Token): boolean {
  const thing = ({ tokens }: PreparedSentence, number: Token): Token | undefined =>
    tokens.slice(tokens.indexOf(number) + 1).find(({ kind }) => kind !== 'common');
  const [one, two] = [thing(a, inA), thing(b, inB)];
  // What is counted in another language cannot be compared.
  if (a.apart !== null) return true;
  return (
    one !== undefined &&
    two !== undefined &&
    (one.key === two.key || (one.like !== null && one.like === two.like))
  );
}

/** What a number keeps of its weight where it counts other things. */
const OTHER_THINGS = 0.3;

/** Whether words that `a` has between quotation marks stand in the same order in a quotation of `b`, and tell something. */
function sharesFragment(a: PreparedSentence, b: PreparedSentence, weigh: Weigh): boolean {
  return a.quotations.some((words) => {
    const telling = words.reduce((sum, token) => sum + (token.kind === 'common' ? 0 : weigh.of(token)), 0);
    if (telling < FRAGMENT_WEIGHT || words.length > MOST_FRAGMENT) return false;
    return b.quotations.some((other) =>
      other.some((_, at) => words.every((token, i) => other[at + i]?.key === token.key)),
    );
  });
}

/** Whether both give numbers or dates and share none: other figures. */
function areOthers(a: PreparedSentence, b: PreparedSentence): boolean {
  return a.figures.length > 0 && b.figures.length > 0 && !a.figures.some((key) => b.distinct.has(key));
}

/** "Now" in two quotations does not make them one; nearly any other word does. */
const FRAGMENT_WEIGHT = 0.2;

/** Longer quotations share a run of words (`findSharedRun`), whole or in part. */
const MOST_FRAGMENT = 12;

/** The figures that a pair of sentences is judged by. */
export interface Comparison {
  readonly shared: readonly SharedToken[];
  /** Weight of what is shared: about one for each telling word. */
  readonly mass: number;
  /** The same, with little left of the words that say who told it. */
  readonly told: number;
  /** What both tell against all that both tell (Dice), 0–1. */
  readonly agreement: number;
  /** What both tell against the one that tells less, 0–1. */
  readonly containment: number;
  /** The cosine of all their words (TF-IDF), 0–1: it tells copies apart best, where the rest are level. */
  readonly cosine: number;
  /** The longest run of the same words, where it has four or more. */
  readonly run: SharedRun;
  /** The same, without names and function words: what was done, and how many. */
  readonly matter: number;
  /** Both give figures, and share none. */
  readonly otherNumbers: boolean;
  /** What both print that could prove that they tell the same. */
  readonly proof: Proof;
  /** How many shared tokens are not function words. */
  readonly telling: number;
  /** Words in quotation marks that the other has in quotation marks too. */
  readonly fragment: boolean;
}

/** A sentence of one article, `one`, and a sentence of another, `two`, compared by themselves. */
export interface ComparedPair {
  readonly one: PreparedSentence;
  readonly two: PreparedSentence;
  readonly comparison: Comparison;
}
