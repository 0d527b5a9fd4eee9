import { english } from '../language/en/english.ts';
import type { Person } from '../model/person.ts';
import type { Story } from '../model/story.ts';
import { nameKey } from '../speech/cast/compare-names.ts';

/**
 * The people who speak in a story, as an editor may paste them into `story.yaml`: each under the fullest form that the
 * story prints, with the other forms that its articles print beside the quotes.
 *
 * @returns persons with a name of two words or more, those quoted most first
 */
export function proposePeople(story: Story): Person[] {
  const forms = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { text, quotes } of story.articles)
    for (const { speaker, mention } of quotes) {
      if (speaker === null || !isName(speaker)) continue;
      counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
      const known = forms.get(speaker) ?? new Set();
      forms.set(speaker, known);
      const form = mention === null ? speaker : text.slice(mention.start, mention.end).replace(/\s+/gu, ' ');
      if (form !== speaker && isFormOf(form, speaker)) known.add(form);
    }
  return [...forms]
    .sort(([a], [b]) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
    .map(([name, aliases]) => ({ name, aliases: [...aliases].sort() }));
}

/** The same as YAML, an entry a line. */
export function formatPeople(people: readonly Person[]): string[] {
  return [
    'people:',
    ...people.map(({ name, aliases }) =>
      aliases.length === 0
        ? `  - { name: ${JSON.stringify(name)} }`
        : `  - { name: ${JSON.stringify(name)}, aliases: [${aliases.map((alias) => JSON.stringify(alias)).join(', ')}] }`,
    ),
  ];
}

/** Two words or more, each with a capital: no phrase ("the mayor") and no body of one word. */
const isName = (speaker: string): boolean =>
  nameKey(speaker, english).length > 1 &&
  /^\p{Lu}/u.test(speaker) &&
  !english.words.unnamedOpening.test(speaker);

/** A form ends in the surname, or is the given name. */
function isFormOf(form: string, name: string): boolean {
  const [own, whole] = [nameKey(form, english), nameKey(name, english)];
  return own.length > 0 && /^\p{Lu}/u.test(form) && (own.at(-1) === whole.at(-1) || own[0] === whole[0]);
}
