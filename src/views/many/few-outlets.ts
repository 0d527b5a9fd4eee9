import type { Story } from '../../model/story.ts';
import { hasChosenPairs } from './chosen-pairs.ts';

/** Those of a list of outlets that a page names, and the way to the page that names all. */
export interface FewOutlets<Named> {
  readonly named: readonly Named[];
  /** `null` where all are named. */
  readonly more: { readonly count: number; readonly address: string } | null;
}

/**
 * As many as the page of an article has beside a sentence. In a story of forty a line of letters of all who tell something
 * is longer than what they tell.
 */
const MOST = 4;

/**
 * The outlets of a list that a page names. In a story of few articles that is all of them; of many, the first.
 *
 * @param address of the page that names all of them
 */
export function fewOutlets<Named>(
  story: Pick<Story, 'articles'>,
  outlets: readonly Named[],
  address: string,
): FewOutlets<Named> {
  // "And 1 more" would take as much room as its name.
  if (!hasChosenPairs(story) || outlets.length <= MOST + 1) return { named: outlets, more: null };
  return { named: outlets.slice(0, MOST), more: { count: outlets.length - MOST, address } };
}
