import type { Article } from '../model/article.ts';
import type { BlockType } from '../model/block.ts';
import type { Link } from '../model/link.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { isArticleText } from '../render/is-article-text.ts';
import { contains, overlap } from '../text/spans.ts';

/** One side of a row: a sentence that has a counterpart, or neighbouring ones of one block that have none. */
export interface PairCell {
  readonly sentences: readonly Sentence[];
  readonly type: BlockType;
  /** `null` where the other article has no counterpart. */
  readonly passage: PassageMark | null;
}

/** A passage's number, the same on both sides, and where the other side has it. */
export interface PassageMark {
  readonly number: number;
  readonly strength: Link['strength'];
  readonly score: number;
  readonly reasons: readonly string[];
  /** `level`: in the same row; else earlier or later in the other text. */
  readonly elsewhere: 'level' | 'earlier' | 'later';
}

/** One row of the two texts side by side. */
export interface PairRow {
  readonly a: PairCell | null;
  readonly b: PairCell | null;
}

/**
 * Lays two articles side by side. Each sentence gets at most one counterpart, the best link first; the longest run of
 * pairs in the same order on both sides stands level, the others keep their place in their own text and are told to
 * stand elsewhere. Every sentence of both articles stands in exactly one cell.
 */
export function pairRows(story: Story, a: Article, b: Article): PairRow[] {
  const left = sentencesOf(a);
  const right = sentencesOf(b);
  const told = (link: Link) => saysSomething(a, left, link.a) && saysSomething(b, right, link.b);
  const matches = matchBest(linksBetween(story, a.id, b.id).filter(told), left, right);
  const level = new Set(longestLevelRun(matches));
  const numbered = matches.map((match, i): NumberedMatch => ({ ...match, number: i + 1, level: level.has(match) }));
  const cellsA = cellsOf(left, numbered, 'a');
  const cellsB = cellsOf(right, numbered, 'b');
  return zip(cellsA, cellsB);
}

interface PlacedSentence {
  readonly sentence: Sentence;
  readonly type: BlockType;
  readonly block: number;
}

interface Match {
  readonly a: number;
  readonly b: number;
  readonly link: Link;
}

interface NumberedMatch extends Match {
  readonly number: number;
  readonly level: boolean;
}

function sentencesOf(article: Article): PlacedSentence[] {
  return article.sentences.flatMap((sentence) => {
    const block = article.blocks.findIndex((each) => contains(each, sentence));
    const type = article.blocks[block]?.type;
    return type && isArticleText({ type }) ? [{ sentence, type, block }] : [];
  });
}

/** A caption that only names who is to be seen tells nothing that a passage could answer. */
function saysSomething(article: Article, sentences: readonly PlacedSentence[], span: Span): boolean {
  const placed = sentences.find(({ sentence }) => overlap(sentence, span));
  if (placed?.type !== 'caption') return true;
  const words = article.text.slice(placed.sentence.start, placed.sentence.end).match(/(?<![\p{L}\p{N}])\p{Ll}{2,}/gu) ?? [];
  return words.length >= LEAST_CAPTION_WORDS;
}

/** Words in lower case that make a caption more than names and "and". */
const LEAST_CAPTION_WORDS = 3;

/** The links of two articles, best first, turned so that `a` is the article asked for. Both orders of a pair get the same order of links. */
function linksBetween(story: Story, a: string, b: string): Link[] {
  const weight = (link: Link) => (link.strength === 'same' ? 1 : 0) + link.score;
  return story.links
    .filter((link) => (link.a.article === a && link.b.article === b) || (link.a.article === b && link.b.article === a))
    .toSorted((x, y) => weight(y) - weight(x) || x.a.start - y.a.start || x.b.start - y.b.start)
    .map((link) => (link.a.article === a ? link : { ...link, a: link.b, b: link.a }));
}

/** Best links first, each sentence once; given back in the order of `a`. */
function matchBest(links: readonly Link[], left: readonly PlacedSentence[], right: readonly PlacedSentence[]): Match[] {
  const taken = { a: new Set<number>(), b: new Set<number>() };
  const matches: Match[] = [];
  for (const link of links) {
    const a = left.findIndex(({ sentence }) => overlap(sentence, link.a));
    const b = right.findIndex(({ sentence }) => overlap(sentence, link.b));
    if (a < 0 || b < 0 || taken.a.has(a) || taken.b.has(b)) continue;
    taken.a.add(a);
    taken.b.add(b);
    matches.push({ a, b, link });
  }
  return matches.toSorted((x, y) => x.a - y.a);
}

/** The heaviest subsequence of matches that rises on both sides; matches come in the order of `a`. */
function longestLevelRun(matches: readonly Match[]): Match[] {
  const best: { weight: number; previous: number }[] = [];
  matches.forEach((match, i) => {
    let [weight, previous] = [0, -1];
    for (let j = 0; j < i; j += 1) {
      const before = best[j];
      if (before && (matches[j]?.b ?? 0) < match.b && before.weight > weight) [weight, previous] = [before.weight, j];
    }
    best.push({ weight: weight + (match.link.strength === 'same' ? 2 : 1), previous });
  });
  const run: Match[] = [];
  let at = best.reduce((top, each, i) => (each.weight > (best[top]?.weight ?? -1) ? i : top), 0);
  while (at >= 0 && matches[at]) {
    run.unshift(matches[at] as Match);
    at = best[at]?.previous ?? -1;
  }
  return run;
}

/** A cell and, where it stands level with one of the other side, their common number. */
interface PlacedCell {
  readonly cell: PairCell;
  readonly anchor: number | null;
}

function cellsOf(sentences: readonly PlacedSentence[], matches: readonly NumberedMatch[], side: 'a' | 'b'): PlacedCell[] {
  const byIndex = new Map(matches.map((match) => [match[side], match]));
  const cells: PlacedCell[] = [];
  let open: { block: number; sentences: Sentence[]; type: BlockType } | null = null;
  const close = () => {
    if (open) cells.push({ cell: { sentences: open.sentences, type: open.type, passage: null }, anchor: null });
    open = null;
  };
  sentences.forEach(({ sentence, type, block }, i) => {
    const match = byIndex.get(i);
    if (match) {
      close();
      cells.push({ cell: { sentences: [sentence], type, passage: markOf(match, matches, side) }, anchor: match.level ? match.number : null });
    } else if (open && open.block === block) {
      open.sentences.push(sentence);
    } else {
      close();
      open = { block, sentences: [sentence], type };
    }
  });
  close();
  return cells;
}

function markOf(match: NumberedMatch, matches: readonly NumberedMatch[], side: 'a' | 'b'): PassageMark {
  const { number, link } = match;
  const common = { number, strength: link.strength, score: link.score, reasons: link.reasons };
  if (match.level) return { ...common, elsewhere: 'level' };
  // Where the other side has it is told against the level passages: those that come before it here.
  const other = side === 'a' ? 'b' : 'a';
  const before = matches.filter((each) => each.level && each[side] < match[side]);
  const last = Math.max(-1, ...before.map((each) => each[other]));
  return { ...common, elsewhere: match[other] > last ? 'later' : 'earlier' };
}

/** Sets level cells into one row, and what stands between two level rows side by side from the top. */
function zip(left: readonly PlacedCell[], right: readonly PlacedCell[]): PairRow[] {
  const rows: PairRow[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const [a, b] = [left[i], right[j]];
    const level = a?.anchor != null && a.anchor === b?.anchor;
    const takeA = a !== undefined && (level || a.anchor === null);
    const takeB = b !== undefined && (level || b.anchor === null);
    rows.push({ a: takeA ? a.cell : null, b: takeB ? b.cell : null });
    if (takeA) i += 1;
    if (takeB) j += 1;
    if (!takeA && !takeB) throw new Error('Two level passages stand crosswise');
  }
  return rows;
}
