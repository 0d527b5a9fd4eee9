import type { Article } from '../../model/article.ts';
import type { BlockType } from '../../model/block.ts';
import type { Link } from '../../model/link.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { isArticleText } from '../../render/is-article-text.ts';
import { contains, overlap } from '../../text/spans.ts';

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

/** Passages of two articles that tell the same, or use some of the same words, with their number. */
export interface Match {
  readonly number: number;
  readonly a: Range;
  readonly b: Range;
  readonly link: Link;
  /** Whether the two stand level: they and the other level matches come in the same order on both sides. */
  readonly level: boolean;
}

/** Sentences on one side that also share words with the passage of this number, besides its counterpart. */
interface FurtherPlace {
  readonly side: 'a' | 'b';
  readonly range: Range;
  readonly number: number;
}

/** What corresponds in two articles. */
export interface PairMatches {
  readonly left: readonly PlacedSentence[];
  readonly right: readonly PlacedSentence[];
  readonly matches: readonly Match[];
  readonly further: readonly FurtherPlace[];
}

/**
 * Matches the passages of two articles: each sentence has at most one counterpart, the best link first. A
 * link between a matched passage and a sentence without a counterpart makes that sentence a further place of
 * the passage. Numbers follow the order of `a`.
 */
export function matchPair(story: Story, a: Article, b: Article): PairMatches {
  const left = sentencesOf(a);
  const right = sentencesOf(b);
  const links = linksBetween(story, a.id, b.id).flatMap((link): Candidate[] => {
    const [one, two] = [rangeOf(left, link.a), rangeOf(right, link.b)];
    return one && two && saysSomething(a, left, one) && saysSomething(b, right, two)
      ? [{ a: one, b: two, link }]
      : [];
  });
  const found = matchBest(links).toSorted((x, y) => x.a.first - y.a.first);
  const level = new Set(longestLevelRun(found));
  const matches = found.map((match, i) => ({ ...match, number: i + 1, level: level.has(match) }));
  return { left, right, matches, further: furtherPlaces(links, matches) };
}

type Candidate = Pick<Match, 'a' | 'b' | 'link'>;

function sentencesOf(article: Article): PlacedSentence[] {
  return article.sentences.flatMap((sentence) => {
    const block = article.blocks.findIndex((each) => contains(each, sentence));
    const type = article.blocks[block]?.type;
    return type && isArticleText({ type }) ? [{ sentence, type, block }] : [];
  });
}

/** The sentences that a span touches. */
function rangeOf(sentences: readonly PlacedSentence[], span: Span): Range | null {
  const first = sentences.findIndex(({ sentence }) => overlap(sentence, span));
  const last = sentences.findLastIndex(({ sentence }) => overlap(sentence, span));
  return first < 0 ? null : { first, last };
}

/** A caption that only names the people in a picture tells nothing that a passage could match. */
function saysSomething(article: Article, sentences: readonly PlacedSentence[], { first }: Range): boolean {
  const placed = sentences[first];
  if (placed?.type !== 'caption') return true;
  const words =
    article.text.slice(placed.sentence.start, placed.sentence.end).match(/(?<![\p{L}\p{N}])\p{Ll}{2,}/gu) ??
    [];
  return words.length >= LEAST_CAPTION_WORDS;
}

/** This many lower-case words make a caption more than names and "and". */
const LEAST_CAPTION_WORDS = 3;

/**
 * The links between two articles, best first, turned so that `a` is the article asked for. Both orders of a
 * pair get the same order of links.
 */
function linksBetween(story: Story, a: string, b: string): Link[] {
  const weight = (link: Link) => (link.strength === 'same' ? 1 : 0) + link.score;
  return story.links
    .filter(
      (link) =>
        (link.a.article === a && link.b.article === b) || (link.a.article === b && link.b.article === a),
    )
    .toSorted((x, y) => weight(y) - weight(x) || x.a.start - y.a.start || x.b.start - y.b.start)
    .map((link) => (link.a.article === a ? link : { ...link, a: link.b, b: link.a }));
}

const within = ({ first, last }: Range): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Takes the best links first, each sentence once. */
function matchBest(links: readonly Candidate[]): Candidate[] {
  const taken = { a: new Set<number>(), b: new Set<number>() };
  return links.filter(({ a, b }) => {
    if (within(a).some((i) => taken.a.has(i)) || within(b).some((i) => taken.b.has(i))) return false;
    for (const i of within(a)) taken.a.add(i);
    for (const i of within(b)) taken.b.add(i);
    return true;
  });
}

function furtherPlaces(links: readonly Candidate[], matches: readonly Match[]): FurtherPlace[] {
  const taken = {
    a: new Set(matches.flatMap(({ a }) => within(a))),
    b: new Set(matches.flatMap(({ b }) => within(b))),
  };
  const places: FurtherPlace[] = [];
  for (const link of links) {
    for (const side of ['a', 'b'] as const) {
      const other = side === 'a' ? 'b' : 'a';
      if (within(link[side]).some((i) => taken[side].has(i))) continue;
      const match = matches.find((each) =>
        within(link[other]).some((i) => i >= each[other].first && i <= each[other].last),
      );
      if (!match) continue;
      places.push({ side, range: link[side], number: match.number });
      for (const i of within(link[side])) taken[side].add(i);
    }
  }
  return places;
}

/** The heaviest subsequence of matches that rises on both sides; matches come in the order of `a`. */
function longestLevelRun(matches: readonly Candidate[]): Candidate[] {
  const best: { weight: number; previous: number }[] = [];
  matches.forEach((match, i) => {
    let [weight, previous] = [0, -1];
    for (let j = 0; j < i; j += 1) {
      const before = best[j];
      if (before && (matches[j]?.b.last ?? 0) < match.b.first && before.weight > weight)
        [weight, previous] = [before.weight, j];
    }
    best.push({
      weight: weight + (match.link.strength === 'same' ? SAME_WEIGHT : 1) + match.link.score / 100,
      previous,
    });
  });
  const run: Candidate[] = [];
  let at = best.reduce((top, each, i) => (each.weight > (best[top]?.weight ?? -1) ? i : top), 0);
  for (let match = matches[at]; match; match = matches[at]) {
    run.unshift(match);
    at = best[at]?.previous ?? -1;
  }
  return run;
}

/**
 * Of two ways to set the texts level, the one with more passages that tell the same: each is worth two that
 * overlap. If equal, the score decides, so that both orders of a pair agree.
 */
const SAME_WEIGHT = 2;
