import { foldText } from '../text/fold.ts';

/** A name in running text: up to six capitalised words, with the small words of names between them. */
export const NAME = String.raw`(?:[Tt]he\s)?\p{Lu}[\p{L}\p{N}&-]*(?:\.(?=\p{L})[\p{L}\p{N}&-]*){0,4}(?:\s(?:of\s|of\sthe\s|for\s|and\s|&\s)?\p{Lu}[\p{L}\p{N}&-]*(?:\.(?=\p{L})[\p{L}\p{N}&-]*){0,4}){0,5}`;

/** Names that are outlets, agencies or other bodies in the texts of a story. */
export interface Sources {
  readonly has: (name: string) => boolean;
}

/**
 * Gathers the names that the texts themselves show to be outlets or bodies: by a word in the name ("Herald",
 * "Ministry"), by an introduction ("the newspaper …"), or because they do what only outlets do ("reviewed by
 * …", "… reported"). A name that follows a given name elsewhere is a person's.
 *
 * @param texts of one story
 * @param people names of people and their aliases
 */
export function gatherSources(texts: readonly string[], people: readonly string[]): Sources {
  const named = new Set<string>();
  const telling = new Set<string>();
  const persons = new Set(people.map((name) => keyOf(name)));
  for (const text of texts) {
    for (const pattern of NAMING)
      for (const match of text.matchAll(pattern)) named.add(keyOf(match.groups?.['name'] ?? ''));
    for (const match of text.matchAll(TELLING)) telling.add(keyOf(match.groups?.['name'] ?? ''));
    for (const match of text.matchAll(LONG_NAME)) {
      const parts = keyOf(match[0]).split(' ');
      if (!isBody(match[0])) persons.add(parts.at(-1) ?? '');
    }
  }
  return {
    has: (name) => {
      const key = keyOf(name);
      if (isBody(name)) return true;
      if (key === '' || NO_SOURCE.has(key)) return false;
      return named.has(key) || (!persons.has(key) && (telling.has(key) || isAcronym(name)));
    },
  };
}

/** Whether the words of a name say that it belongs to an outlet or a body. */
export function isBody(name: string): boolean {
  const parts = name.replace(/^[Tt]he\s/u, '').split(/\s/u);
  const last = parts.at(-1) ?? '';
  const head = parts.findIndex((part) => part === 'of' || part === 'for');
  if (SEATS.has(parts.join(' '))) return true;
  return (
    (parts.length > 1 && (BODY_WORDS.has(last) || (head > 0 && BODY_WORDS.has(parts[head - 1] ?? '')))) ||
    (/^[Tt]he\s/u.test(name) && TITLE_WORDS.has(last))
  );
}

const isAcronym = (name: string): boolean => /^(?:[Tt]he\s)?\p{Lu}{2,6}$/u.test(name);

const keyOf = (name: string): string =>
  foldText(name).replace(/^the /u, '').replace(/'s$/u, '').replace(/\.$/u, '').trim();

/** What only outlets do, and how they are introduced. */
const NAMING = [
  String.raw`\b(?:reviewed|published|obtained|seen|released|broadcast|aired|reported)(?:\s+[\p{L}-]+){0,3}?\s+by\s+(?<name>${NAME})`,
  String.raw`\b(?:newspaper|news\sagency|news\soutlet|news\ssite|broadcaster|magazine|website|tabloid|news\schannel|TV\schannel|weekly)\s(?<name>${NAME})`,
].map((source) => new RegExp(source, 'gu'));

/** What outlets do, and people seldom. */
const TELLING = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<name>${NAME})\s(?:(?:also|first|later|earlier|previously|has|had)\s){0,2}(?:reported|reports|published)(?![\p{L}-])`,
  'gu',
);

/** A given name or title and a last name: the last word is a person's. */
const LONG_NAME =
  /(?<![\p{L}\p{N}])(?!The\s)\p{Lu}\p{Ll}+\.?\s(?:\p{Lu}\.\s|\p{Lu}\p{Ll}+\s)?\p{Lu}[\p{L}-]+(?!\s\p{Lu})/gu;

/** Acronyms and capitalised words that no report is credited to. */
const NO_SOURCE = new Set([
  'us',
  'u.s',
  'uk',
  'u.k',
  'eu',
  'usa',
  'uae',
  'tv',
  'ceo',
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'who',
  'this',
  'that',
  'there',
  'one',
  'both',
  'which',
]);

/** Seats that stand for the body in them. */
const SEATS = new Set(['White House', 'Kremlin', 'Pentagon', 'Vatican', 'Downing Street']);

/** Words that end the titles of newspapers. */
const TITLE_WORDS = new Set([
  'Times',
  'Post',
  'Journal',
  'Tribune',
  'Herald',
  'Guardian',
  'Telegraph',
  'Observer',
  'Gazette',
  'Chronicle',
  'Inquirer',
  'Examiner',
  'Courier',
  'Dispatch',
  'Sentinel',
  'Bulletin',
  'Independent',
  'Standard',
  'Globe',
  'Economist',
  'Mail',
  'Mirror',
  'Sun',
  'Star',
  'Express',
]);

/** Words that mark a name as an outlet's or a body's. */
const BODY_WORDS = new Set([
  'Times',
  'Post',
  'Journal',
  'Tribune',
  'Herald',
  'Guardian',
  'Telegraph',
  'Observer',
  'Gazette',
  'Chronicle',
  'Inquirer',
  'Examiner',
  'Courier',
  'Dispatch',
  'Sentinel',
  'Bulletin',
  'News',
  'Press',
  'Agency',
  'Radio',
  'Television',
  'TV',
  'Broadcasting',
  'Magazine',
  'Newspaper',
  'Wire',
  'Newswire',
  'Network',
  'Ministry',
  'Department',
  'Office',
  'Service',
  'Bureau',
  'Commission',
  'Committee',
  'Council',
  'Court',
  'Police',
  'Institute',
  'University',
  'Foundation',
  'Organization',
  'Organisation',
  'Association',
  'Federation',
  'Authority',
  'Embassy',
  'Parliament',
  'Bank',
  'Fund',
  'Centre',
  'Center',
  'Command',
  'Observatory',
  'Group',
]);
