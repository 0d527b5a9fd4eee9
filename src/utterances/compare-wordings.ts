import type { Language } from '../language/language.ts';
import { alignWordings } from './align-wordings.ts';
import { isTelling } from './is-telling.ts';

/** A quote's words, prepared for comparison with others. */
export interface Wording {
  /** Folded (see `foldWords`). */
  readonly forms: readonly string[];
  /** The same including the outlet's insertions; `null` if it has none. */
  readonly filled: readonly string[] | null;
  /** How many different words distinguish it from other utterances. */
  readonly telling: number;
  /** How many words are printed, insertions not counted. */
  readonly printed: number;
  /** What makes it a candidate: runs of words, and single words. */
  readonly keys: ReadonlySet<string>;
}

/**
 * How two wordings belong together, by what it can stand against:
 * - `verbatim`: near enough the same words to outweigh two different names
 * - `unmistakable`: enough where a speaker is unknown
 * - `same`: enough for one speaker
 * - `fragment`: the shorter stands whole in the longer, and is too short to tell by itself
 */
export type Bond = 'verbatim' | 'unmistakable' | 'same' | 'fragment';

/**
 * Says how two wordings belong together, `null` where they do not. One outlet may print as spoken what another puts in
 * brackets ("They [the inspectors] found", "The inspectors found"): then both count as words.
 */
export function compareWordings(a: Wording, b: Wording, language: Language): Bond | null {
  const bond = compareForms(a.forms, b.forms, language);
  if (bond === 'verbatim' || bond === 'unmistakable' || (a.filled === null && b.filled === null)) return bond;
  // The insertion alone joins nothing: spoken words beside it must match too.
  const runs = sharedRuns(a.forms, b.forms, language);
  if (runs.covered < RUN || runs.telling < 1) return bond;
  const filled = [
    compareForms(a.filled ?? a.forms, b.forms, language),
    compareForms(a.forms, b.filled ?? b.forms, language),
  ];
  return filled.some((each) => each !== null && each !== 'fragment') ? 'same' : bond;
}

function compareForms(a: readonly string[], b: readonly string[], language: Language): Bond | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return null;
  const telling = countTelling(short, language);
  if (telling === 0) return null;
  const whole = ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
  const runs = sharedRuns(short, long, language);
  const share = runs.covered / short.length;
  const isEnough =
    (runs.covered >= VERBATIM_WORDS && runs.telling >= VERBATIM_TELLING) ||
    (runs.covered >= PLAIN_WORDS && runs.telling >= RUN_TELLING);
  const isPassage = runs.longest >= PASSAGE_RUN && runs.longestTelling >= PASSAGE_TELLING;
  if ((isEnough && share >= VERBATIM_SHARE) || isPassage) return 'verbatim';
  const isLong = runs.longest >= LONG_RUN && runs.longestTelling >= LONG_RUN_TELLING;
  const isRun = runs.longest >= RUN_WORDS && runs.telling >= RUN_TELLING;
  if (isLong || (isRun && share >= OPEN_SHARE)) return 'unmistakable';
  const isSpliced = [dovetail(short, long), dovetail(long, short)].some(
    (run) => run.length >= RUN_WORDS && countTelling(run, language) >= RUN_TELLING,
  );
  const isPlain = runs.covered >= PLAIN_WORDS && runs.telling >= 1 && share >= PLAIN_SHARE;
  if ((isRun && share >= COVERED_SHARE) || isPlain || isSpliced) return 'same';
  if (whole) return short.length >= WHOLE_WORDS ? 'same' : 'fragment';
  return compareOrder(short, long, language);
}

/** The words that one quote ends with and another begins with: they were cut at different places. */
function dovetail(first: readonly string[], second: readonly string[]): readonly string[] {
  for (let length = Math.min(first.length, second.length); length >= RUN_WORDS; length -= 1)
    if (first.slice(-length).every((form, i) => form === second[i])) return second.slice(0, length);
  return [];
}

/** Single words changed: most of the shorter stands in the longer in the same order, close together. */
function compareOrder(short: readonly string[], long: readonly string[], language: Language): Bond | null {
  // Aligning costs the square: first see whether the words are there at all.
  const begins = new Set(long.map(beginning));
  const there = short.filter((form) => begins.has(beginning(form))).length;
  if (there < short.length * REWORDED_SHARE) return null;
  const order = alignWordings(short, long);
  if (order === null || order.length === 0) return null;
  const telling = countTelling(
    order.map(([i]) => short[i] ?? ''),
    language,
  );
  const span = (order.at(-1)?.[1] ?? -1) - (order[0]?.[1] ?? 0) + 1;
  if (
    short.length > FRAGMENT &&
    order.length >= short.length * REWORDED_SHARE &&
    telling >= REWORDED_TELLING &&
    span <= short.length * 1.5 + 2
  )
    return 'same';
  const isWhole = order.length === short.length && telling >= 1;
  return short.length <= FRAGMENT + 2 && isWhole && span <= short.length + 2 ? 'fragment' : null;
}

/** Words that `alignWordings` takes for alike begin alike. */
const beginning = (form: string): string => form.slice(0, 4);

/*
 * The measures below are fitted by trial on pairs of quotations of 114 stories of three outlets, judged by reading
 * (`npm run dev:score-utterances` measures such a set); half of the stories was kept apart.
 */

/**
 * Words, telling ones among them, and share of the shorter quote that must run alike to outweigh two different names:
 * there one name is most often our own error, but a formula of few words is said by many.
 */
const VERBATIM_WORDS = 5;
const VERBATIM_TELLING = 3;
const VERBATIM_SHARE = 0.85;
/** So long a run is said by one, wherever each outlet cut it. */
const PASSAGE_RUN = 10;
const PASSAGE_TELLING = 4;
/** A run so long joins quotes that otherwise differ: merged ones, or one that begins where the other ends. */
const LONG_RUN = 8;
const LONG_RUN_TELLING = 3;
/** A run of five, and what runs must cover of the shorter quote; more where a speaker is unknown. */
const RUN_WORDS = 5;
const RUN_TELLING = 2;
const COVERED_SHARE = 0.5;
const OPEN_SHARE = 0.75;
/** The same with a single telling word: everyday words, but too many of them to be said twice by chance. */
const PLAIN_WORDS = 7;
const PLAIN_SHARE = 0.6;
/** Words from which a quote that stands whole in another needs nothing else to speak for it. */
const WHOLE_WORDS = 4;
/** Share of the shorter quote's words that must come in the same order where single words were changed, and telling ones. */
const REWORDED_SHARE = 0.7;
const REWORDED_TELLING = 3;
/** Quotes up to this many words are fragments. */
const FRAGMENT = 4;
/** Fewest words of a run. */
const RUN = 3;
interface SharedRuns {
  readonly covered: number;
  readonly telling: number;
  readonly longest: number;
  readonly longestTelling: number;
}

/** Words of `short` in runs of three or more that also occur in `long`, anywhere in it. */
function sharedRuns(short: readonly string[], long: readonly string[], language: Language): SharedRuns {
  const places = new Map<string, number[]>();
  for (let i = 0; i + RUN <= long.length; i += 1) {
    const key = long.slice(i, i + RUN).join(' ');
    const list = places.get(key);
    if (list === undefined) places.set(key, [i]);
    else if (list.length < 8) list.push(i);
  }
  const covered = new Set<number>();
  let [longest, longestTelling] = [0, 0];
  for (let i = 0; i + RUN <= short.length;) {
    let best = 0;
    for (const at of places.get(short.slice(i, i + RUN).join(' ')) ?? []) {
      let n = RUN;
      while (i + n < short.length && short[i + n] === long[at + n]) n += 1;
      best = Math.max(best, n);
    }
    if (best === 0) {
      i += 1;
      continue;
    }
    for (let k = i; k < i + best; k += 1) covered.add(k);
    const telling = countTelling(short.slice(i, i + best), language);
    if (best > longest || (best === longest && telling > longestTelling))
      [longest, longestTelling] = [best, telling];
    i += Math.max(1, best - RUN + 1);
  }
  return {
    covered: covered.size,
    telling: countTelling(
      [...covered].map((i) => short[i] ?? ''),
      language,
    ),
    longest,
    longestTelling,
  };
}

const countTelling = (forms: readonly string[], language: Language): number =>
  forms.filter((each) => isTelling(each, language)).length;
