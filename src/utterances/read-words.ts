import type { Language } from '../language/language.ts';
import { words, type Word } from '../text/words.ts';

/**
 * Finds the words of a quotation as outlets vary their print: a number is one word, in words or figures, with the
 * percent sign or word after it ("forty percent", "40 per cent" and "40%" are "40 percent").
 *
 * @param base added to every offset, for a slice of a longer text
 */
export function readWords(text: string, base: number, language: Language): Word[] {
  const found = words(text, base);
  const read: Word[] = [];
  for (let i = 0; i < found.length;) {
    const word = found[i];
    if (word === undefined) break;
    const number = readNumber(found, i, text, base, language);
    read.push(number?.word ?? word);
    i += number?.taken ?? 1;
  }
  return read;
}

function readNumber(
  found: readonly Word[],
  at: number,
  text: string,
  base: number,
  language: Language,
): { word: Word; taken: number } | null {
  const { words: spelt, multiples, percent, decade } = language.numbers;
  /** The form of a word that follows the one before it closely: "forty, five" are two numbers. */
  const formAt = (i: number): string | null => {
    const [before, word] = [found[i - 1], found[i]];
    const isClose = before && word && /^[\s\-‐‑]$/u.test(text.slice(before.end - base, word.start - base));
    return isClose ? word.form : null;
  };
  const first = found[at];
  let value = first ? valueOf(first.form, spelt) : null;
  if (first === undefined || value === null) return null;
  let next = at + 1;
  const unit = Number(spelt.get(formAt(next) ?? '') ?? NaN);
  if (spelt.has(first.form) && value >= 20 && value % 10 === 0 && unit < 10) {
    value += unit;
    next += 1;
  }
  for (;;) {
    const form = formAt(next) ?? '';
    const multiple = multiples.get(form);
    if (multiple === undefined || decade.test(form)) break;
    value *= multiple;
    next += 1;
  }
  let end = found[next - 1]?.end ?? first.end;
  const sign = /^\s?%/u.exec(text.slice(end - base, end - base + 2))?.[0].length ?? 0;
  const [one, two] = [formAt(next) ?? '', formAt(next + 1) ?? ''];
  const spoken = percent.has(one) ? 1 : percent.has(`${one} ${two}`) ? 2 : 0;
  if (sign > 0) end += sign;
  else if (spoken > 0) {
    next += spoken;
    end = found[next - 1]?.end ?? end;
  }
  const form = `${Math.round(value * 1e6) / 1e6}${sign > 0 || spoken > 0 ? ' percent' : ''}`;
  return { word: { form, start: first.start, end }, taken: next - at };
}

/** The number that a word is, in figures or spelt ("forty", "forty-five", "1,200"); `null` where it is none. */
function valueOf(form: string, spelt: ReadonlyMap<string, string>): number | null {
  if (/^\d+(?:,\d{3})*(?:\.\d+)?$/u.test(form)) return Number(form.replaceAll(',', ''));
  const [tens = '', unit] = form.split('-');
  const [a, b] = [spelt.get(tens), spelt.get(unit ?? '')];
  if (a === undefined || (unit !== undefined && (b === undefined || Number(a) < 20 || Number(b) > 9)))
    return null;
  return Number(a) + Number(b ?? 0);
}
