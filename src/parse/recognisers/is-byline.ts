import type { Language } from '../../language/language.ts';
import { CLOSING_MARKS } from '../../text/quotation-marks.ts';
import { isDateLine, withoutDates } from './is-date-line.ts';
import { readDates } from './read-dates.ts';

/** Whether a line says who wrote: "By Ann Lee", "by Ann Lee and Bo Chan | Example News", "Ann Lee | Published 2 hours ago". */
export function isByline(text: string, language: Language): boolean {
  if (/^[*_].*[*_]$/u.test(text)) return isByline(withoutMarks(text), language);
  if (text.length > LONGEST || (ENDS.test(text) && !language.bylines.shortForm.test(text))) return false;
  if (language.bylines.label.test(text) || language.bylines.authorLabel.test(text)) return true;
  if (language.bylines.startsWithBy.test(text)) return true;
  return isNameWithDate(text, language) || isNameGluedToDate(text, language);
}

/** Whether a line is nothing but names of people or desks, perhaps with a role: "Amy Lee Political Correspondent". */
export function isNameLine(text: string, language: Language, fewest = 2): boolean {
  if (text.length > 90 || NO_NAME_END.test(text)) return false;
  if (isDeckInCapitals(text, language)) return false;
  const words = text
    .replace(language.bylines.turnOfWriters, '')
    .split(/[\s,&/]+/u)
    .filter(Boolean); // who writes a live page by turns
  if (words.length < fewest || words.length > 9) return false;
  return (
    words.every((word) => NAME_WORD.test(word) || language.bylines.smallWord.test(word)) &&
    NAME_WORD.test(words[0] ?? '')
  );
}

/** "POLICE FIND GOLD IN CELLAR": in capitals only its length and its words tell a name from a line under a headline. */
function isDeckInCapitals(text: string, language: Language): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  const words = text.toLowerCase().split(/[\s,&/]+/u);
  return words.length > MOST_CAPITALS || words.some((word) => language.commonWords.background.has(word));
}

/** A name in capitals has two or three words, and so has an outlet's. */
const MOST_CAPITALS = 3;

/** Whether a line is a person's name by a given name that is known: "Ann Lee", "Ann Lee and Bo Chan". */
export function isPersonName(text: string, language: Language): boolean {
  if (!isNameLine(text, language)) return false;
  const { male, female } = language.givenNames;
  const people = text.split(language.bylines.betweenNames);
  return people.every((name) => {
    const words = name.trim().split(/\s+/u);
    const given = (words[0] ?? '').toLowerCase();
    return words.length >= 2 && words.length <= 4 && (male.has(given) || female.has(given));
  });
}

/** "*By [Ann Lee](address)*" without its Markdown. */
const withoutMarks = (text: string): string =>
  text.replace(/\[([^\][\n]{1,100})\]\([^()\s]{0,500}\)/gu, '$1').replace(/^[*_]+|[*_]+$/gu, '');

const LONGEST = 200;
const ENDS = new RegExp(`[.!?][${CLOSING_MARKS}]?$`, 'u');
const NO_NAME_END = new RegExp(`[.!?:;${CLOSING_MARKS}]$`, 'u');
const NAME_WORD = /^[\p{Lu}][\p{L}\p{M}.'’-]*$/u;

/** A name glued to a date: "5 hours ago07:32 Ann Lee", "Ann LeeNovember 21, 2025". */
function isNameGluedToDate(text: string, language: Language): boolean {
  const rest = withoutDates(text, language);
  return (
    rest !== null &&
    text.length < 90 &&
    isNameLine(rest.replace(/^[\s|·•,/–—-]+|[\s|·•,/–—-]+$/gu, ''), language, 1)
  );
}

/** A name, then a mark, then a date: "Ann Lee · Example News · Posted: Aug 08, 2024", "Ann Lee / SITE / Sep 2, 2024". */
function isNameWithDate(text: string, language: Language): boolean {
  const parts = text
    .split(/\s?[|·•/—–]\s?|(?<=\p{Ll})(?=\p{Lu}\p{Ll}+\s\d)/u)
    .filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > 7) return false;
  const dated = parts.filter(
    (part) => isDateLine(part, language) || (readDates(part, language).length > 0 && part.length < 60),
  );
  return (
    dated.length > 0 &&
    dated.length < parts.length &&
    parts.filter((part) => !dated.includes(part)).every((part) => part.length < 50 && /^\p{Lu}/u.test(part))
  );
}
