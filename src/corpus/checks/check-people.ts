import type { Problem } from '../../model/problem.ts';
import type { StoryFile } from '../../model/story-file.ts';
import { foldText } from '../../text/fold.ts';
import type { YamlFile } from '../files/read-yaml.ts';
import { problem } from '../rules.ts';
import type { Articles } from '../stages/attribute-speech.ts';
import type { Files } from '../stages/read-files.ts';
import { suggestName } from '../../text/suggest-name.ts';

/**
 * Checks the names in `story.yaml`: each belongs to one person, and nobody in a correction or a conversation is a known
 * person misspelled, who would be shown as a second one. Speakers found in the articles are known too.
 */
export function checkPeople({ storyFile: file, entries, articles }: Files & Articles): Problem[] {
  const { people, quotes, conversations } = entries;
  const known = new Set([
    ...people.map(({ name }) => name),
    ...articles.flatMap((article) => article.quotes.flatMap(({ speaker }) => speaker ?? [])),
  ]);
  const owners = new Map(
    people.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name] as const)),
  );
  const given: (readonly [name: string | null | undefined, path: readonly PropertyKey[]])[] = [
    ...quotes.flatMap(({ speaker, addressee }, q) => [
      [speaker, ['quotes', q, 'speaker']] as const,
      [addressee, ['quotes', q, 'addressee']] as const,
    ]),
    ...conversations.flatMap(({ between }, c) =>
      between.map((name, b) => [name, ['conversations', c, 'between', b]] as const),
    ),
  ];
  const slips = given.flatMap(([name, path]) => {
    if (!name || known.has(name)) return [];
    const owner = owners.get(name);
    if (owner !== undefined)
      return [
        problem(
          'person-unknown',
          file.locate(path),
          `\`${name}\` is an alias of \`${owner}\` and would be shown as a different person`,
        ),
      ];
    const near =
      [...known].find((full) => full.endsWith(` ${name}`)) ?? suggestName(name, [...known, ...owners.keys()]);
    return near === null
      ? []
      : [
          problem(
            'person-unknown',
            file.locate(path),
            `Nobody in \`people\` or in the articles is called \`${name}\`. Did you mean \`${owners.get(near) ?? near}\`?`,
          ),
        ];
  });
  return [...findShared(file, people), ...slips];
}

function findShared(file: YamlFile<StoryFile>, people: StoryFile['people']): Problem[] {
  const owners = new Map<string, number>();
  return people.flatMap(({ name, aliases }, p) =>
    [name, ...aliases].flatMap((each, i) => {
      const owner = owners.get(foldText(each)) ?? p;
      owners.set(foldText(each), owner);
      const place = file.locate(['people', p, ...(i === 0 ? ['name'] : ['aliases', i - 1])]);
      if (owner === p) return [];
      const other = people[owner]?.name ?? '';
      return [
        problem(
          'name-shared',
          place,
          other === name
            ? `\`${name}\` appears twice in \`people\``
            : `\`${each}\` is given to both \`${other}\` and \`${name}\``,
        ),
      ];
    }),
  );
}
