import type { Language } from '../../language/language.ts';
import type { Item } from '../line.ts';
import { isGivenName } from './is-given-name.ts';
import { isTitle } from './is-title.ts';

/**
 * "Minister of Fisheries and Coasts Pia Holm", "Head of the Harbour Council Enver Holt": an office runs on over "of
 * the", "and" and "for" if the name of its holder follows.
 *
 * @returns the end of the run after the small word, or the place given
 */
export function endOfOffice(items: readonly Item[], from: number, at: number, language: Language): number {
  const word = items[at]?.lower ?? '';
  const last = items[at - 1];
  let next = at + 1;
  if (
    language.keywords.of.has(word) &&
    language.keywords.the.has(items[next]?.lower ?? '') &&
    last !== undefined &&
    isTitle(last.lower, language)
  )
    next += 1;
  else if (!(language.runs.officeJoin.test(items[at]?.text ?? '') && holdsOffice(items, from, at, language)))
    return at;
  return Math.max(at, endsInHolder(items, next, language));
}

/** The end of a run of capitals that opens with an office and ends in a name; otherwise 0. */
export function endsInHolder(items: readonly Item[], from: number, language: Language): number {
  let end = from;
  while (items[end]?.kind === 'word' && items[end]?.capital === true && items[end - 1]?.possessive !== true)
    end += 1;
  if (
    language.runs.officeGoesOn.test(items[end]?.lower ?? '') &&
    end > from &&
    end - from < OFFICE_WITH_NAME
  ) {
    const next = endsInHolder(
      items,
      language.keywords.the.has(items[end + 1]?.lower ?? '') ? end + 2 : end + 1,
      language,
    );
    if (next > 0 && !items.slice(from, end).some((item) => isGivenName(item, language))) return next;
  }
  for (let i = from + 1; i < end - 1; i += 1) if (isGivenName(items[i], language)) return end;
  return end - from >= OFFICE_WITH_NAME && !isGivenName(items[from], language) ? end : 0;
}

/** A word of the office, a given name, a surname. */
export const OFFICE_WITH_NAME = 3;

/** A title and "of" precede it, and no given name yet. */
function holdsOffice(items: readonly Item[], from: number, to: number, language: Language): boolean {
  const of = items.slice(from, to).findLastIndex(({ lower }) => language.keywords.of.has(lower));
  return (
    of > 0 &&
    isTitle(items[from + of - 1]?.lower ?? '', language) &&
    !items.slice(from + of + 1, to).some((item) => isGivenName(item, language))
  );
}

/**
 * Where a name begins after an office: after the body that is headed ("Head of the Harbour Council Enver Holt"), else
 * at a given name ("Secretary of State Robin Smith"), else with the last two of three words or more, else after one
 * word.
 */
export function skipOffice(items: readonly Item[], of: number, to: number, language: Language): number {
  const start = language.keywords.the.has(items[of + 1]?.lower ?? '') ? of + 2 : of + 1;
  for (let i = to - 2; i >= start; i -= 1)
    if (language.roles.bodies.has(items[i]?.lower ?? '') && items[i + 1]?.capital === true) return i + 1;
  for (let i = of + 1; i < to - 1; i += 1) if (isGivenName(items[i], language)) return i;
  return to - start >= OFFICE_WITH_NAME ? to - 2 : Math.min(to - 1, start + 1);
}
