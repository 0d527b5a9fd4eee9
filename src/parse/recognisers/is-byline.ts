import { CLOSING_MARKS } from '../../text/quotation-marks.ts';
import { isDateLine, withoutDates } from './is-date-line.ts';
import { readDates } from './read-dates.ts';

/** Whether a line says who wrote: "By Ann Lee", "by Ann Lee and Bo Chan | Example News", "Ann Lee | Published 2 hours ago". */
export function isByline(text: string): boolean {
  if (/^[*_].*[*_]$/u.test(text)) return isByline(withoutMarks(text));
  if (text.length > LONGEST || (ENDS.test(text) && !/\b(?:Jr|Sr|Com|Inc|[ap]\.m)\.$/u.test(text)))
    return false;
  if (
    /^(?:(?:written|words|story|text|reported|report|posted|analysis|opinion|published|review|article)\s)?by:?$/iu.test(
      text,
    ) ||
    AUTHOR_LABEL.test(text)
  )
    return true;
  if (STARTS_WITH_BY.test(text)) return true;
  return isNameWithDate(text) || isNameGluedToDate(text);
}

/** Whether a line is nothing but names of people or desks, perhaps with a role: "Amy Lee Political Correspondent". */
export function isNameLine(text: string, fewest = 2): boolean {
  if (text.length > 90 || NO_NAME_END.test(text)) return false;
  const words = text
    .replace(/\s\((?:now|earlier|and\searlier)\)/gu, '')
    .split(/[\s,&/]+/u)
    .filter(Boolean); // who writes a live page by turns
  if (words.length < fewest || words.length > 9) return false;
  return (
    words.every((word) => NAME_WORD.test(word) || SMALL_WORD.test(word)) && NAME_WORD.test(words[0] ?? '')
  );
}

/** "*By [Ann Lee](address)*" without its Markdown. */
const withoutMarks = (text: string): string =>
  text.replace(/\[([^\][\n]{1,100})\]\([^()\s]{0,500}\)/gu, '$1').replace(/^[*_]+|[*_]+$/gu, '');

const LONGEST = 200;
const ENDS = new RegExp(`[.!?][${CLOSING_MARKS}]?$`, 'u');
const NO_NAME_END = new RegExp(`[.!?:;${CLOSING_MARKS}]$`, 'u');
const NAME_WORD = /^[\p{Lu}][\p{L}\p{M}.'’-]*$/u;
const SMALL_WORD = /^(?:and|in|for|at|of|the|de|da|van|von|der|bin|al|el|la|le|di|du|via)$/u;

const AUTHOR_LABEL =
  /^(?:medically\s)?(?:reviewed|fact[- ]checked)\sby\s\p{Lu}|^(?:authors?(?: of the article)?|written by|reporters?|correspondent|contact the author)\s?:|^reporting from\s\p{Lu}/iu;

/** "by" with the name behind it, also glued ("byAnn Lee"). */
const STARTS_WITH_BY =
  /^(?:(?:[Ww]ritten|[Ss]tory|[Ww]ords|[Tt]ext|[Rr]eport(?:ed)?|[Pp]osted|[Aa]nalysis|[Oo]pinion|[Aa]rticle|[Rr]eview|[Vv]ideo)\s)?(?:[Bb]y|BY)(?:\s|(?=\p{Lu}))(?:\p{Lu}|the\s\p{Lu}|[Ff]rom\s\p{Lu}|[Ss]taff\b|[Oo]ur\s|[Nn]ews\s?(?:desk|room))/u;

/** A name glued to a date: "5 hours ago07:32 Ann Lee", "Ann LeeNovember 21, 2025". */
function isNameGluedToDate(text: string): boolean {
  const rest = withoutDates(text);
  return (
    rest !== null && text.length < 90 && isNameLine(rest.replace(/^[\s|·•,/–—-]+|[\s|·•,/–—-]+$/gu, ''), 1)
  );
}

/** A name, then a mark, then a date: "Ann Lee · Example News · Posted: Aug 08, 2024", "Ann Lee / SITE / Sep 2, 2024". */
function isNameWithDate(text: string): boolean {
  const parts = text
    .split(/\s?[|·•/—–]\s?|(?<=\p{Ll})(?=\p{Lu}\p{Ll}+\s\d)/u)
    .filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > 7) return false;
  const dated = parts.filter((part) => isDateLine(part) || (readDates(part).length > 0 && part.length < 60));
  return (
    dated.length > 0 &&
    dated.length < parts.length &&
    parts.filter((part) => !dated.includes(part)).every((part) => part.length < 50 && /^\p{Lu}/u.test(part))
  );
}
