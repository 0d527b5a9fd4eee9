import { NONE } from './numbering.ts';
import type { PreparedSentence } from './prepare-sentence.ts';
import type { SharedToken } from './shared-token.ts';
import type { Token } from './token.ts';
import { weighLikeAnywhere } from './weigh-anywhere.ts';
import type { Weighed, WeighedSentence } from './weigh-tokens.ts';

/**
 * Finds what a sentence of `a` shares with sentences of `b`: the same keys, and words of like meaning where the key of
 * neither is in both. The keys of a sentence are laid out in a row and taken away after, so that a pair costs as
 * many steps as its two sentences have words.
 */
export function sharedFinder({ a, b }: Weighed): FindShared {
  const inOne = new Uint8Array(a.counts.length);
  const slotOfKey = new Int32Array(b.counts.length).fill(NONE);
  const slotOfGroup = new Int32Array(b.counts.length).fill(NONE);
  const findIn = (one: WeighedSentence, two: WeighedSentence): SharedToken[] => {
    const [left, right] = [one.sentence, two.sentence];
    const shared: SharedToken[] = [];
    for (let inA = 0; inA < left.keys.length; inA += 1) {
      const same = slotOfKey[a.inOther[left.keys[inA] ?? NONE] ?? NONE] ?? NONE;
      const token = left.distinct[inA] as Token;
      if (same !== NONE) {
        const other = right.distinct[same] as Token;
        const weight = Math.min(one.weights[inA] ?? 0, two.weights[same] ?? 0);
        const counted = token.kind !== 'number' || countsSame(left, token, right, other);
        shared.push({
          a: token,
          b: other,
          inA,
          inB: same,
          weight: counted ? weight : weight * OTHER_THINGS,
          exact: true,
        });
        continue;
      }
      const group = left.groups[inA] ?? NONE;
      const inB = group === NONE ? NONE : (slotOfGroup[a.inOther[group] ?? NONE] ?? NONE);
      if (inB === NONE || inOne[b.inOther[right.keys[inB] ?? NONE] ?? NONE] === 1) continue;
      const like = right.distinct[inB] as Token;
      const [mine, theirs] = [a.rarity[group] ?? 0, b.rarity[right.groups[inB] ?? NONE] ?? 0];
      const weight = Math.min(weighLikeAnywhere(token) * mine, weighLikeAnywhere(like) * theirs);
      shared.push({ a: token, b: like, inA, inB, weight, exact: false });
    }
    return shared;
  };
  return (one, others, take) => {
    for (const key of one.sentence.keys) inOne[key] = 1;
    for (const two of others) {
      const { keys, groups } = two.sentence;
      for (let slot = keys.length - 1; slot >= 0; slot -= 1) {
        const [key, group] = [keys[slot] ?? NONE, groups[slot] ?? NONE];
        slotOfKey[key] = slot;
        // From the end, so that the first of each group is left.
        if (group !== NONE) slotOfGroup[group] = slot;
      }
      const shared = findIn(one, two);
      for (const key of keys) slotOfKey[key] = NONE;
      for (const group of groups) if (group !== NONE) slotOfGroup[group] = NONE;
      take(two, shared);
    }
    for (const key of one.sentence.keys) inOne[key] = 0;
  };
}

/** Whether the words after a number are the same or of like meaning: "four people" and "four boats" count other things. */
function countsSame(a: PreparedSentence, inA: Token, b: PreparedSentence, inB: Token): boolean {
  const thing = ({ tokens }: PreparedSentence, number: Token): Token | undefined =>
    tokens.slice(tokens.indexOf(number) + 1).find(({ kind }) => kind !== 'common');
  // What is counted in another language cannot be compared.
  if (a.apart !== null) return true;
  const [one, two] = [thing(a, inA), thing(b, inB)];
  return (
    one !== undefined &&
    two !== undefined &&
    (one.key === two.key || (one.like !== null && one.like === two.like))
  );
}

/** What a number keeps of its weight where it counts other things. */
const OTHER_THINGS = 0.3;

/** @param take gets each of the others in their order, and what it shares in the order of `one` */
type FindShared = (
  one: WeighedSentence,
  others: readonly WeighedSentence[],
  take: (two: WeighedSentence, shared: readonly SharedToken[]) => void,
) => void;
