import { readTokens } from '../../../src/align/read-tokens.ts';
import { isTitleCase } from '../../../src/align/words/read-title-case.ts';
import type { Token } from '../../../src/align/token.ts';
import { english } from '../../../src/language/en/english.ts';
import type { DifferenceKind } from '../../../src/model/fact.ts';

/**
 * Changes one thing in a sentence that another sentence prints too, so that the two give it differently: a figure, a day,
 * a name, a place, who did it, whether it was so, or how certain it is.
 *
 * @param a a sentence
 * @param b a sentence of another article that tells the same
 * @param choose a whole number below the one given, to choose among words
 * @returns the second sentence with one change of each kind that can be made in it
 */
export function plantDifferences(a: string, b: string, choose: (below: number) => number): Planted[] {
  const [inA, inB] = [a, b].map((text) => readTokens(text, 0, text.length, english));
  if (inA === undefined || inB === undefined) return [];
  const keys = new Set(inA.map(({ key }) => key));
  const shared = inB.filter(({ key }) => keys.has(key));
  const pick = <T>(list: readonly T[]): T | undefined => list[choose(list.length)];
  const one = (kind: DifferenceKind, from: readonly Token[], put: (slice: string) => string | null) => {
    const token = pick(from);
    const changed = token && put(b.slice(token.start, token.end));
    return token && changed ? [{ kind, text: b.slice(0, token.start) + changed + b.slice(token.end) }] : [];
  };
  const after = (words: ReadonlySet<string>) => (token: Token) =>
    words.has(inB[inB.indexOf(token) - 1]?.form ?? '');
  const isPlace = ({ form, kind }: Token): boolean => kind === 'name' && english.places.names.has(form);
  const places = shared.filter(
    (token) => isPlace(token) && after(IN_PLACE)(token) && !slice(b, token).includes('.'),
  );
  const names = shared.filter(
    (token) => token.kind === 'name' && /^\p{Lu}\p{Ll}{3,}$/u.test(slice(b, token)) && !isPlace(token),
  );
  const surnames = [a, b].some(isTitleCase)
    ? []
    : names.filter(
        (token) =>
          isSurname(b, inB, token) && inA.some((one) => one.key === token.key && isSurname(a, inA, one)),
      );
  const fresh = (list: readonly string[]): string =>
    pick(list.filter((word) => !keys.has(word.toLowerCase()) && !b.includes(word))) ?? '';
  const unmarked = (marks: ReadonlySet<string>): Token[] =>
    [...inA, ...inB].some(({ form }) => marks.has(form) || form.endsWith("n't"))
      ? []
      : shared.filter(({ form }) => AUXILIARIES.has(form));
  return [
    ...one(
      'figure',
      shared.filter(
        (token) => token.kind === 'number' && !isYear(slice(b, token)) && !GLUED.test(around(b, token)),
      ),
      changeFigure,
    ),
    ...one(
      'date',
      shared.filter(({ kind, form }) => kind === 'date' || WEEKDAYS.includes(form)),
      changeDay,
    ),
    ...one('place', places, () => fresh(PLACES)),
    ...one('name', surnames, () => fresh(SURNAMES)),
    ...swapNames(b, surnames),
    ...one('negation', unmarked(NEGATIONS), (word) => `${word} not`),
    ...one('certainty', unmarked(HEDGES), (word) => `${word} ${pick(HEDGING) ?? ''}`),
  ];
}

/** A name behind a given name or what somebody is: "Ann Lee", "Senator Lee". */
function isSurname(text: string, tokens: readonly Token[], token: Token): boolean {
  const [before, next] = [tokens[tokens.indexOf(token) - 1], tokens[tokens.indexOf(token) + 1]];
  const behind = text.slice(before?.end, token.start);
  const { givenNames, roles } = english;
  return (
    before !== undefined &&
    /^\.? $/u.test(behind) &&
    /^\p{Lu}/u.test(slice(text, before)) &&
    [givenNames.male, givenNames.female, roles.persons, roles.honorifics].some((set) =>
      set.has(before.form),
    ) &&
    !(next?.start === token.end + 1 && /^\p{Lu}/u.test(slice(text, next)))
  );
}

/** Who did it: two names change places. */
function swapNames(text: string, names: readonly Token[]): Planted[] {
  const [one, two] = names;
  if (names.length !== 2 || !one || !two || one.key === two.key) return [];
  return [
    {
      kind: 'agent',
      text:
        text.slice(0, one.start) +
        slice(text, two) +
        text.slice(one.end, two.start) +
        slice(text, one) +
        text.slice(two.end),
    },
  ];
}

/** "1,200" to "2,041", "two" to "five". */
function changeFigure(printed: string): string | null {
  const digits = /^\d[\d,.]*\d|^\d/u.exec(printed)?.[0];
  if (digits !== undefined) {
    const value = Number(digits.replaceAll(',', ''));
    const decimals = /\.(\d+)$/u.exec(digits)?.[1]?.length ?? 0;
    const changed = (value * FIGURE_CHANGE + 10 ** -decimals).toFixed(decimals);
    return printed.replace(digits, digits.includes(',') ? Number(changed).toLocaleString('en-US') : changed);
  }
  const at = SMALL.indexOf(printed.toLowerCase());
  return at < 0 ? null : (SMALL[(at + 3) % SMALL.length] ?? null);
}

/** "May 4" to "May 11", "Monday" to "Thursday". */
function changeDay(printed: string): string | null {
  const at = WEEKDAYS.indexOf(printed.toLowerCase().replace(/['’]s$/u, ''));
  if (at >= 0) {
    const other = WEEKDAYS[(at + 3) % WEEKDAYS.length] ?? '';
    return `${other.charAt(0).toUpperCase()}${other.slice(1)}`;
  }
  const changed = printed.replace(/\d+/u, (day) => String(((Number(day) + 6) % 28) + 1));
  return changed === printed ? null : changed;
}

const slice = (text: string, { start, end }: Token): string => text.slice(start, end);

const around = (text: string, { start, end }: Token): string =>
  `${text.charAt(start - 1)}#${text.slice(end, end + 2)}`;

/** "COVID-19", "5-4", "2nd" are no counts. */
const GLUED = /^[-–’'\p{L}]|#(?:[-–]|\p{L})/u;

const isYear = (printed: string): boolean => /^(?:19|20)\d\d$/u.test(printed);

/** Far enough from the first that nobody rounds one to the other. */
const FIGURE_CHANGE = 1.7;

const words = (list: string): string[] => list.split(' ');
const SMALL = words('two three four five six seven eight nine ten eleven twelve');
const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday');
const IN_PLACE: ReadonlySet<string> = new Set(words('in at near outside from to'));
const PLACES = words('Peru Kenya Norway Chile Ghana Portugal Denver Toronto Lisbon Nairobi');
const SURNAMES = words('Hartwell Okafor Lindgren Castellano Pemberton Marchetti Oyelaran Vanderhoof');
const AUXILIARIES: ReadonlySet<string> = new Set(
  words('is are was were has have had will would can could should'),
);
const NEGATIONS: ReadonlySet<string> = new Set(words('not no never none nor neither without cannot'));
const HEDGING = words('allegedly reportedly possibly apparently');
const HEDGES: ReadonlySet<string> = new Set([...HEDGING, ...words('may might could alleged suspected')]);

/** A sentence with one known change. */
export interface Planted {
  readonly kind: DifferenceKind;
  readonly text: string;
}
