import type { Language } from '../../language/language.ts';
import { oneLine } from '../../text/one-line.ts';
import { endOfWord, type Item, type SpeechLine } from '../line.ts';
import { isGivenName } from './is-given-name.ts';
import { isTitle } from './is-title.ts';
import { genderOf, typeOf } from './judge-name.ts';
import type { Name } from './name.ts';
import { nameWords } from './name-words.ts';
import { OFFICE_WITH_NAME, skipOffice } from './office-with-holder.ts';
import { isDoor } from './starts-name.ts';

/**
 * Parts the titles of a run of capitals from the name in it.
 *
 * @param text the source text
 * @param runFrom items of the run, titles before the name counted; half-open
 * @returns `null` if the run holds a form of address or a single letter only
 */
export function readName(text: string, line: SpeechLine, runFrom: number, runTo: number): Name | null {
  const items = line.items;
  let [from, to] = [runFrom, runTo];
  if (opensWithAdverb(items, from, to, line.language)) from += 1;
  for (let i = from; i < to - 1; i += 1) {
    const lower = items[i]?.lower ?? '';
    if (
      ((isTitle(lower, line.language) && !isNameFirst(items, i, from, line.language)) ||
        (i === runFrom && isNamelikeTitle(items, i, to, line.language))) &&
      !line.language.keywords.police.has(lower) &&
      !line.language.roles.bodies.has(items[to - 1]?.lower ?? '')
    )
      from = i + 1;
  }
  if (from > runFrom && line.language.keywords.of.has(items[from]?.lower ?? '') && to - from > 2)
    from = skipOffice(items, from, to, line.language);
  while (
    from < to - 1 &&
    !isDoor(items, from, line.language) &&
    (line.language.words.determiners.has(items[from]?.lower ?? '') ||
      line.language.keywords.of.has(items[from]?.lower ?? ''))
  )
    from += 1;
  if (from === runFrom) from = skipPlace(items, from, to, line.language);
  while (from < to - 1 && line.language.runs.descriptionEnding.test(items[from]?.lower ?? '')) from += 1;
  to = cutDoubled(items, from, to, line.language);
  while (to - from > 2 && line.language.runs.honours.test(items[to - 1]?.text ?? '')) to -= 1;
  const first = items[from];
  const last = items[to - 1];
  if (
    first === undefined ||
    last === undefined ||
    (to - from === 1 && line.language.runs.address.test(first.lower)) ||
    (to - from === 1 && first.text.length === 1)
  )
    return null;
  const words = items
    .slice(from, to)
    .filter((item) => item.kind === 'word')
    .flatMap((item) => nameWords(item.lower));
  const titles = items
    .slice(runFrom, from)
    .filter((item) => item.kind === 'word')
    .map((item) => item.lower);
  return {
    line: line.number,
    from,
    to,
    runFrom,
    words,
    text: oneLine(text.slice(first.start, endOfWord(last))),
    titles,
    type:
      isDoor(items, from, line.language) ||
      (/^\p{Lu}{2,4}$/u.test(first.text) && to - from === 1 && titles.length === 0)
        ? 'body'
        : typeOf(words, titles, line.language),
    gender: genderOf(words, titles, line.language),
    possessive: last.possessive,
    opensLine: runFrom === 0,
  };
}

/** "Marine Holt": a role that is also a given name and opens a name without another. */
const isNameFirst = (items: readonly Item[], i: number, from: number, language: Language): boolean =>
  i === from &&
  isGivenName(items[i], language) &&
  !isGivenName(items[i + 1], language) &&
  !language.roles.honorifics.has(items[i]?.lower ?? '');

/** "Baker Ole Holt", and not "Baker Holt". */
const isNamelikeTitle = (items: readonly Item[], i: number, to: number, language: Language): boolean =>
  to - i >= OFFICE_WITH_NAME &&
  language.roles.namelike.has(items[i]?.lower ?? '') &&
  !/^\p{Lu}\.?$/u.test(items[i + 1]?.text ?? '');

/** "Additionally Ann Lee", "Citing Ann Lee", "Added Lee": the first word of a sentence that does not belong to the name after it. */
function opensWithAdverb(items: readonly Item[], from: number, to: number, language: Language): boolean {
  const first = items[from];
  if (from > 0 || to - from < 2 || first === undefined || isGivenName(first, language)) return false;
  const { saying, stance } = language.verbs;
  if (saying.has(first.lower) && language.forms.past.test(first.lower)) return true; // "Continued Lee: “…”"
  if (to - from > 2 && isGivenName(items[from + 1], language) && language.runs.notGiven.test(first.lower))
    return true; // "Uh Ann Lee", "Brooklynite Ann Lee"
  return (
    language.forms.longAdverb.test(first.lower) ||
    (language.forms.ing.test(first.lower) &&
      first.lower.length >= LONG_PARTICIPLE &&
      language.backgroundWeights.has(language.stemWord(first.lower))) ||
    (language.forms.ing.test(first.lower) && (saying.has(first.lower) || stance.has(first.lower)))
  );
}

/** "Debating Ann Lee": shorter words in -ing are names ("Fleming"). */
const LONG_PARTICIPLE = 8;

/**
 * "Florida Robin Smith" does not occur, "Iowa Republican" is a title: only a place before a known given name is
 * dropped.
 */
function skipPlace(items: readonly Item[], from: number, to: number, language: Language): number {
  let at = from;
  while (
    at < to - 2 &&
    language.places.names.has(items[at]?.lower ?? '') &&
    isGivenName(items[at + 1], language)
  )
    at += 1;
  return at;
}

/**
 * Where a name ends that a page's link cards double ("Ann Ward Ann Jo Ward", "Ann Ward Anna (Ann) Jo WardCouncil
 * splits"): before its first word comes again, before a word glued to a headline, before the full name of which the
 * bracket is the short one. A surname alone ends before its full name: "Ward Ann Jo Ward", "Ward Ann Jo WardCouncil".
 */
function cutDoubled(items: readonly Item[], from: number, to: number, language: Language): number {
  const first = items[from]?.lower ?? '';
  const isAlone = !isGivenName(items[from], language) && isGivenName(items[from + 1], language);
  const ownWord = items[from]?.text ?? '';
  const comesAgain = ({ text, lower }: Item): boolean =>
    lower === first || (text.startsWith(ownWord) && /^\p{Lu}/u.test(text.slice(ownWord.length)));
  if (isAlone && first.length > 2 && items.slice(from + 2, to).some(comesAgain)) return from + 1;
  let end = to;
  for (let i = from + 1; i < end; i += 1) {
    if (i > from + 1 && items[i]?.lower === first && first.length > 2) end = i;
    else if (/\p{Ll}{3}\p{Lu}\p{Ll}/u.test(items[i]?.text.replace(/-.*$/u, '') ?? '')) end = i;
  }
  if (end === to && to - from > 2 && items[to]?.text === '(' && items[to + 1]?.lower === first) end = to - 1;
  return Math.max(from + 1, end);
}
