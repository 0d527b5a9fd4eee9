import type { Language } from '../language/language.ts';
import { alignWordings } from './align-wordings.ts';
import { isTelling } from './is-telling.ts';

/** A quote's words, prepared for comparison with others. */
export interface Wording {
  readonly forms: readonly string[];
  /** The same including the outlet's insertions; `null` if it has none. */
  readonly filled: readonly string[] | null;
  /** How many different words distinguish it from other utterances. */
  readonly telling: number;
  /** What makes it a candidate: runs of words, and single words of short quotes. */
  readonly keys: ReadonlySet<string>;
}

/**
 * Says how two wordings belong together: `same` where enough telling words run alike, `fragment` where the shorter is too
 * short to tell by itself and stands whole in the longer; `null` where neither. One outlet may print as spoken what
 * another puts in brackets ("They [the inspectors] found", "The inspectors found"): then both count as words.
 */
export function compareWordings(a: Wording, b: Wording, language: Language): 'same' | 'fragment' | null {
  const bond = compareForms(a, b, language);
  if (bond === 'same' || (a.filled === null && b.filled === null)) return bond;
  // The insertion alone joins nothing: spoken words beside it must match too.
  const runs = sharedRuns(a.forms, b.forms, language);
  if (runs.covered < RUN || runs.telling < 1) return bond;
  const readings = [
    [a.filled ?? a.forms, b.forms],
    [a.forms, b.filled ?? b.forms],
  ] as const;
  return readings.some(
    ([one, two]) => compareForms(measured(one, language), measured(two, language), language) === 'same',
  )
    ? 'same'
    : bond;
}

interface Measured {
  readonly forms: readonly string[];
  readonly telling: number;
}

const measured = (forms: readonly string[], language: Language): Measured => ({
  forms,
  telling: countTelling([...new Set(forms)], language),
});

function compareForms(a: Measured, b: Measured, language: Language): 'same' | 'fragment' | null {
  const [short, long] = a.forms.length <= b.forms.length ? [a, b] : [b, a];
  if (short.forms.length === 0) return null;
  if (short.forms.length >= FRAGMENT && short.telling > 0 && short.forms.join(' ') === long.forms.join(' '))
    return 'same';
  const runs = sharedRuns(short.forms, long.forms, language);
  if (runs.covered >= PLAIN_WORDS && runs.telling >= 1 && runs.covered >= short.forms.length * COVERED_SHARE)
    return 'same';
  if (
    runs.covered >= COVERED_WORDS &&
    runs.telling >= 2 &&
    runs.covered >= short.forms.length * COVERED_SHARE
  )
    return 'same';
  if (runs.longest >= LONG_RUN && runs.longestTelling >= LONG_RUN_TELLING) return 'same';
  if (
    short.forms.length <= FRAGMENT + 2 &&
    short.telling > 0 &&
    ` ${long.forms.join(' ')} `.includes(` ${short.forms.join(' ')} `)
  )
    return 'fragment';
  const order = alignWordings(short.forms, long.forms);
  if (order === null) return null;
  const [matched, telling, span] = [
    order.length,
    countTelling(
      order.map(([i]) => short.forms[i] ?? ''),
      language,
    ),
    (order.at(-1)?.[1] ?? -1) - (order[0]?.[1] ?? 0) + 1,
  ];
  if (
    short.forms.length > FRAGMENT &&
    matched >= short.forms.length * REWORDED_SHARE &&
    telling >= 3 &&
    span <= short.forms.length * 1.5 + 2
  )
    return 'same';
  const whole = matched === short.forms.length && telling >= 1;
  return short.forms.length <= FRAGMENT + 2 && whole && span <= short.forms.length + 2 ? 'fragment' : null;
}

/** The fewest words that shared runs must cover, and their share of the shorter quote. */
const COVERED_WORDS = 5;
const COVERED_SHARE = 0.6;
/** The same with a single telling word: everyday words, but too many to be repeated by chance. */
const PLAIN_WORDS = 7;
/** A shared run of this many words, so many of them telling, joins quotes that otherwise differ (merged or cut ones). */
const LONG_RUN = 6;
const LONG_RUN_TELLING = 3;
/** This share of the shorter quote's words must come in the same order if single words were changed. */
const REWORDED_SHARE = 0.7;
/** Quotes up to this many words are fragments. */
const FRAGMENT = 4;
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
