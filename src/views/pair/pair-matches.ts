import type { Article } from '../../model/article.ts';
import type { BlockType } from '../../model/block.ts';
import type { Match } from '../../model/match.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { isArticleText } from '../../render/is-article-text.ts';
import { contains, overlap } from '../../text/spans.ts';
import { matchesBetween } from '../tellers.ts';
import type { DifferingTie } from './ties/differing-ties.ts';
import { withLeads, type WeighedMatch } from './lead-matches.ts';

/** A sentence of an article's text, with its block. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly type: BlockType;
  readonly block: number;
}

/** Neighbouring sentences, as indices, including the last. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Passages of two articles that tell the same, or one thing differently, with their number. */
export interface PairMatch {
  readonly number: number;
  readonly a: Range;
  readonly b: Range;
  readonly match: Match;
  /** Whether they tell one claim differently, and nothing ties them besides. */
  readonly differing: boolean;
}

/** Sentences on one side that tell what the passage of this number tells, too, besides its counterpart. */
export interface FurtherPlace {
  readonly side: 'a' | 'b';
  readonly range: Range;
  readonly number: number;
  /** What ties it to that passage. */
  readonly match: Match;
}

/** What corresponds in two articles. */
export interface PairMatches {
  readonly left: readonly PlacedSentence[];
  readonly right: readonly PlacedSentence[];
  readonly matches: readonly PairMatch[];
  readonly further: readonly FurtherPlace[];
  /** Matches of the story that are too faint for counterparts. */
  readonly faint: readonly Match[];
}

/**
 * Numbers the matches of two articles. Each sentence has at most one counterpart, the surest first; a match
 * between a passage and a sentence without a counterpart makes that sentence a further place of the passage.
 * Numbers follow the order of `a`.
 *
 * The first differences come before all that is no quotation of the same words: opposite each other their sentences show what
 * differs. The sentences of later ones are counterparts where nothing else is.
 *
 * @param differing ties of sentences that tell one claim differently, the weightiest first
 */
export function matchPair(
  story: Story,
  a: Article,
  b: Article,
  differing: readonly DifferingTie[] = [],
): PairMatches {
  const left = placedSentences(a);
  const right = placedSentences(b);
  const { faint, told } = surestFirst(story, a, b);
  const placed = (match: Match, isDiffering: boolean): Candidate[] => {
    const [one, two] = [rangeOf(left, match.a), rangeOf(right, match.b)];
    return one && two ? [{ a: one, b: two, match, differing: isDiffering }] : [];
  };
  const same = told.flatMap((match) => placed(match, false));
  // What tells one claim differently and another alike has both in its match.
  const apart = differing.flatMap(({ match, first }) =>
    placed(match, true).map((candidate) => ({ first, candidate: same.find(isAt(candidate)) ?? candidate })),
  );
  const order = [
    ...same.filter(({ match }) => match.utterance !== undefined),
    ...apart.filter(({ first }) => first).map(({ candidate }) => candidate),
    ...same,
    ...apart.map(({ candidate }) => candidate),
  ];
  const found = matchBest([...new Set(order)]).toSorted((x, y) => x.a.first - y.a.first);
  const matches = found.map((match, i) => ({ ...match, number: i + 1 }));
  return { left, right, matches, further: furtherPlaces(same, matches), faint };
}

const isAt =
  ({ a, b }: Candidate) =>
  (other: Candidate): boolean =>
    other.a.first === a.first && other.b.first === b.first;

type Candidate = Omit<PairMatch, 'number'>;

/** The sentences of an article's text; kept, because every pair of the article asks. */
export function placedSentences(article: Article): readonly PlacedSentence[] {
  const known = placed.get(article.sentences);
  if (known) return known;
  const sentences = article.sentences.flatMap((sentence) => {
    const block = article.blocks.findIndex((each) => contains(each, sentence));
    const type = article.blocks[block]?.type;
    return type && isArticleText({ type }) ? [{ sentence, type, block }] : [];
  });
  placed.set(article.sentences, sentences);
  return sentences;
}

const placed = new WeakMap<readonly Sentence[], readonly PlacedSentence[]>();

/** The sentences that a span touches. */
function rangeOf(sentences: readonly PlacedSentence[], span: Span): Range | null {
  const first = sentences.findIndex(({ sentence }) => overlap(sentence, span));
  const last = sentences.findLastIndex(({ sentence }) => overlap(sentence, span));
  return first < 0 ? null : { first, last };
}

/**
 * The matches of two articles, surest ground first, turned so that `a` is the article asked for; those of claims by whether
 * the two quote the same words, and by how much they tell of the same claims. Both orders of a pair get the same order.
 */
function surestFirst(
  story: Story,
  a: Article,
  b: Article,
): Readonly<Record<'told' | 'faint', readonly Match[]>> {
  const [first, second] = story.articles.indexOf(a) <= story.articles.indexOf(b) ? [a, b] : [b, a];
  const known = matchesBetween(story, a.id, b.id);
  const { faint = [], told = [] } = Object.groupBy(withLeads(story, first, second, known), (each) =>
    each.faint ? 'faint' : 'told',
  );
  const sorted = told.toSorted(
    ({ match: x, ...one }, { match: y, ...two }) =>
      rankOf(x) - rankOf(y) ||
      Number(two.leads) - Number(one.leads) ||
      Number(y.utterance !== undefined) - Number(x.utterance !== undefined) ||
      two.shared - one.shared ||
      y.score - x.score ||
      x.a.start - y.a.start ||
      x.b.start - y.b.start,
  );
  const turned = ({ match }: WeighedMatch): Match =>
    match.a.article === a.id ? match : { ...match, a: match.b, b: match.a };
  return { told: sorted.map(turned), faint: faint.map(turned) };
}

const rankOf = ({ ground }: Match): number => GROUNDS.indexOf(ground);
const GROUNDS: readonly Match['ground'][] = ['claim', 'utterance', 'wording', 'sense'];

const within = ({ first, last }: Range): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Takes the surest matches first, each sentence once. */
function matchBest(candidates: readonly Candidate[]): Candidate[] {
  const taken = { a: new Set<number>(), b: new Set<number>() };
  return candidates.filter(({ a, b }) => {
    if (within(a).some((i) => taken.a.has(i)) || within(b).some((i) => taken.b.has(i))) return false;
    for (const i of within(a)) taken.a.add(i);
    for (const i of within(b)) taken.b.add(i);
    return true;
  });
}

function furtherPlaces(candidates: readonly Candidate[], matches: readonly PairMatch[]): FurtherPlace[] {
  const taken = {
    a: new Set(matches.flatMap(({ a }) => within(a))),
    b: new Set(matches.flatMap(({ b }) => within(b))),
  };
  const places: FurtherPlace[] = [];
  for (const candidate of candidates) {
    for (const side of ['a', 'b'] as const) {
      const other = side === 'a' ? 'b' : 'a';
      if (within(candidate[side]).some((i) => taken[side].has(i))) continue;
      const match = matches.find((each) =>
        within(candidate[other]).some((i) => i >= each[other].first && i <= each[other].last),
      );
      if (!match) continue;
      places.push({ side, range: candidate[side], number: match.number, match: candidate.match });
      for (const i of within(candidate[side])) taken[side].add(i);
    }
  }
  return places;
}
