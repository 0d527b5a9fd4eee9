import { readWords } from './read-words.ts';
import { SHORT_WORD } from './near-word.ts';
import type { StoryTexts } from '../texts/search-data.ts';

/**
 * Other spellings of the names in a story, from what its editor lists for each person. Two names of one
 * person that begin alike and differ in one or two letters ("Zoya Petrovskaya", "Petrovskaja") are one word
 * for search.
 *
 * @returns the other spellings, by folded form
 */
export function spellNames(stories: readonly StoryTexts[]): Map<string, string[]> {
  const spellings = new Map<string, string[]>();
  for (const { name, aliases } of stories.flatMap(({ people }) => people)) {
    const words = [
      ...new Set(
        [name, ...aliases].flatMap((each) =>
          each
            .split(/\s+/u)
            .filter((part) => /^\p{Lu}/u.test(part))
            .flatMap((part) => readWords(part).map(({ form }) => form)),
        ),
      ),
    ];
    for (const a of words) {
      const alike = words.filter((b) => a !== b && isSpelling(a, b));
      if (alike.length > 0) spellings.set(a, [...new Set([...(spellings.get(a) ?? []), ...alike])]);
    }
  }
  return spellings;
}

/**
 * The words of a speaker's names that lead to what the speaker said. Of aliases only the words that are
 * names: a word that any alias writes in small letters ("the mayor", "Mayor Brandt") or that is short ("Mr.",
 * "U.S.") would lead everywhere.
 */
export function namesOf(stories: readonly StoryTexts[], speaker: string): string {
  const people = stories.flatMap((story) => story.people);
  const small = new Set(
    people.flatMap(({ aliases }) =>
      aliases.flatMap((alias) => alias.split(/\s+/u).filter((word) => /^\p{Ll}/u.test(word))),
    ),
  );
  const aliases = people
    .filter(({ name }) => name === speaker)
    .flatMap((person) => person.aliases.flatMap((alias) => alias.split(/\s+/u)));
  return [
    speaker,
    ...new Set(
      aliases.filter(
        (word) => /^\p{Lu}/u.test(word) && word.length > SHORT_WORD && !small.has(word.toLowerCase()),
      ),
    ),
  ].join(' ');
}

/** Transliterations differ after the first letters, in at most two of them. */
function isSpelling(a: string, b: string): boolean {
  if (
    Math.min(a.length, b.length) <= SHORT_WORD ||
    Math.abs(a.length - b.length) > MOST_LETTERS ||
    a.slice(0, 2) !== b.slice(0, 2)
  )
    return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  return Math.max(a.length, b.length) - head - tail <= MOST_LETTERS;
}

const MOST_LETTERS = 2;
