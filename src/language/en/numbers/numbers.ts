import { TENS, TO_NINETEEN } from './number-words.ts';
import type { NumberWords } from '../../language.ts';

/** Numbers as words, and their units. */
export const NUMBERS: NumberWords = {
  /** From two on: "one" counts too little. */
  words: new Map([
    ...TO_NINETEEN.slice(2).map((word, i) => [word, String(i + 2)] as const),
    ...TENS.map((word, i) => [word, String(20 + 10 * i)] as const),
  ]),
  /** Short forms of units, and one spelling for each. */
  units: new Map([
    ['bn', 'billion'],
    ['mn', 'million'],
    ['km', 'kilometres'],
    ['kilometers', 'kilometres'],
    ['pct', 'percent'],
  ]),
  /** What stands glued after a number: "14th", "1990s". */
  ending: /^(st|nd|rd|th|s)$/u,
  articles: new Set(['a', 'an']),
  multiples: new Map([
    ['dozen', 12],
    ['decade', 10],
    ['decades', 10],
    ['hundred', 100],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
  ]),
  /** Hundredths, rounded as print rounds them. */
  fractions: new Map([
    ['third', 33.3],
    ['quarter', 25],
    ['fifth', 20],
    ['tenth', 10],
  ]),
  /** As the stems of their words. */
  currencies: new Map([
    ['€', 'euro'],
    ['$', 'dollar'],
    ['£', 'pound'],
    ['¥', 'yen'],
  ]),
  decade: /^decades?$/u,
  percent: new Set(['percent', 'per cent', 'pct']),
};
