/** Signs around every word of ours: what stands outside of them on a page is content, or was forgotten. */
export const OPEN = '⟦';
export const CLOSE = '⟧';

const wrapped = (text: string): string => `${OPEN}${text}${CLOSE}`;

/** Keys of what is no word: tags of languages, and marks. */
const NO_WORDS = new Set(['language', 'locale', 'opening', 'closing']);

/**
 * A catalogue made of another one: each of its words in signs, also those that its functions put together. Its type is that of
 * the other.
 *
 * @public called by the files that `writePseudo` writes
 */
export function pseudo<T>(words: T, key = ''): T {
  if (typeof words === 'string') return (NO_WORDS.has(key) ? words : wrapped(words)) as T;
  if (typeof words === 'function')
    return ((...given: unknown[]) =>
      result((words as unknown as (...all: unknown[]) => unknown)(...given.map(parameter)))) as T;
  if (Array.isArray(words)) return words.map((each: unknown) => pseudo(each)) as T;
  if (typeof words === 'object' && words !== null)
    return Object.fromEntries(Object.entries(words).map(([name, each]) => [name, pseudo(each, name)])) as T;
  return words;
}

/** A sentence may come in pieces, with elements of the page between its words. */
function result(value: unknown): unknown {
  if (typeof value === 'string') return wrapped(value);
  return Array.isArray(value) ? value.map(result) : value;
}

/** What puts words into an element gets them as its last parameter. */
function parameter(value: unknown): unknown {
  if (typeof value !== 'function') return value;
  return (...given: unknown[]) =>
    (value as (...all: unknown[]) => unknown)(
      ...given.map((each, i) => (i === given.length - 1 ? result(each) : each)),
    );
}
