import { words } from '#words/many.ts';
import type { Story } from '../../model/story.ts';
import { matchesBetween } from '../tellers.ts';

/**
 * Up to so many articles every two are laid out in full. Twelve have 132 pages of pairs; forty would have 1,560, of which
 * a reader opens a few.
 */
const ALL_PAIRS = 12;

/** Of each article, the pairs with so many others are laid out in full: those with which it has most passages in common. */
const NEAREST = 3;

/** Whether a story has so many articles that only chosen pairs are laid out in full. */
export const hasChosenPairs = ({ articles }: Pick<Story, 'articles'>): boolean => articles.length > ALL_PAIRS;

/**
 * Whether the page of two articles is laid out in full. In a story of many articles that is so for those with an editor's
 * note on the pair, for an article and its earlier version, and for each article and those nearest to it. The others are
 * put together in the browser, at the same kind of address.
 */
export function isInFull(story: Story, a: string, b: string): boolean {
  if (!hasChosenPairs(story)) return true;
  const is = (one: string, two: string) => (one === a && two === b) || (one === b && two === a);
  return (
    story.pairs.some(({ articles: [one, two] }) => is(one, two)) ||
    story.articles.some(({ id, versionOf }) => versionOf !== undefined && is(id, versionOf)) ||
    nearestOf(story, a).includes(b) ||
    nearestOf(story, b).includes(a)
  );
}

/** That rule, for readers. */
export const chosenInWords = (): string => words.rule(NEAREST);

/**
 * The articles with which one has most passages in common, most first; of equals, the first of the story. None where
 * every two are laid out in full.
 */
export function nearestOf(story: Story, article: string): readonly string[] {
  if (!hasChosenPairs(story)) return [];
  const known = kept.get(story) ?? listNearest(story);
  kept.set(story, known);
  return known.get(article) ?? [];
}

function listNearest(story: Story): Map<string, readonly string[]> {
  return new Map(
    story.articles.map(({ id }) => [
      id,
      story.articles
        .filter((other) => other.id !== id)
        .map((other) => ({ other: other.id, shared: matchesBetween(story, id, other.id).length }))
        .toSorted((x, y) => y.shared - x.shared)
        .slice(0, NEAREST)
        .map(({ other }) => other),
    ]),
  );
}

/** Kept, because every pair asks. */
const kept = new WeakMap<Story, ReadonlyMap<string, readonly string[]>>();
