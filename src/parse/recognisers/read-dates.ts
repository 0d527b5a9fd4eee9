import type { Language } from '../../language/language.ts';
import type { Span } from '../../model/span.ts';

/**
 * Finds calendar days written out so that only one day can be meant: `2025-11-26`, `November 26, 2025`, `26 Nov. 2025`,
 * `26th of November 2025`. `03/04/2025` can be two days and is left out; `26/11/2025` cannot.
 *
 * @returns spans of `text` with the day as `YYYY-MM-DD`, in text order
 */
export function readDates(text: string, language: Language): FoundDate[] {
  const found: FoundDate[] = [];
  if (!/(?:19|20)\d\d/u.test(text)) return found;
  // A letter glued before a month ("Example NewsApril 28, 2023") is replaced by a blank, so offsets stay the same.
  const apart = text.replace(GLUED, ' ');
  for (const match of apart.matchAll(language.dates.day)) {
    const groups = match.groups ?? {};
    const value = dayOf(groups, language);
    if (value !== null) found.push({ value, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const GLUED = /\p{Ll}(?=\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},?\s(?:19|20)\d\d)/gu;

function dayOf(groups: Record<string, string | undefined>, language: Language): string | null {
  const year = groups['y1'] ?? groups['y2'] ?? groups['y3'] ?? groups['y4'] ?? '';
  let day = Number(groups['d1'] ?? groups['d2'] ?? groups['d3'] ?? groups['d4']);
  let month = Number(groups['m1'] ?? groups['m4'] ?? 0);
  const name = groups['m2'] ?? groups['m3'];
  if (name !== undefined) month = language.dates.monthStarts.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (groups['m4'] !== undefined) {
    if (day <= 12 && month <= 12 && day !== month) return null;
    if (month > 12) [day, month] = [month, day];
  }
  const value = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== value ? null : value;
}

export interface FoundDate extends Span {
  value: string;
}
