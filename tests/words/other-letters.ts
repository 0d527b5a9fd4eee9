/**
 * Letters that stand for the Latin ones in texts and editors' words, so that a Latin word on a page can only be one of ours.
 * Each is one UTF-16 unit, as the letter is: all places in the texts stay right.
 */
const SMALL = 'абвгдежзиклмнопрстуфхцчшщъ';
const LARGE = SMALL.toUpperCase();

/** Words of content in other letters. */
const inOtherLetters = (text: string): string =>
  text
    .replace(/[a-z]/gu, (letter) => SMALL.charAt(letter.charCodeAt(0) - 97))
    .replace(/[A-Z]/gu, (letter) => LARGE.charAt(letter.charCodeAt(0) - 65));

/** A copy of compiled stories, or of `site.yaml`, with the words of its content in other letters. */
export function contentInOtherLetters<T>(value: T, key = ''): T {
  if (typeof value === 'string') return textInOtherLetters(value, key) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => contentInOtherLetters(each, key)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, contentInOtherLetters(each as unknown, name)]),
  ) as T;
}

/** In a reason for a match only the statement of a claim is content. */
function textInOtherLetters(text: string, key: string): string {
  if (key === 'reasons') return text.replace(/(?<=^both report: ).*/su, inOtherLetters);
  return OF_CONTENT.has(key) ? inOtherLetters(text) : text;
}

/** Keys whose values are words of an article or of its editor. */
const OF_CONTENT = new Set([
  'addressee',
  'aliases',
  'as',
  'attribution',
  'between',
  'context',
  'country',
  'editor',
  'exact',
  'footer',
  'form',
  'how',
  'mark',
  'name',
  'note',
  'occasion',
  'opening',
  'prefix',
  'question',
  'reference',
  'rest',
  'speaker',
  'speakers',
  'spoke',
  'stands',
  'statement',
  'stood',
  'subtitle',
  'suffix',
  'summary',
  'text',
  'title',
  'why',
  'words',
]);
