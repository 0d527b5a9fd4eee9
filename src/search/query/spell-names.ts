import { readWords } from './read-words.ts';
import { SHORT_WORD } from './near-word.ts';
import type { StoryTexts } from '../texts/search-data.ts';

/**
 * Other spellings of the names in a story, from what its editor lists for each person: two names of one person that
 * begin alike and differ in a letter or two at most ("Zoya Petrovskaya", "Petrovskaja") are one word for search.
 *
 * @returns by folded form, the other spellings
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
 * The names of a speaker, as words that lead to what the speaker said. Of the other names only words that are names: one
 * that is written small in any alias ("the mayor", "Mayor Brandt") or is short ("Mr.", "U.S.") would lead everywhere.
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

/** Transliterations differ in the letters after the beginning, and by up to two of them. */
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
