import type { Language } from '../language/language.ts';
import type { CompoundPart, Token } from './token.ts';
import { weighBackground } from './weigh-background.ts';

/**
 * Reads a number however print writes it: "2.4bn", "€2.4 billion" and "2.4 billion euros", "two dozen" and "24", "half a
 * million", "thirty-five", "a quarter of" and "25 %", "two decades" and "20 years".
 *
 * @param text the source text the parts were cut from
 * @param i index of the first part of the number
 * @returns the number as one token, with its unit or currency as tokens of their own where these are no words of the
 *   text, and how many parts it took; `null` where no number stands
 */
export function readQuantity(
  text: string,
  parts: readonly CompoundPart[],
  i: number,
  language: Language,
): { tokens: Token[]; taken: number } | null {
  if (!opensQuantity(parts[i]?.form ?? '', language)) return null;
  const fraction = readFraction(parts, i, language);
  if (fraction !== null)
    return {
      tokens: spell(parts, i, fraction.taken, fraction.percent, ['percent'], language),
      taken: fraction.taken,
    };
  const half =
    parts[i]?.form === 'half' &&
    language.numbers.articles.has(parts[i + 1]?.form ?? '') &&
    language.numbers.multiples.has(parts[i + 2]?.form ?? '');
  const article = language.numbers.articles.has(parts[i]?.form ?? '') && parts[i + 1]?.form === 'dozen';
  const first = half || article ? null : readDigits(parts, i);
  if (!half && !article && first === null) return null;
  let value = half ? 0.5 : (first?.value ?? 1);
  let taken = half ? 2 : (first?.taken ?? 1);
  const units: string[] = [];
  for (
    let multiple = language.numbers.multiples.get(parts[i + taken]?.form ?? '');
    multiple !== undefined;
    multiple = language.numbers.multiples.get(parts[i + taken]?.form ?? '')
  ) {
    if (language.numbers.decade.test(parts[i + taken]?.form ?? '')) units.push('year');
    value *= multiple;
    taken += 1;
  }
  const [from, to] = [parts[i]?.start ?? 0, parts[i + taken - 1]?.end ?? 0];
  const currency = language.numbers.currencies.get(text.slice(from - 1, from));
  if (currency !== undefined) units.push(currency);
  if (/^\s?%/u.test(text.slice(to, to + 2))) units.push('percent');
  if (parts[i + taken]?.form === 'per' && parts[i + taken + 1]?.form === 'cent') {
    units.push('percent');
    taken += 2;
  }
  return { tokens: spell(parts, i, taken, value, units, language), taken };
}

/** What no number begins without: most words are done with here. */
const opensQuantity = (form: string, { numbers }: Language): boolean =>
  /^\p{N}/u.test(form) || form === 'half' || form === 'one' || numbers.articles.has(form);

/** "35", "1,200", "18.50"; "thirty-five", which is two parts with a hyphen between. */
function readDigits(parts: readonly CompoundPart[], i: number): { value: number; taken: number } | null {
  const [one, two] = [parts[i], parts[i + 1]];
  if (one === undefined || !/^\p{N}/u.test(one.form)) return null;
  const value = Number(one.form.replaceAll(',', ''));
  if (!Number.isFinite(value)) return null;
  const spelt =
    two !== undefined &&
    !/^\p{N}/u.test(one.slice) &&
    !/^\p{N}/u.test(two.slice) &&
    /^[1-9]$/u.test(two.form);
  return spelt && value >= 20 && value % 10 === 0 && two.start === one.end + 1
    ? { value: value + Number(two.form), taken: 2 }
    : { value, taken: 1 };
}

/** "a quarter of", "nine tenths", "two thirds": only where "of" or a plural shows that no order is meant. */
function readFraction(
  parts: readonly CompoundPart[],
  i: number,
  language: Language,
): { percent: number; taken: number } | null {
  const [one, two, three] = [parts[i], parts[i + 1], parts[i + 2]];
  const plural = two?.form.endsWith('s') === true;
  const part = language.numbers.fractions.get(plural ? (two?.form.slice(0, -1) ?? '') : (two?.form ?? ''));
  if (one === undefined || part === undefined) return null;
  const count =
    language.numbers.articles.has(one.form) || one.form === 'one' ? 1 : readDigits(parts, i)?.value;
  if (count === undefined || (count === 1 ? three?.form !== 'of' : !plural)) return null;
  return { percent: Math.round(count * part), taken: 2 };
}

function spell(
  parts: readonly CompoundPart[],
  i: number,
  taken: number,
  value: number,
  units: readonly string[],
  language: Language,
): Token[] {
  const used = parts.slice(i, i + taken);
  const place = { start: used[0]?.start ?? 0, end: used.at(-1)?.end ?? 0 };
  const number: Token = {
    key: String(value),
    like: null,
    kind: 'number',
    form: used.map(({ form }) => form).join(' '),
    background: 1,
    ...place,
  };
  return [
    number,
    ...units.map((unit): Token => ({
      key: unit,
      like: null,
      kind: unit === 'year' || unit === 'percent' ? 'news' : 'word',
      form: unit,
      background: weighBackground(unit, language),
      ...place,
    })),
  ];
}
