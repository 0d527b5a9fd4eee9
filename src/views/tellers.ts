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
  return byArticle(story)
    .filter(({ own }) => own.article === article && overlap(own, span))
    .toSorted((x, y) => GROUNDS.indexOf(x.ground) - GROUNDS.indexOf(y.ground) || y.score - x.score);
}

/** The articles that tell what a span of another article tells. */
export function tellersOf(story: Pick<Story, 'matches'>, article: string, span: Span): ReadonlySet<string> {
  return new Set(matchesOf(story, article, span).map(({ other }) => other.article));
}

const GROUNDS: readonly Match['ground'][] = ['claim', 'utterance', 'wording', 'sense'];

function byArticle(story: Pick<Story, 'matches'>): readonly TurnedMatch[] {
  const known = kept.get(story.matches);
  if (known) return known;
  const turned = story.matches.flatMap(({ a, b, ...match }) => [
    { ...match, own: a, other: b },
    { ...match, own: b, other: a },
  ]);
  kept.set(story.matches, turned);
  return turned;
}

/** Kept, because every sentence of a page asks. */
const kept = new WeakMap<readonly Match[], readonly TurnedMatch[]>();
