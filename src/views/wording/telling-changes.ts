import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Mark } from '../../render/mark.ts';
import { alignWords } from '../../text/align-words.ts';
import { spanOver } from '../../text/spans.ts';
import type { WordRun } from '../../text/word-runs.ts';
import { keepWhile } from '../keep-while.ts';
import { sentencesAround } from '../sentences-over.ts';
import { comparedWords, isSameSaid, type ComparedWord } from './compared-words.ts';
import { differingVerbs } from './saying-verbs.ts';
import { isWorthMarking } from './worth-marking.ts';
import { turnedFrom, type PairWording } from './pair-wording.ts';

/** The words of each of two passages that the other has otherwise, without trifles. */
export interface TellingChanges {
  readonly a: readonly Mark[];
  readonly b: readonly Mark[];
  /** What stands in the place of what; `null` where one side has nothing there. */
  readonly changes: readonly { readonly a: Mark | null; readonly b: Mark | null }[];
}

/** Words on a side up to which one stretch stands in the place of another; with more, one side just tells more. */
const MOST = 4;

/** By so many telling words the two may differ in length. */
const UNEVEN = 1;

/** Shared words around a change, before and after together, from which on it has a place. */
const ANCHOR = 3;

/** Share of the telling words of the shorter passage. */
const HALF = 0.5;

/**
 * What a reader is shown as different in two passages that tell the same: a few telling words in the place of others, between words
 * that both have, and what alone denies or hedges. Right or silent, by reading passages of real stories: left out is what says the same
 * (function words, endings, spellings, short forms, verbs of saying that judge nothing, what `isWorthMarking` takes for
 * synonyms), what the other has in the passage or in the sentence beside it, a name where the other has a pronoun or a role, and what only introduces the
 * same words of a speaker.
 *
 * @param wording the two compared
 * @returns marks in the source texts, each from its first word to its last; none if not even half of the
 * telling words of the shorter passage stand in the other
 */
export function tellingChanges(a: Article, b: Article, wording: PairWording): TellingChanges {
  return kept([wording], () => {
    const other = turnedFrom(wording);
    return other ? turn(tellingChanges(b, a, other)) : findChanges(a, b, wording);
  });
}

const turn = ({ a, b, changes }: TellingChanges): TellingChanges => ({
  a: b,
  b: a,
  changes: changes.map((change) => ({ a: change.b, b: change.a })),
});

/** Each side of a pair asks, and so does the list of what the two tell differently. */
const kept = keepWhile<TellingChanges>();

function findChanges(a: Article, b: Article, wording: PairWording): TellingChanges {
  const [spanA, spanB] = [coveredBy(wording, 'a'), coveredBy(wording, 'b')];
  if (!spanA || !spanB) return NONE;
  const [one, two] = [comparedWords(a, spanA), comparedWords(b, spanB)];
  if (!sharesHalf(one, two)) return NONE;
  const [nearA, nearB] = [
    comparedWords(a, sentencesAround(a, spanA)),
    comparedWords(b, sentencesAround(b, spanB)),
  ];
  const titled = isTitle(one) || isTitle(two);
  const runs = alignWords(
    one.map(({ key }) => key),
    two.map(({ key }) => key),
  );
  const found = runs.flatMap((run, i) => {
    if (run.same) return [];
    const [left, right] = [one.slice(run.aFrom, run.aTo), two.slice(run.bFrom, run.bTo)];
    if (!hasPlace(one, left, right, runs[i - 1], runs[i + 1])) return [];
    return changeOf(left, right, nearA, nearB).filter((change) =>
      change.a.length === 0 || change.b.length === 0
        ? !turnsBesides(one, two, left, right)
        : isWorthMarking({ ...change, articles: { a, b }, titled }),
    );
  });
  found.push(...differingVerbs(one, two, runs));
  const changes = found.map((change) => ({ a: markOver(change.a), b: markOver(change.b) }));
  return {
    a: changes.flatMap(({ a: mark }) => mark ?? []),
    b: changes.flatMap(({ b: mark }) => mark ?? []),
    changes,
  };
}

const NONE: TellingChanges = { a: [], b: [], changes: [] };

/** One mark from the first word to the last. */
function markOver(found: readonly ComparedWord[]): Mark | null {
  const [first, last] = [found[0], found.at(-1)];
  return first && last ? { start: first.start, end: last.end, className: 'other' } : null;
}

function coveredBy({ segments }: PairWording, side: 'a' | 'b'): Span | null {
  const spans = segments.flatMap((segment) => segment[side] ?? []);
  return spanOver(spans[0] ?? null, spans.at(-1) ?? null);
}

function sharesHalf(one: readonly ComparedWord[], two: readonly ComparedWord[]): boolean {
  const [a, b] = [one, two].map(
    (found) => new Set(found.filter(({ telling }) => telling).map(({ key }) => key)),
  );
  return a !== undefined && b !== undefined && a.intersection(b).size >= Math.min(a.size, b.size) * HALF;
}

/**
 * Whether enough words that both have stand right before and right after a change, and not only the smallest ones after it. At
 * the end of both passages the words before are enough, but not those of a speaker for what stands outside them.
 */
function hasPlace(
  one: readonly ComparedWord[],
  left: readonly ComparedWord[],
  right: readonly ComparedWord[],
  before: WordRun | undefined,
  after: WordRun | undefined,
): boolean {
  const [head = [], tail = []] = [before, after].map((run) => (run ? one.slice(run.aFrom, run.aTo) : []));
  if (head.length === 0 || head.length + tail.length < ANCHOR) return false;
  const [saysBefore, saysAfter] = [head, tail].map((found) => found.some(({ small }) => !small));
  if (tail.length === 0)
    return saysBefore === true && isOfOneKind([...left, ...right, ...head.slice(-ANCHOR)]);
  // After the smallest words alone one word is changed, not a whole subject.
  const single = [left, right].every((found) => found.filter(({ telling }) => telling).length <= 1);
  return saysAfter === true && (saysBefore === true || (single && tail.length >= ANCHOR));
}

/** Whether all words stand in direct speech, or none. */
const isOfOneKind = (found: readonly ComparedWord[]): boolean =>
  found.every(({ quoted }) => quoted === found[0]?.quoted);

/** The words to show of a change on each side; nothing if it tells nothing. */
function changeOf(
  left: readonly ComparedWord[],
  right: readonly ComparedWord[],
  nearA: readonly ComparedWord[],
  nearB: readonly ComparedWord[],
): readonly { readonly a: readonly ComparedWord[]; readonly b: readonly ComparedWord[] }[] {
  if (left.length > MOST || right.length > MOST || isSameSaid(left, right)) return [];
  // Who reports, at the head of a report: "(Reuters)".
  if ([...left, ...right].some(({ bracketed }) => bracketed)) return [];
  const [tellingA, tellingB] = [left, right].map((found) => found.filter(({ telling }) => telling));
  if (!tellingA || !tellingB || isIn(tellingA, nearB) || isIn(tellingB, nearA)) return [];
  // What one side alone has is told besides, not otherwise, unless it denies or hedges.
  if (left.length === 0 || right.length === 0) {
    const telling = [...tellingA, ...tellingB];
    return telling.length > 0 && telling.every(({ turns }) => turns) ? [{ a: tellingA, b: tellingB }] : [];
  }
  if (!isOfOneKind([...left, ...right])) return [];
  // In the place of words that say little by themselves only a brief stretch is shown: "for good", "for now".
  if (Math.min(tellingA.length, tellingB.length) === 0 && Math.max(left.length, right.length) > BRIEF)
    return [];
  const [a, b] = [shown(left, tellingA), shown(right, tellingB)];
  if (a === null || b === null || tellingA.length + tellingB.length === 0) return [];
  if (Math.abs(tellingA.length - tellingB.length) > UNEVEN || isSameSaid(a, b)) return [];
  const kinds = ['name', 'number', 'day', 'title'] as const;
  if (!kinds.every((kind) => a.some((word) => word.kind === kind) === b.some((word) => word.kind === kind)))
    return [];
  // "Said" stands in the place of another verb of saying alone, and is no news itself.
  const [plainA, plainB] = [a, b].map((found) => found.every(({ saying }) => saying === 'plain'));
  if (!plainA && !plainB) return [{ a, b }];
  const verbs = [...a, ...b].every(({ saying }) => saying !== null);
  return verbs && !(plainA && plainB) ? [{ a, b }] : [];
}

/** Whether the passage that lacks a word of denial or doubt has another one: it may say the same in its own way. */
function turnsBesides(
  one: readonly ComparedWord[],
  two: readonly ComparedWord[],
  left: readonly ComparedWord[],
  right: readonly ComparedWord[],
): boolean {
  const [own, theirs] = left.length > 0 ? [one, two] : [two, one];
  const known = new Set(own.filter((word) => ![...left, ...right].includes(word)).map(({ key }) => key));
  return theirs.some(({ turns, key }) => turns && !known.has(key));
}

/** Whether nearly every word has a capital, as in headlines. */
function isTitle(found: readonly ComparedWord[]): boolean {
  const telling = found.filter((word) => word.telling);
  return telling.filter(({ kind }) => kind === 'name').length >= telling.length * TITLE_SHARE;
}

/** Ordinary sentences full of names reach about 0.6, as in `find-replaced.ts`. */
const TITLE_SHARE = 0.7;

/** Whether one of some words stands elsewhere in the other passage or beside it. */
const isIn = (found: readonly ComparedWord[], near: readonly ComparedWord[]): boolean =>
  found.some((word) => near.some((theirs) => isSameSaid([word], [theirs])));

/** Words up to which a stretch without a telling word is shown. */
const BRIEF = 2;

/**
 * From the first telling word to the last, if only the smallest words stand around them; without a telling word all, if they are
 * more than the smallest. `null` where there is nothing to show.
 */
function shown(
  found: readonly ComparedWord[],
  telling: readonly ComparedWord[],
): readonly ComparedWord[] | null {
  const [first, last] = [telling[0], telling.at(-1)];
  if (first === undefined || last === undefined) return found.some(({ small }) => !small) ? found : null;
  const [from, to] = [found.indexOf(first), found.indexOf(last) + 1];
  return [...found.slice(0, from), ...found.slice(to)].every(({ small }) => small)
    ? found.slice(from, to)
    : null;
}
