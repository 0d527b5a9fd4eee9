import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Story } from '../../model/story.ts';
import type { Mark } from '../../render/mark.ts';
import { isAlone } from '../claim-cells.ts';
import type { OutletSign } from '../outlet-sign.ts';
import { companyOf } from './both-ends.ts';
import { changedIn } from './changed-words.ts';
import { notesOf, type DifferenceSign, type SentenceNote } from './choose-notes.ts';
import { claimsIn, type Companion } from './sentence-company.ts';
import { tellersOf } from '../tellers.ts';

/** What the others have for a sentence: who tells it, and how. */
export interface SentenceView {
  readonly id: string;
  readonly number: number;
  /** One for each other outlet, in order: whether it tells what the sentence tells, by the story's matches. */
  readonly slots: readonly { readonly outlet: OutletSign; readonly told: boolean }[];
  /** The sign of how others tell it differently; `null` if none does. */
  readonly differs: DifferenceSign | null;
  /** Each outlet's words: first those that contradict it, then those that word it otherwise, then all others, those on another point last. */
  readonly notes: readonly SentenceNote[];
  /** The words of the sentence that others have otherwise in a note, in text order, each of its class `m0`, `m1` … */
  readonly changed: readonly Mark[];
  /** Whether the sentence is evidence of a claim that no other outlet makes. */
  readonly alone: boolean;
}

/**
 * Builds the notes of a sentence.
 *
 * @param others the signs of the other outlets, in order
 */
export function sentenceView(
  story: Story,
  article: Article,
  sentence: Sentence,
  number: number,
  others: readonly OutletSign[],
): SentenceView {
  const { companions, causes } = companyOf(story, article, sentence);
  const tellers = tellersOf(story, article.id, sentence);
  const changed = changedIn(sentence, causes);
  const notes = others.flatMap((outlet) => notesOf(story, article, sentence, outlet, companions, changed));
  // Those on one other point stand under one heading; who is only named stands under none.
  const points = notes.map(({ on }) => on);
  return {
    id: sentence.id,
    number,
    slots: others.map((outlet) => ({
      outlet,
      told: tellers.has(outlet.id),
    })),
    differs: signOf(companions.filter(({ differs }) => differs)),
    // Of an outlet one or two places are shown: what stands in neither of them is marked for nothing.
    changed: changed.marks.filter((_, i) => notes.some(({ changes }) => changes.includes(i))),
    alone:
      others.length > 0 &&
      companions.length === 0 &&
      tellers.size === 0 &&
      isOnlyHere(claimsIn(story, article.id, sentence)),
    notes: notes.toSorted(
      (a, b) =>
        b.weight - a.weight ||
        Number(a.on !== null) - Number(b.on !== null) ||
        points.indexOf(a.on) - points.indexOf(b.on),
    ),
  };
}

/** Whether claims rest on a sentence that nobody else reports, though somebody has looked in all other articles. */
const isOnlyHere = (claims: readonly Claim[]): boolean => claims.length > 0 && claims.every(isAlone);

/** `≠` if a contradiction is among them, `≈` if only other words are. */
function signOf(companions: readonly Companion[]): DifferenceSign | null {
  if (companions.length === 0) return null;
  return companions.some(({ contradicts }) => contradicts) ? '≠' : '≈';
}
