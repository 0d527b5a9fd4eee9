import type { Comparison } from './compare-sentences.ts';

/**
 * One figure for how surely two passages tell the same thing, 0–1, from what they share. `SAME_SCORE` and up is read as
 * "same", `OVERLAP_SCORE` and up as "overlaps".
 */
export function scoreComparison({ mass, dice, containment, run, runShare }: Comparison): number {
  // A few shared words prove little, however large a share of a short sentence they are.
  const proof = 1 - Math.exp(-mass / PROOF_MASS);
  const words = (DICE_SHARE * dice + (1 - DICE_SHARE) * containment) * proof;
  const wording = run.length >= RUN_LEAST ? runShare * (1 - Math.exp(-run.length / RUN_PROOF)) : 0;
  return Math.min(1, Math.max(words, wording, words + (1 - words) * wording * RUN_GAIN));
}

/** Tuned together on tests/fixtures/alignment. */
export const SAME_SCORE = 0.5;
export const OVERLAP_SCORE = 0.27;
const PROOF_MASS = 0.9;
const DICE_SHARE = 0.6;
const RUN_LEAST = 4;
const RUN_PROOF = 4;
const RUN_GAIN = 0.6;
