import type { Language } from '../../language/language.ts';
import { foldText } from '../../text/fold.ts';
import { oneLine } from '../../text/one-line.ts';
import { genderByGivenName } from '../cast/gender-by-given-name.ts';
import { endOfWord, type Item, type SpeechLine } from '../line.ts';
import { nameWords } from './name-words.ts';
import { withoutContraction } from './without-contraction.ts';

/** A run of capitalised words that names a person, a body or a place. */
export interface Name {
  readonly line: number;
  /** Items of the name itself, titles before it not counted; half-open. */
  readonly from: number;
  readonly to: number;
  /** Where the whole run with its titles starts. */
  readonly runFrom: number;
  /** Folded words of the name. */
  readonly words: readonly string[];
  readonly text: string;
  /** Titles and roles printed before it, small letters. */
  readonly titles: readonly string[];
  readonly type: 'person' | 'body' | 'place' | 'unknown';
  readonly gender: 'male' | 'female' | null;
  readonly possessive: boolean;
  /** The first word of the line, whose capital tells nothing. */
  readonly opensLine: boolean;
}

/**
 * Finds names in a line by their capital letters.
 *
 * @param text the source text
 * @param line a line whose letters are not all capitalised (no headline in title case)
 */
export function findNames(text: string, line: SpeechLine): Name[] {
  const names: Name[] = [];
  const items = line.items;
  for (let i = 0; i < items.length; i += 1) {
    if (!startsName(items, i, line.language)) continue;
    const to = isDoor(items, i, line.language) ? i + 2 : endOfRun(items, i, line.language);
    const name = readName(text, line, i, to);
    if (name !== null) names.push(name);
    i = to - 1;
  }
  return names;
}

/** "Jan Smith", "April Jones": a month's name before another name is a given name. */
function isMonthName(items: readonly Item[], i: number, language: Language): boolean {
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
const isDoor = (items: readonly Item[], i: number, language: Language): boolean =>
  language.runs.no.test(items[i]?.text ?? '') &&
  /^1[01]$/u.test(items[i + 1]?.text ?? '') &&
  !language.runs.beforeNumber.test(items[i - 1]?.lower ?? '');

function startsName(items: readonly Item[], i: number, language: Language): boolean {
  const item = items[i];
  if (item === undefined || item.kind !== 'word') return false;
  if (language.names.bound.test(item.text)) return true;
  if (!item.capital) return false;
  if (language.runs.self.test(item.lower)) return false;
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

function endOfRun(items: readonly Item[], from: number, language: Language): number {
  let to = from + 1;
  while (to < items.length) {
    const last = items[to - 1];
    const item = items[to];
    if (last === undefined || item === undefined) return to;
    if (
      last.possessive &&
      !(
        language.forms.pluralPossessive.test(last.text) &&
        item.capital &&
        language.roles.bodies.has(item.lower)
      )
    )
      return to; // but "the Operators' Group" is one name
    if (item.kind === 'quote') {
      if (
        item.text.length <= 16 &&
        items[to + 1]?.capital === true &&
        items[to + 1]?.kind === 'word' &&
        !language.words.noNames.has(items[to + 1]?.lower ?? '')
      )
        to += 2;
      else return to;
    } else if (item.kind !== 'word') {
      if (
        item.text === ',' &&
        language.names.tails.has(items[to + 1]?.lower ?? '') &&
        items[to + 1]?.kind === 'word'
      )
        to += 2;
      else return to;
    } else if (to > from && item.capital && language.names.glued.test(item.text)) return to;
    else if (language.names.bound.test(item.text)) to += 1;
    else if (
      item.capital &&
      !(
        language.words.noNames.has(item.lower) &&
        !language.runs.goesOn.test(item.lower) &&
        !isMonthName(items, to, language) &&
        !/^\p{Lu}\.$/u.test(item.text)
      )
    )
      to += 1;
    else if (skipParticles(items, to, language) > to) to = skipParticles(items, to, language) + 1;
    else if (
      language.keywords.of.has(item.lower) &&
      items[to + 1]?.capital === true &&
      (language.names.bodyHeads.test(last.text) ||
        (isTitle(last.lower, language) && endsInHolder(items, to + 1, language) > 0))
    )
      to += 2;
    else if (endOfOffice(items, from, to, language) > to) to = endOfOffice(items, from, to, language);
    else return to;
  }
  return to;
}

/** Past "van der", "de la", "bin": the item of the name after them, or where it began. */
function skipParticles(items: readonly Item[], from: number, language: Language): number {
  let at = from;
  while (
    at < from + MOST_PARTICLES &&
    language.names.particles.has(items[at]?.lower ?? '') &&
    items[at]?.capital === false
  )
    at += 1;
  const name = items[at];
  return at > from && name?.kind === 'word' && name.capital && !language.words.noNames.has(name.lower)
    ? at
    : from;
}

const MOST_PARTICLES = 3;

/**
 * "Minister of Fisheries and Coasts Pia Holm", "Head of the Harbour Council Enver Holt": an office runs on over "of
 * the", "and" and "for" if the name of its holder follows.
 *
 * @returns the end of the run after the small word, or the place given
 */
function endOfOffice(items: readonly Item[], from: number, at: number, language: Language): number {
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
function endsInHolder(items: readonly Item[], from: number, language: Language): number {
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
const OFFICE_WITH_NAME = 3;

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
 * Where a name ends that a page's link cards double: "Ann Ward Ann Jo Ward", "Ann Ward Anna (Ann) Jo WardCouncil
 * splits":
 * before its first word comes again, before a word glued to a headline, before the full name of which the bracket is
 * the short one.
 */
function cutDoubled(items: readonly Item[], from: number, to: number): number {
  const first = items[from]?.lower ?? '';
  let end = to;
  for (let i = from + 1; i < end; i += 1) {
    if (i > from + 1 && items[i]?.lower === first && first.length > 2) end = i;
    else if (/\p{Ll}{3}\p{Lu}\p{Ll}/u.test(items[i]?.text.replace(/-.*$/u, '') ?? '')) end = i;
  }
  if (end === to && to - from > 2 && items[to]?.text === '(' && items[to + 1]?.lower === first) end = to - 1;
  return Math.max(from + 1, end);
}

function readName(text: string, line: SpeechLine, runFrom: number, runTo: number): Name | null {
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
  to = cutDoubled(items, from, to);
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

function isTitle(lower: string, language: Language): boolean {
  const { honorifics, persons } = language.roles;
  return (
    honorifics.has(lower) ||
    persons.has(lower) ||
    language.roles.family.test(lower) ||
    honorifics.has(foldText(lower))
  );
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

/** "Debating Ann Lee": shorter words in -ing are names ("Fleming"). */
const LONG_PARTICIPLE = 8;

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

/**
 * Where a name begins after an office: after the body that is headed ("Head of the Harbour Council Enver Holt"),
 * else at a
 * given name ("Secretary of State Robin Smith"), else with the last two of three words or more, else after one word.
 */
function skipOffice(items: readonly Item[], of: number, to: number, language: Language): number {
  const start = language.keywords.the.has(items[of + 1]?.lower ?? '') ? of + 2 : of + 1;
  for (let i = to - 2; i >= start; i -= 1)
    if (language.roles.bodies.has(items[i]?.lower ?? '') && items[i + 1]?.capital === true) return i + 1;
  for (let i = of + 1; i < to - 1; i += 1) if (isGivenName(items[i], language)) return i;
  return to - start >= OFFICE_WITH_NAME ? to - 2 : Math.min(to - 1, start + 1);
}

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

function isGivenName(item: Item | undefined, language: Language): boolean {
  const [name = ''] = nameWords(item?.lower ?? '');
  return language.givenNames.male.has(name) || language.givenNames.female.has(name);
}

function typeOf(words: readonly string[], titles: readonly string[], language: Language): Name['type'] {
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  if (words.every((word) => language.places.names.has(word))) return 'place';
  if (words.some((word) => /\d/u.test(word))) return 'body'; // "COVID-19", "G20": nobody is called so
  if (
    language.roles.bodies.has(last) ||
    (words.length > 1 && language.names.bodyTails.has(last)) ||
    words.some((word) => language.keywords.of.has(word)) ||
    words.some((word) => language.people.bodies.test(word))
  )
    return 'body';
  if (titles.some((title) => isTitle(title, language))) return 'person';
  if (
    words.length >= 2 &&
    words.length <= 4 &&
    (language.givenNames.male.has(first) || language.givenNames.female.has(first))
  )
    return 'person';
  return 'unknown';
}

function genderOf(words: readonly string[], titles: readonly string[], language: Language): Name['gender'] {
  if (titles.some((title) => language.people.maleTitles.test(title))) return 'male';
  if (titles.some((title) => language.people.femaleTitles.test(title))) return 'female';
  return genderByGivenName(words, language);
}
