import { words as grammar } from '#words/grammar.ts';
import { words } from '#words/story.ts';
import { dayInWords, hasYear } from '../day-words.ts';
import { dateOf, type DayScale } from './lay-days.ts';

/** A scale of days, true to distance; positions and widths in hundredths of its width. */
export interface DayPicture {
  /** One for each day, month or year, whichever can still be told apart. */
  readonly ticks: readonly number[];
  /** The starts of months or years that have room for a name. */
  readonly names: readonly { readonly x: number; readonly name: string }[];
  /** The numbers of the days: `3` or, if they would overlap, `3–5`; `level` counts upwards from the scale. */
  readonly flags: readonly { readonly x: number; readonly level: number; readonly text: string }[];
  readonly levels: number;
  /** The longest stretch without an event, if it is worth a mention. */
  readonly gap: {
    readonly x: number;
    readonly width: number;
    readonly words: string;
    /** The days around it. */
    readonly between: readonly [string, string];
  } | null;
  /** The same in words. */
  readonly facts: string;
}

/** Draws a scale for two or more different days. */
export function drawDays({ days, at }: DayScale): DayPicture {
  const numbers = days.map(at);
  const [first, last] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  const x = (number: number): number => Math.round(((number - first) / (last - first)) * 10000) / 100;
  const unit = last - first <= MOST_DAY_TICKS ? 'day' : last - first <= MOST_MONTH_TICKS ? 'month' : 'year';
  const flags = stackFlags(numbers.map(x));
  return {
    ticks: everyDay(first, last)
      .filter((number) => startsUnit(number, unit))
      .map(x),
    names: namesOf(first, last, unit === 'year' ? 'year' : 'month', days.every(hasYear))
      .map(({ from, name }) => ({ x: x(from), name }))
      .filter(hasRoom),
    flags,
    levels: Math.max(...flags.map(({ level }) => level)) + 1,
    gap: gapOf(days, numbers, x),
    facts: days.map((day, i) => `${i + 1}: ${dayInWords(day)}`).join('; '),
  };
}

/**
 * On a phone of 360 px, ticks for more days than these merge into a grey band; likewise months, of some 30
 * days each.
 */
const MOST_DAY_TICKS = 100;
const MOST_MONTH_TICKS = 100 * 30;

/**
 * A number's circle is 21 px wide and needs as much room again, on the 324 px that a phone has for the scale.
 */
const FLAG_WIDTH = 6.8;
/** Above this the picture would be more numbers than scale, so they are joined. */
const MOST_LEVELS = 4;
/** `September 2025` is about 90 px of the 324. */
const NAME_WIDTH = 28;
/** A stretch is mentioned if it takes at least this share of the scale, and a week. */
const GAP_SHARE = 25;
const GAP_DAYS = 7;

const everyDay = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

function startsUnit(number: number, unit: 'day' | 'month' | 'year'): boolean {
  const date = dateOf(number);
  return unit === 'day' || (date.getUTCDate() === 1 && (unit === 'month' || date.getUTCMonth() === 0));
}

/** The months or years of the scale; the first starts where the scale does. */
function namesOf(
  first: number,
  last: number,
  unit: 'month' | 'year',
  years: boolean,
): { from: number; name: string }[] {
  return everyDay(first, last)
    .filter((number) => number === first || startsUnit(number, unit))
    .map((from) => ({ from, name: grammar.part(dateOf(from), unit, years) }));
}

/**
 * A name that would overlap the next or leave the picture is dropped; the list below has every day in full.
 */
function hasRoom({ x }: { x: number }, i: number, all: readonly { x: number }[]): boolean {
  return (all[i + 1]?.x ?? 100) - x >= NAME_WIDTH;
}

/**
 * Puts each number on the lowest level where it does not touch the one before it; if none is free, it joins
 * the last.
 */
function stackFlags(places: readonly number[]): DayPicture['flags'] {
  const flags: { x: number; level: number; from: number; to: number }[] = [];
  places.forEach((x, i) => {
    const free = Array.from({ length: MOST_LEVELS }, (_, level) => level).find((level) =>
      flags.every((flag) => flag.level !== level || x - flag.x >= FLAG_WIDTH),
    );
    const before = flags.at(-1);
    if (free === undefined && before) before.to = i + 1;
    else flags.push({ x, level: free ?? 0, from: i + 1, to: i + 1 });
  });
  return flags.map(({ x, level, from, to }) => ({
    x,
    level,
    text: from === to ? String(from) : `${from}–${to}`,
  }));
}

function gapOf(
  days: DayScale['days'],
  numbers: readonly number[],
  x: (number: number) => number,
): DayPicture['gap'] {
  const gaps = numbers.slice(1).map((number, i) => number - (numbers[i] ?? number));
  const longest = Math.max(...gaps);
  const i = gaps.indexOf(longest);
  const [from, to, before, after] = [numbers[i], numbers[i + 1], days[i], days[i + 1]];
  if (from === undefined || to === undefined || !before || !after) return null;
  const width = x(to) - x(from);
  if (longest <= GAP_DAYS || width < GAP_SHARE) return null;
  return {
    x: x(from),
    width,
    words: words.days.gap(longest - 1),
    between: [dayInWords(before), dayInWords(after)],
  };
}
