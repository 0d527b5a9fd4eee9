import type { Descriptions, Language } from '../../language/language.ts';
import type { Article } from '../../model/article.ts';
import type { Person } from '../../model/person.ts';
import type { Span } from '../../model/span.ts';
import { keepWhile } from '../keep-while.ts';

/** A person's name where an article prints it. */
export interface PrintedName extends Span {
  readonly person: string;
  /** What stands right beside it and says who that is: "special envoy", "a close adviser". */
  readonly description: Span | null;
}

/**
 * Finds where an article prints people's names in its own sentences. Of names at one place the longest
 * counts, so that a last name inside a full name is not counted again. Names are compared letter by letter,
 * because their spelling is what matters here.
 *
 * @returns in text order
 */
export function findPrintedNames(
  article: Pick<Article, 'text' | 'sentences'>,
  people: readonly Person[],
  language: Language,
): readonly PrintedName[] {
  return kept([article.sentences, people, language], () => lookForNames(article, people, language));
}

/** Every pair of an article asks, for each claim. */
const kept = keepWhile<readonly PrintedName[]>();

function lookForNames(
  article: Pick<Article, 'text' | 'sentences'>,
  people: readonly Person[],
  language: Language,
): PrintedName[] {
  const { descriptions } = language;
  const owners = new Map(
    people.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => [each, name] as const)).reverse(),
  );
  const names = [...owners.keys()].toSorted((a, b) => b.length - a.length);
  if (names.length === 0) return [];
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)).join('|')})(?![\p{L}\p{N}])`,
    'gu',
  );
  return article.sentences.flatMap((sentence) => {
    const printed = article.text.slice(sentence.start, sentence.end);
    return [...printed.matchAll(pattern)].map((match) => {
      const place = { start: match.index, end: match.index + match[0].length };
      const described = before(printed, place.start, descriptions) ?? after(printed, place.end, descriptions);
      return {
        person: owners.get(match[0]) ?? match[0],
        start: sentence.start + place.start,
        end: sentence.start + place.end,
        description: described && {
          start: sentence.start + described.start,
          end: sentence.start + described.end,
        },
      };
    });
  });
}

/** The words right before a name, if the last of them is a role: "the chief economic adviser Clara Voss". */
function before(text: string, at: number, descriptions: Descriptions): Span | null {
  const lead = /([\p{L}.’'-]+)\s+$/u.exec(text.slice(Math.max(0, at - LONGEST_ROLE), at))?.[1];
  if (lead === undefined || !isRole(lead, descriptions)) return null;
  const from = Math.max(0, at - FARTHEST);
  const words = [...text.slice(from, at).matchAll(/[\p{L}\p{N}][\p{L}\p{N}.’'-]*|[^\s\p{L}\p{N}]/gu)];
  const last = words.at(-1);
  if (!last) return null;
  let first = last;
  for (let i = words.length - 2; i >= 0 && words.length - i <= MOST_WORDS; i -= 1) {
    const word = words[i];
    if (
      !word ||
      !/^\p{L}/u.test(word[0]) ||
      descriptions.stops.has(word[0].toLowerCase()) ||
      descriptions.verbal.test(word[0])
    )
      break;
    first = word;
  }
  return { start: from + first.index, end: from + last.index + last[0].length };
}

/** An apposition after a name, if a role comes early in it: "Voss, the mayor's adviser on water,". */
function after(text: string, at: number, descriptions: Descriptions): Span | null {
  const match = /^(?:,|\s[—–-])\s+((?:[\p{L}\p{N}.’'-]+\s){0,11}[\p{L}\p{N}’'-]+)(?=\s?[,.;:—–()]|$)/u.exec(
    text.slice(at, at + 2 * FARTHEST),
  );
  const phrase = match?.[1];
  if (match === null || phrase === undefined || !isApposition(phrase.split(/\s/u), descriptions)) return null;
  const start = at + match[0].length - phrase.length;
  return { start, end: start + phrase.length };
}

/**
 * "a close adviser", "the mayor's aide", "Mayor of Tarn"; but not "who met an aide", nor the next name in a
 * list.
 */
function isApposition(words: readonly string[], descriptions: Descriptions): boolean {
  const [first = '', second = ''] = words;
  if (!words.slice(0, 6).some((word) => isRole(word, descriptions))) return false;
  if (/^\p{Lu}/u.test(first))
    return isRole(first, descriptions) || /['’]s$/u.test(first) || /['’]s$/u.test(second);
  return descriptions.determiners.has(first) || !descriptions.stops.has(first);
}

/** A full stop ends an abbreviation ("Rep.", "Prof.") or, after a longer word, the sentence. */
const isRole = (word: string, { roles }: Descriptions): boolean =>
  roles.has(word.toLowerCase().replace(/^(\p{L}{2,4})\.$/u, '$1'));

/** A description is looked for within this many characters before a name. */
const FARTHEST = 90;
const LONGEST_ROLE = 30;
const MOST_WORDS = 7;
