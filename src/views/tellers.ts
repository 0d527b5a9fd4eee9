import type { Match } from '../model/match.ts';
import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { overlap } from '../text/spans.ts';

/** A match as one of its articles sees it. */
export interface TurnedMatch extends Omit<Match, 'a' | 'b'> {
  readonly own: Passage;
  readonly other: Passage;
}

/** The matches of a span of an article, the surest ground first. Every page that says who tells something asks here. */
export function matchesOf(story: Pick<Story, 'matches'>, article: string, span: Span): TurnedMatch[] {
  return (byArticle(story).get(article) ?? [])
    .filter(({ own }) => overlap(own, span))
    .toSorted((x, y) => GROUNDS.indexOf(x.ground) - GROUNDS.indexOf(y.ground) || y.score - x.score);
}

/** The articles that tell what a span of another article tells. */
export function tellersOf(story: Pick<Story, 'matches'>, article: string, span: Span): ReadonlySet<string> {
  return new Set(matchesOf(story, article, span).map(({ other }) => other.article));
}

const GROUNDS: readonly Match['ground'][] = ['claim', 'utterance', 'wording', 'sense'];

function byArticle(story: Pick<Story, 'matches'>): ReadonlyMap<string, readonly TurnedMatch[]> {
  const known = kept.get(story.matches);
  if (known) return known;
  const turned = Map.groupBy(
    story.matches.flatMap(({ a, b, ...match }) => [
      { ...match, own: a, other: b },
      { ...match, own: b, other: a },
    ]),
    ({ own }) => own.article,
  );
  kept.set(story.matches, turned);
  return turned;
}

/** Kept, because every sentence of a page asks. */
const kept = new WeakMap<readonly Match[], ReadonlyMap<string, readonly TurnedMatch[]>>();

/** The matches of two articles, whichever of them comes first in each. */
export function matchesBetween(story: Pick<Story, 'matches'>, a: string, b: string): readonly Match[] {
  const known =
    paired.get(story.matches) ??
    Map.groupBy(story.matches, (match) => keyOf(match.a.article, match.b.article));
  paired.set(story.matches, known);
  return known.get(keyOf(a, b)) ?? [];
}

/** The same for both orders of a pair. */
const keyOf = (one: string, two: string): string => [one, two].toSorted().join(' ');

/** Kept, because every pair asks. */
const paired = new WeakMap<readonly Match[], ReadonlyMap<string, readonly Match[]>>();
