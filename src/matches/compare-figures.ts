import type { DifferenceWords, PassageToken, Stretch } from './read-passage.ts';

/** Whether a figure may stand for another: the same, rounded ("about 1,900", "1,912"), or inside its bound ("more than 60", "75"). */
export function mayBeSame(one: Figure, two: Figure): boolean {
  return fits(one, two) || fits(two, one);
}

function fits(one: Figure, two: Figure): boolean {
  if (one.value === two.value) return true;
  const off = Math.abs(one.value - two.value) / Math.max(Math.abs(one.value), Math.abs(two.value));
  // "At least five" and "at least eight" are two bounds.
  if (one.bound === two.bound && (one.bound === 'least' || one.bound === 'most')) return off <= ROUNDED;
  if (one.bound === 'least') return two.value >= one.value && off <= BOUND_APART;
  if (one.bound === 'most') return two.value <= one.value && off <= BOUND_APART;
  if (one.bound === 'about') return off <= ROUGHLY;
  return isRounded(one.value) && off <= ROUNDED;
}

/** Two significant digits: 1,900, 140,000. */
const isRounded = (value: number): boolean => value >= 100 && /^\d{1,2}0+$/u.test(String(Math.round(value)));

/** Outlets round by up to a twentieth, with "about" and "nearly" by a tenth; "more than 60" may be 75, not 600. */
const ROUNDED = 0.05;
const ROUGHLY = 0.1;
const BOUND_APART = 0.5;

/** The number that stands at a place among the tokens of a passage, with what is said of it before; `null` where none does. */
export function readFigure(
  tokens: readonly PassageToken[],
  i: number,
  words: DifferenceWords,
): Figure | null {
  const token = tokens[i];
  const value = Number(token?.key);
  if (token?.kind !== 'number' || !Number.isFinite(value)) return null;
  const before = tokens.slice(Math.max(0, i - 3), i).map(({ form }) => form);
  return { value, bound: boundOf(before, words), place: { start: token.start, end: token.end } };
}

function boundOf(before: readonly string[], words: DifferenceWords): Figure['bound'] {
  const text = ` ${before.join(' ')} `;
  if (words.least.some((phrase) => text.includes(` ${phrase} `))) return 'least';
  if (words.most.some((phrase) => text.includes(` ${phrase} `))) return 'most';
  return words.about.some((phrase) => text.includes(` ${phrase} `)) ? 'about' : 'exact';
}

/** A number of a passage. */
export interface Figure {
  readonly value: number;
  readonly bound: 'exact' | 'about' | 'least' | 'most';
  readonly place: Stretch;
}
