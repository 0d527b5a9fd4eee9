import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Mark } from '../../render/mark.ts';
import { diffWithin, isSameWords, type DiffSegment } from '../../text/diff-words.ts';
import { overlap, trim } from '../../text/spans.ts';
import { keepWhile } from '../keep-while.ts';
import { countWordsIn } from '../../text/words.ts';

/** Two passages compared word by word. */
export interface PairWording {
  readonly segments: readonly DiffSegment[];
  /** Share of the words of the longer passage that both have, 0–1. */
  readonly shared: number;
  /** Share of the words of the shorter passage that both have, 0–1: of a piece and a longer one the rest is cut, not changed. */
  readonly sharedOfShorter: number;
  /**
   * What to mark on each side: runs of shared words, separately in prose (`in-both`) and inside quotation
   * marks (`quoted`); words of one side (`other`) if the wording is close; marks and case if only they differ
   * (`marks`).
   */
  readonly marks: { readonly a: readonly Mark[]; readonly b: readonly Mark[] };
  /** Whether words differ, but enough are the same to tell which. */
  readonly close: boolean;
}

/**
 * From this share of common words on, differences are marked; below it the marks would cover the text. Judged
 * by eye on ten pairs of real articles.
 */
const CLOSE = 0.5;

/** Shorter runs of the same words are chance. As in alignment, where rare runs of four words count. */
const LEAST_RUN = 4;

/**
 * Compares the wording of two passages. It is compared in the order of the articles' letters, and turned for who asks the other
 * way: where a word could be matched in two places, both pages of a pair then show the same.
 */
export function pairWording(a: Article, spanA: Span, b: Article, spanB: Span): PairWording {
  const known = kept([a.sentences, a.quotes, b.sentences, b.quotes], () => new Map<string, PairWording>());
  const key = `${spanA.start} ${spanA.end} ${spanB.start} ${spanB.end}`;
  const wording =
    known.get(key) ??
    (isInOrder(a, b) ? compareWording(a, spanA, b, spanB) : turn(pairWording(b, spanB, a, spanA)));
  known.set(key, wording);
  return wording;
}

/** Pages of articles, pairs and claims ask for the same passages, each several times. */
const kept = keepWhile<Map<string, PairWording>>();

/** Whether the letters of two articles, which go from Z to AA, are in order; of two passages of one article they are. */
export const isInOrder = ({ letter: a }: Article, { letter: b }: Article): boolean =>
  a.length === b.length ? a <= b : a.length < b.length;

function turn(wording: PairWording): PairWording {
  const { segments, marks } = wording;
  const turned = {
    ...wording,
    segments: segments.map(({ kind, a, b }) => ({ kind: TURNED[kind] ?? kind, a: b, b: a })),
    marks: { a: marks.b, b: marks.a },
  };
  original.set(turned, wording);
  return turned;
}

const TURNED: Partial<Record<DiffSegment['kind'], DiffSegment['kind']>> = {
  'only-a': 'only-b',
  'only-b': 'only-a',
};

const original = new WeakMap<PairWording, PairWording>();

/** What a comparison was turned from; nothing of one in the order of the letters. */
export const turnedFrom = (wording: PairWording): PairWording | undefined => original.get(wording);

function compareWording(a: Article, spanA: Span, b: Article, spanB: Span): PairWording {
  const segments = diffWithin(a.text, spanA, b.text, spanB);
  const equal = segments
    .filter(isSameWords)
    .reduce((sum, { a: span }) => sum + countWordsIn(a.text, span), 0);
  const lengths = [countWordsIn(a.text, spanA), countWordsIn(b.text, spanB)];
  const shared = equal / Math.max(1, ...lengths);
  const changed = segments.some((segment) => !isSameWords(segment));
  const close = changed && shared >= CLOSE;
  const runs = runsOf(segments, (segment) => countWordsIn(a.text, segment.a));
  const quoted = (article: Article, span: Span) =>
    article.quotes.some((quote) => quote.kind !== 'term' && overlap(quote, span));
  const marksOf = (side: 'a' | 'b'): Mark[] =>
    segments.flatMap((segment): Mark[] => {
      const span = segment[side];
      if (span === null) return [];
      if (!isSameWords(segment)) return close ? [{ ...span, className: 'other' }] : [];
      const inQuotes =
        segment.a !== null && segment.b !== null && quoted(a, segment.a) && quoted(b, segment.b);
      const classes = [
        ...(runs.has(segment) ? [inQuotes ? 'quoted' : 'in-both'] : []),
        ...(segment.kind === 'marks' ? ['marks'] : []),
      ];
      return classes.length > 0 ? [{ ...span, className: classes.join(' ') }] : [];
    });
  return {
    segments,
    shared,
    sharedOfShorter: equal / Math.max(1, Math.min(...lengths)),
    close,
    marks: { a: trimmed(a.text, marksOf('a')), b: trimmed(b.text, marksOf('b')) },
  };
}

/** The segments that belong to runs of enough shared words. */
function runsOf(segments: readonly DiffSegment[], words: (segment: DiffSegment) => number): Set<DiffSegment> {
  const kept = new Set<DiffSegment>();
  let run: DiffSegment[] = [];
  const close = () => {
    if (run.reduce((sum, segment) => sum + words(segment), 0) >= LEAST_RUN)
      for (const segment of run) kept.add(segment);
    run = [];
  };
  for (const segment of segments) {
    if (isSameWords(segment)) run.push(segment);
    else close();
  }
  close();
  return kept;
}

/** White space at the ends carries no mark. */
function trimmed(text: string, marks: readonly Mark[]): Mark[] {
  return marks.map((mark) => ({ ...mark, ...trim(text, mark) })).filter(({ start, end }) => end > start);
}
