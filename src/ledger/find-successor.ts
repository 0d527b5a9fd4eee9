import { alignWords } from '../text/align-words.ts';
import { pairsOf, type WordRun } from '../text/word-runs.ts';
import { wordForms, words, type Word } from '../text/words.ts';
import { replacesNames, type Telling } from './telling-words.ts';

/** A text that may have replaced another. */
export interface Candidate {
  readonly id: string;
  readonly text: string;
  /** Whether it is known to stand where the other stood: fewer words in common are then enough. */
  readonly isInPlace?: boolean;
}

/**
 * Finds the text that replaced one that is gone, by the opening words that were kept of it. A text in which another name
 * or figure stands is none, however alike: who follows the old address must not read of somebody else.
 *
 * @param opening its first words, as many as were kept
 * @param candidates texts that are new: one that was there before is not a replacement
 * @param isTelling which words are names and figures
 * @param names those that stood after the opening words, as they were kept (`laterNames`)
 * @returns the id of the most similar text, the first of several; `null` if none is similar enough
 */
export function findSuccessor(
  opening: string,
  candidates: readonly Candidate[],
  isTelling: Telling,
  names = '',
): string | null {
  const before = words(opening);
  const forms = before.map(({ form }) => form);
  /** Whether one of the later names is gone and a new one has come. */
  const hasOtherNames = (text: string): boolean =>
    names !== '' && replacesNames(`${opening}\n${names}`, text, isTelling);
  let best: { id: string; share: number } | null = null;
  for (const { id, text, isInPlace = false } of candidates) {
    if (forms.length < (isInPlace ? 1 : FEWEST_WORDS)) continue;
    const after = words(text);
    const runs = alignWords(forms, wordForms(text));
    const share = pairsOf(runs).length / forms.length;
    if (share < (isInPlace ? ALIKE_IN_PLACE : ALIKE) || share <= (best?.share ?? 0)) continue;
    const isAnother = ({ same, aFrom, aTo, bFrom, bTo }: WordRun): boolean =>
      !same &&
      replacesNames(sliceOf(opening, before, aFrom, aTo), sliceOf(text, after, bFrom, bTo), isTelling);
    if (!runs.some(isAnother) && !hasOtherNames(text)) best = { id, share };
  }
  return best?.id ?? null;
}

/** What stands from one word to before another. */
const sliceOf = (text: string, all: readonly Word[], from: number, to: number): string =>
  from < to ? text.slice(all[from]?.start, all[to - 1]?.end) : '';

/**
 * This share of the opening words must be in the successor, in order. Of 270 sentences of the shipped articles, each
 * compared with all others of its article, 8 come this close to another one, and 6 of those say the same.
 */
const ALIKE = 0.75;

/**
 * The same for words of one speaker in the sentence that replaced theirs: half of them, as where a contraction is
 * written out. Chosen, not measured: editors rarely put other words of the same person in the same place.
 */
const ALIKE_IN_PLACE = 0.5;

/** Shorter openings, such as "He agreed.", fit too much. */
const FEWEST_WORDS = 4;
