import { FEATURES } from '../../../src/speech/ranking/features.ts';
import type { Tree } from '../../../src/speech/ranking/score-rows.ts';
import { boostTrees } from './boost-trees.ts';
import { readChoices, type Marked } from './read-choices.ts';

/** Tried in four folds: 160 to 320 trees, depth 3 to 6. */
const GROWTH = { trees: 320, depth: 5, rate: 0.05, least: 5, cost: 4, columns: 0.3 };
/** The quotations before one are decided by the first rule in the first round, by the trees of the first in the second. */
const ROUNDS = 2;

/** Fits trees on documents. */
export function fitTrees(documents: readonly Marked[], start: readonly Tree[] | null = null): Tree[] {
  let trees = start;
  for (let round = start === null ? 1 : ROUNDS; round <= ROUNDS; round += 1) {
    const before = trees;
    const choices = documents.flatMap((document) => readChoices(document, before));
    console.error(`round ${round}: ${choices.length} quotations of ${documents.length} texts`);
    trees = boostTrees(choices, FEATURES.length, GROWTH);
  }
  return [...(trees ?? [])];
}
