import type { Language } from '../language/language.ts';
import type { Span } from '../model/span.ts';
import type * as model from '../model/variant.ts';
import { alignPrintings } from '../text/align-words.ts';
import { fold, foldText } from '../text/fold.ts';
import { CLOSING_MARKS } from '../text/quotation-marks.ts';
import {
  foldIslands,
  gatherRuns,
  pairsOf as samePairs,
  runsOf,
  type WordPair,
  type WordRun,
} from '../text/word-runs.ts';
import { wordForms } from '../text/words.ts';
import { evenSpelling } from '../text/even-spelling.ts';
import { findMovedWords, type NamedRun } from './find-moved-words.ts';
import { readWords } from './read-words.ts';
import { weighChange, type PrintedWord, type Weight } from './weigh-change.ts';

/**
 * Compares one quote of an utterance with the fullest, word by word, and names each change.
 *
 * @param full the fullest quote
 * @param variant another one
 * @param others further quotes of the utterance: words that the fullest lacks and one of these has were
 * spliced in
 * @param known words that are known to be the same: where each begins in both source texts, in the order of both. Only
 * what stands between them is aligned
 * @returns runs that cover every word of both, for drawing, and the changes in the order of the variant; all
 * spans are whole words of the given source texts
 */
export function compareVariants(
  full: PrintedQuote,
  variant: PrintedQuote,
  language: Language,
  others: readonly PrintedQuote[] = [],
  known: readonly KnownPair[] = [],
): VariantComparison {
  const [a, b] = [readTokens(full, language), readTokens(variant, language)];
  const formsOf = (tokens: readonly Token[]) => tokens.map((token) => comparable(token, language));
  const runs = nameRuns(formsOf(a), formsOf(b), pairsOf(known, a, b), language).map((run) =>
    toSpans(run, a, b),
  );
  const matched = runs.filter(({ run }) => run.type === 'same' || run.type === 'moved');
  const changes = runs.flatMap(({ run }, i): VariantChange[] =>
    describeRun(
      run,
      i,
      runs.map((each) => each.run),
      { full, variant, a, b, others },
      language,
    ),
  );
  if (matched.length > 0)
    changes.push(
      ...describeWhole(
        matched.map(({ run }) => run),
        a,
        b,
        changes,
      ),
    );
  if (changes.length === 0) changes.push(...describePrint(full, variant, a, b));
  return {
    runs: runs.map(({ type, full: inFull, variant: inVariant }) => ({
      type,
      full: inFull,
      variant: inVariant,
    })),
    changes,
  };
}

/** A word in the fullest quote and the same word in the variant: where they begin. */
export type KnownPair = readonly [full: number, variant: number];

/** Known pairs by the positions of their words, rising on both sides. */
function pairsOf(known: readonly KnownPair[], a: readonly Token[], b: readonly Token[]): WordPair[] {
  const at = (tokens: readonly Token[]) => new Map(tokens.map(({ start }, i) => [start, i]));
  const [inA, inB] = [at(a), at(b)];
  const pairs: WordPair[] = [];
  for (const [full, variant] of known) {
    const [i, j] = [inA.get(full), inB.get(variant)];
    const [beforeA, beforeB] = pairs.at(-1) ?? [-1, -1];
    // A word in an outlet's brackets is not the one that another prints as spoken.
    const isSame = i !== undefined && j !== undefined && a[i]?.inserted === b[j]?.inserted;
    if (isSame && i > beforeA && j > beforeB) pairs.push([i, j]);
  }
  return pairs;
}

/** A quote in its source text: the span inside the marks. */
export interface PrintedQuote extends Span {
  readonly text: string;
}

/** What is known of a change before it is known which words the outlet prints separately. */
type VariantChange = Omit<model.VariantChange, 'apart'>;

type VariantRun = Omit<model.VariantRun, 'apart' | 'missing'>;

/**
 * How a quote differs from the words it is compared with: every word of both in runs, and the changes by
 * name.
 */
export interface VariantComparison {
  readonly runs: readonly VariantRun[];
  readonly changes: readonly VariantChange[];
}

interface Token extends PrintedWord, Span {
  /** In square brackets: the outlet's word, not the speaker's. */
  readonly inserted: boolean;
  /** Which sentence of the quote it is in. */
  readonly sentence: number;
}

interface Sides {
  readonly full: PrintedQuote;
  readonly variant: PrintedQuote;
  readonly a: readonly Token[];
  readonly b: readonly Token[];
  readonly others: readonly PrintedQuote[];
}

const SENTENCE_BREAK = new RegExp(`[.!?](?!\\.)[${CLOSING_MARKS})\\]]*\\s`, 'u');
const ELLIPSIS = /\.{3}|…|\. \. \./u;
/**
 * This share of an added stretch's runs of three words must occur in another quote for it to be spliced in.
 */
const SPLICED_SHARE = 0.8;
const RUN = 3;
/** Words beside a cut at the start or end that are searched for negations, numbers, names and modals. */
const NEAR_CUT = 8;

function readTokens({ text, start, end }: PrintedQuote, language: Language): Token[] {
  const inside = text.slice(start, end);
  const brackets = [...inside.matchAll(/\[[^\]]{0,300}\]/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  let at = start;
  let sentence = 0;
  let bracket = 0;
  return readWords(inside, start, language).map((word, i) => {
    const between = text.slice(at, word.start);
    const opens =
      i === 0 ||
      (SENTENCE_BREAK.test(between.replace(/\.{2,}/gu, '')) &&
        /^[\p{Lu}\d]/u.test(text.slice(word.start, word.start + 2)));
    if (opens && i > 0) sentence += 1;
    at = word.end;
    while ((brackets[bracket]?.end ?? Infinity) <= word.start) bracket += 1;
    const inserted = (brackets[bracket]?.start ?? Infinity) < word.start;
    return { ...word, text: text.slice(word.start, word.end), opens, inserted, sentence };
  });
}

/**
 * What is compared: the folded word with its spelling evened out; an inserted word equals only an inserted
 * one.
 */
const comparable = (token: Token, language: Language): string =>
  token.inserted ? `[${token.form}]` : evenSpelling(token.form, language.spellings);

function nameRuns(
  a: readonly string[],
  b: readonly string[],
  known: readonly WordPair[],
  language: Language,
): NamedRun[] {
  const runs = known.length > 0 ? alignBetween(a, b, known) : gatherRuns(alignPrintings(a, b), a, b);
  const folded = foldIslands(runs, (run, before, after) => isIsland(b, run, before, after, language));
  return findMovedWords(folded, a, b);
}

/** Aligns what stands before, between and after words that are known to be the same. */
function alignBetween(a: readonly string[], b: readonly string[], known: readonly WordPair[]): WordRun[] {
  let [fromA, fromB] = [0, 0];
  const pairs = [...known, [a.length, b.length] as const].flatMap(([toA, toB]): WordPair[] => {
    const [startA, startB] = [fromA, fromB];
    [fromA, fromB] = [toA + 1, toB + 1];
    const between = alignPrintings(a.slice(startA, toA), b.slice(startB, toB));
    const found = samePairs(between).map(([i, j]): WordPair => [startA + i, startB + j]);
    return toA < a.length ? [...found, [toA, toB]] : found;
  });
  return runsOf(pairs, a.length, b.length);
}

/** One or two common words between two changes that both sides share are not common ground. */
function isIsland(
  b: readonly string[],
  { bFrom, bTo }: WordRun,
  before: WordRun,
  after: WordRun,
  language: Language,
): boolean {
  return (
    bTo - bFrom <= 2 &&
    b.slice(bFrom, bTo).every((word) => language.commonWords.talk.has(word)) &&
    (before.bTo > before.bFrom || after.bTo > after.bFrom) &&
    (before.aTo > before.aFrom || after.aTo > after.aFrom)
  );
}

function toSpans(run: NamedRun, a: readonly Token[], b: readonly Token[]): VariantRun & { run: NamedRun } {
  return { run, type: run.type, full: spanOf(a, run.aFrom, run.aTo), variant: spanOf(b, run.bFrom, run.bTo) };
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return from >= to || first === undefined || last === undefined
    ? null
    : { start: first.start, end: last.end };
}

function describeRun(
  run: NamedRun,
  i: number,
  runs: readonly NamedRun[],
  sides: Sides,
  language: Language,
): VariantChange[] {
  if (run.type === 'same') return [];
  const { a, b, variant } = sides;
  const [left, put] = [a.slice(run.aFrom, run.aTo), b.slice(run.bFrom, run.bTo)];
  const [inFull, inVariant] = [spanOf(a, run.aFrom, run.aTo), spanOf(b, run.bFrom, run.bTo)];
  const change = (
    type: model.ChangeType,
    weighty: Weight | null = weighChange(left, put, language),
    ellipsis = false,
  ): VariantChange[] => [{ type, full: inFull, variant: inVariant, ellipsis, weighty }];
  if (run.type === 'moved') return change('moved', null);
  if (put.some((token) => token.inserted) || (left.length > 0 && left.every((token) => token.inserted)))
    return change(
      'insertion',
      weighChange(
        left.filter((token) => !token.inserted),
        put.filter((token) => !token.inserted),
        language,
      ),
    );
  if (run.type === 'changed') return change(isSpliced(put, sides) ? 'spliced' : 'words-changed');
  if (run.type === 'only-b') return change(isSpliced(put, sides) ? 'spliced' : 'words-added');
  const held = (each: NamedRun): boolean => each.type !== 'only-a';
  const [before, after] = [runs.slice(0, i).some(held), runs.slice(i + 1).some(held)];
  const between = variant.text.slice(
    b[run.bFrom - 1]?.end ?? variant.start,
    b[run.bFrom]?.start ?? variant.end,
  );
  const ellipsis = ELLIPSIS.test(between);
  if (!before || !after) {
    const near = before ? a[run.aFrom - 1]?.sentence : a[run.aTo]?.sentence;
    return change(
      before ? 'cut-end' : 'cut-start',
      weighChange(
        nearCut(
          left.filter((token) => token.sentence === near),
          before,
        ),
        [],
        language,
      ),
      ellipsis,
    );
  }
  const joins = !ellipsis && a[run.aFrom - 1]?.sentence !== a[run.aTo]?.sentence && !/[.!?]/u.test(between);
  return change(joins ? 'spliced' : 'cut-inside', weighChange(left, [], language), ellipsis);
}

/** Words of the same sentence far from the cut say little about what is left. */
const nearCut = (left: readonly Token[], atEnd: boolean): readonly Token[] =>
  atEnd ? left.slice(0, NEAR_CUT) : left.slice(-NEAR_CUT);

/** Whether words that the fullest lacks occur in another quote of the utterance. */
function isSpliced(put: readonly Token[], { others }: Sides): boolean {
  if (put.length < RUN) return false;
  const forms = put.map((token) => token.form);
  return others.some((other) => {
    const inOther = wordForms(other.text.slice(other.start, other.end));
    const found = new Set(inOther.slice(0, -RUN + 1).map((_, i) => inOther.slice(i, i + RUN).join(' ')));
    const own = forms.slice(0, forms.length - RUN + 1).map((_, i) => forms.slice(i, i + RUN).join(' '));
    return own.filter((run) => found.has(run)).length >= own.length * SPLICED_SHARE;
  });
}

/** A variant that prints part of a sentence of the fullest is a fragment. */
function describeWhole(
  matched: readonly NamedRun[],
  a: readonly Token[],
  b: readonly Token[],
  changes: readonly VariantChange[],
): VariantChange[] {
  const [from, to] = [
    Math.min(...matched.map((run) => run.aFrom)),
    Math.max(...matched.map((run) => run.aTo)),
  ];
  const [first, last] = [a[from], a[to - 1]];
  if (first === undefined || last === undefined || changes.length === 0) return [];
  const startsInside = a[from - 1]?.sentence === first.sentence;
  const endsInside = a[to]?.sentence === last.sentence;
  const sentenceWords = a.filter(
    (token) => token.sentence >= first.sentence && token.sentence <= last.sentence,
  ).length;
  if (!(startsInside || endsInside) || b.length * 2 > sentenceWords) return [];
  return [
    {
      type: 'fragment',
      full: { start: first.start, end: last.end },
      variant: spanOf(b, 0, b.length),
      ellipsis: false,
      weighty: null,
    },
  ];
}

/** Of the same words: how they differ in print, if they do. */
function describePrint(
  full: PrintedQuote,
  variant: PrintedQuote,
  a: readonly Token[],
  b: readonly Token[],
): VariantChange[] {
  const [one, two] = [full.text.slice(full.start, full.end), variant.text.slice(variant.start, variant.end)];
  const whole = {
    full: { start: full.start, end: full.end },
    variant: { start: variant.start, end: variant.end },
    ellipsis: false,
    weighty: null,
  };
  if (one === two) return [{ type: 'identical', ...whole }];
  const found: model.ChangeType[] = [];
  const printed = a.map((token, i) => [token.text, b[i]?.text ?? ''] as const);
  if (printed.some(([left, right]) => foldText(left) !== foldText(right))) found.push('spelling');
  if (printed.some(([left, right]) => foldText(left) === foldText(right) && plain(left) !== plain(right)))
    found.push('case');
  if (bare(one) !== bare(two) || found.length === 0) found.push('marks');
  return found.map((type) => ({ type, ...whole }));
}

const plain = (word: string): string => word.replace(/[’‘]/gu, "'").replace(/\p{Cf}/gu, '');

/** Everything except words and white space, with quotation marks and dashes folded. */
const bare = (text: string): string => fold(text).text.replace(/[\p{L}\p{N}\s]/gu, '');
