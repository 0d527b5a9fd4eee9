import type { Language } from '../../language/language.ts';
import type { Item } from '../line.ts';
import { withoutContraction } from '../without-contraction.ts';
import { endOfOffice, endsInHolder } from './office-with-holder.ts';

/** Whether a name, or the titles before one, may begin with this item: a capital that is not only the sentence's. */
export function startsName(items: readonly Item[], i: number, language: Language): boolean {
  const item = items[i];
  if (item === undefined || item.kind !== 'word') return false;
  if (language.names.bound.test(item.text)) return true;
  if (!item.capital) return false;
  if (language.runs.self.test(item.lower)) return false;
  if (language.runs.acronym.test(item.text)) return items[i + 1]?.text !== items[i + 1]?.text.toUpperCase();
  if (i === 0 && language.words.auxiliaries.has(item.lower) && items.at(-1)?.text === '?') return false; // "Will Smith resign?"
  if (language.runs.party.test(item.text) && /^[,(]$/u.test(items[i - 1]?.text ?? '')) return false;
  if (isDoor(items, i, language)) return true;
  if (
    language.keywords.the.has(items[i - 1]?.lower ?? '') &&
    language.roles.persons.has(item.lower) &&
    items[i + 1]?.capital !== true &&
    !(language.keywords.of.has(items[i + 1]?.lower ?? '') && endsInHolder(items, i + 2, language) > 0)
  )
    return false; // "the President"
  if (
    i === 0 &&
    (language.roles.persons.has(item.lower) || language.roles.bodies.has(item.lower)) &&
    items[1]?.capital !== true &&
    endOfOffice(items, 0, 1, language) <= 1 &&
    !(language.keywords.of.has(items[1]?.lower ?? '') && endsInHolder(items, 2, language) > 0)
  )
    return false; // "Readers wrote …"
  if (language.runs.tens.test(item.lower)) return false;
  if (item.lower.includes("'") && language.words.noNames.has(withoutContraction(item.lower, language)))
    return false; // "We're"
  return (
    !language.words.noNames.has(item.lower) ||
    isMonthName(items, i, language) ||
    (language.roles.honorifics.has(item.lower) && item.text.endsWith('.')) ||
    (language.keywords.may.has(item.lower) && items[i - 1]?.capital === true)
  );
}

/** "Jan Smith", "April Jones": a month's name before another name is a given name. */
export function isMonthName(items: readonly Item[], i: number, language: Language): boolean {
  const next = items[i + 1];
  return (
    language.runs.month.test(items[i]?.lower ?? '') &&
    !(items[i]?.text.endsWith('.') ?? false) &&
    next?.kind === 'word' &&
    next.capital &&
    !language.words.noNames.has(next.lower)
  );
}

/** "No 10", where a government speaks by the number of its door. */
export const isDoor = (items: readonly Item[], i: number, language: Language): boolean =>
  language.runs.no.test(items[i]?.text ?? '') &&
  /^1[01]$/u.test(items[i + 1]?.text ?? '') &&
  !language.runs.beforeNumber.test(items[i - 1]?.lower ?? '');
