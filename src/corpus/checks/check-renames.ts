import type { Problem } from '../../model/problem.ts';
import { addressKey } from '../derive-id.ts';
import type { YamlFile } from '../files/read-yaml.ts';
import { problem } from '../rules.ts';
import type { Files } from '../stages/read-files.ts';

/** Checks `formerly` of articles and claims: an old id leads to one place, and nothing has it today. */
export function checkRenames({ storyFile, claimsFile, files }: Files): Problem[] {
  const claims = (claimsFile.value?.topics ?? []).flatMap((topic, t) =>
    topic.claims.map(({ id, formerly }, c) => ({
      id,
      formerly,
      path: ['topics', t, 'claims', c, 'formerly'],
    })),
  );
  const entries = Object.entries(storyFile.value?.articles ?? {}).map(([id, { formerly }]) => ({
    id,
    formerly,
    path: ['articles', id, 'formerly'],
  }));
  return [
    ...check(storyFile, entries, 'article', new Set(files.map(({ id }) => id))),
    ...check(claimsFile, claims, 'claim', new Set(claims.map(({ id }) => id))),
  ];
}

function check(
  file: YamlFile<unknown>,
  entries: readonly { id: string; formerly: readonly string[]; path: readonly PropertyKey[] }[],
  what: string,
  present: ReadonlySet<string>,
): Problem[] {
  const taken = new Map([...present].map((name) => [addressKey(name), name]));
  const leads = new Map<string, string>();
  return entries.flatMap(({ id, formerly, path }) =>
    formerly.flatMap((old, i) => {
      const [now, other] = [taken.get(addressKey(old)), leads.get(addressKey(old))];
      leads.set(addressKey(old), id);
      if (now !== undefined)
        return [
          problem(
            'formerly-taken',
            file.locate([...path, i]),
            `\`${old}\` is the id of ${now === id ? `this ${what}` : `another ${what}`} today`,
          ),
        ];
      return other === undefined
        ? []
        : [
            problem(
              'formerly-taken',
              file.locate([...path, i]),
              `\`${old}\` already leads to the ${what} \`${other}\``,
            ),
          ];
    }),
  );
}
