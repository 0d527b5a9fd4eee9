import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/corpus/files/read-yaml.ts';
import { formatProblem, problem } from '../../src/corpus/rules.ts';
import { ClaimsFile } from '../../src/model/claims-file.ts';
import { StoryFile } from '../../src/model/story-file.ts';

const problemsOf = (text: string, schema: typeof StoryFile | typeof ClaimsFile = StoryFile) =>
  readYaml(text, 'x.yaml', schema, {}).problems.map(
    ({ rule, line, column, message }) => `${line}:${column} ${rule} ${message}`,
  );

describe('escapes in YAML', () => {
  test.each([
    ['\\0', 'U+0000'],
    ['\\e', 'U+001B'],
    ['\\a', 'U+0007'],
    ['\\x9b', 'U+009B'],
    ['\\ud83d', 'U+D83D'],
    ['\\uffff', 'U+FFFF'],
  ])('are refused, with their line, where they stand for what no page can show: %s', (escape, name) => {
    expect(problemsOf(`title: Bridge\nsummary: "Shut${escape}."\n`)).toEqual([
      `2:10 source-control-character An escape in this text stands for ${name}, which no page can show`,
    ]);
  });

  test('may stand for tabs, line breaks and whole characters beyond the first plane', () => {
    expect(problemsOf('summary: "a\\tb\\nc\\U0001F600"\n')).toEqual([]);
  });
});

describe('the key `__proto__`', () => {
  test.each([
    ['articles', 'articles:\n  __proto__: {outlet: north}\n', StoryFile, '2:3'],
    [
      'cells',
      'topics: [{id: t, title: T, claims: [{id: c, statement: S., cells: {\n  __proto__: {state: silent}}}]}]\n',
      ClaimsFile,
      '2:3',
    ],
  ] as const)('is an error like any unknown key in %s', (_, text, schema, at) => {
    expect(problemsOf(text, schema)).toEqual([`${at} yaml-key Unknown key \`__proto__\``]);
  });
});

test('a message shows direction marks as escapes', () => {
  const found = problem('yaml-value', { file: 'x.yaml' }, 'a\u202eb\u2066c\u200fd');
  expect(formatProblem(found)).toContain('a\\u202eb\\u2066c\\u200fd');
});
