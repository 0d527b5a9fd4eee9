import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  findPartFaults,
  partJson,
  readGround,
  readPartFolder,
  type BuiltPart,
  type Ground,
  type PartFile,
} from '../../../../scripts/build/parts/part-file.ts';
import { contentFolder, emptyFolder } from '../../../corpus/content-folder.ts';

const HERE: Ground = {
  node: 'v24.0.0',
  code: 'c0de',
  base: '/',
  address: 'https://same-story.example',
  site: { language: '"en"', name: '"Harbour Watch"' },
  outlets: '0a',
  stories: { bridge: '1', harbour: '2', orchard: '3' },
};

/** The first of three parts, or another. */
const part = (number: number, stories: readonly string[], changed: Partial<PartFile> = {}): BuiltPart => ({
  folder: `parts/${number}`,
  file: {
    format: 1,
    ...HERE,
    number,
    of: 3,
    stories: Object.fromEntries(stories.map((id) => [id, HERE.stories[id] ?? ''])),
    ...changed,
  },
});

const [FIRST, SECOND, THIRD] = [part(1, ['bridge']), part(2, ['harbour']), part(3, ['orchard'])];

describe('findPartFaults(parts, here)', () => {
  test('finds none in all parts of the site, in any order', () => {
    expect(findPartFaults([FIRST, SECOND, THIRD], HERE)).toEqual([]);
    expect(findPartFaults([THIRD, FIRST, SECOND], HERE)).toEqual([]);
  });

  test('finds none in parts that have no story', () => {
    const all = [part(1, ['bridge', 'harbour', 'orchard']), part(2, []), part(3, [])];
    expect(findPartFaults(all, HERE)).toEqual([]);
  });

  test.each<[string, BuiltPart, string]>([
    [
      'Node',
      part(1, ['bridge'], { node: 'v22.1.0' }),
      'part-code It was built with Node v22.1.0; here is v24.0.0',
    ],
    [
      'code',
      part(1, ['bridge'], { code: 'old' }),
      'part-code It was built by another version of the program',
    ],
    [
      'base path',
      part(1, ['bridge'], { base: '/x/' }),
      'part-place It was built for the path `/x/`; here it is `/`',
    ],
    [
      'address',
      part(1, ['bridge'], { address: '' }),
      'part-place It was built for no address; here is the address `https://same-story.example`',
    ],
    [
      'language',
      part(1, ['bridge'], { site: { ...HERE.site, language: '"de"' } }),
      'part-content `language` of `site.yaml` was "de"; here it is "en"',
    ],
    [
      'key of `site.yaml`',
      part(1, ['bridge'], { site: { ...HERE.site, base: '"/x/"' } }),
      'part-content `base` of `site.yaml` was "/x/"; here it is not there',
    ],
    ['outlets', part(1, ['bridge'], { outlets: '' }), 'part-content `outlets.yaml` was another one'],
    [
      'text of a story',
      part(1, ['bridge'], { stories: { bridge: '9' } }),
      'part-content The story `bridge` is another one than here',
    ],
    [
      'story that is gone',
      part(1, ['bridge'], { stories: { bridge: '1', tower: '4' } }),
      'part-content It has the story `tower`, which the content here has not',
    ],
  ])('names the part of another %s, and says what to do', (_, first, line) => {
    expect(findPartFaults([first, SECOND, THIRD], HERE)).toEqual([
      expect.stringMatching(new RegExp(`^parts/1 ${RegExp.escape(line)}\n {4}[^\n]+\\.$`, 'u')),
    ]);
  });

  const lines = (parts: readonly BuiltPart[], here = HERE) =>
    findPartFaults(parts, here).map((fault) => fault.split('\n')[0]);

  test('names a story that is in no part', () => {
    const here = { ...HERE, stories: { ...HERE.stories, tower: '4' } };
    expect(lines([FIRST, SECOND, THIRD], here)).toEqual([
      'tower part-content The story is in none of the parts',
    ]);
  });

  test('names what is missing or there twice', () => {
    expect(lines([FIRST, THIRD])).toEqual(['2/3 part-missing The part is missing']);
    expect(lines([FIRST, SECOND, THIRD, { ...SECOND, folder: 'again/2' }])).toEqual([
      'again/2 part-twice It is part 2/3; so is `parts/2`',
    ]);
  });

  test('names a part of another number of parts', () => {
    expect(lines([FIRST, part(2, ['harbour', 'orchard'], { of: 2 })])).toEqual([
      'parts/2 part-count It is one of 2 parts; `parts/1` is one of 3',
    ]);
  });
});

describe('readPartFolder(folder)', () => {
  test('reads what `partJson` wrote', () => {
    const folder = emptyFolder();
    const { format: _, ...file } = FIRST.file;
    writeFileSync(join(folder, 'part.json'), partJson(file));
    expect(readPartFolder(folder)).toEqual({ folder, file: FIRST.file });
  });

  test.each([
    ['is not one of this version', '{"format": 2}'],
    ['is not one of this version', '{"format": 1, '],
    ['has no `part.json`', null],
  ])('says of a folder that it %s', (words, json) => {
    const folder = emptyFolder();
    if (json !== null) writeFileSync(join(folder, 'part.json'), json);
    expect(readPartFolder(folder)).toMatch(
      new RegExp(`^${RegExp.escape(folder)} part-unreadable .*${RegExp.escape(words)}`, 'u'),
    );
  });
});

describe('readGround(program, content, env)', () => {
  const program = () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'src/a.ts'), 'a');
    return folder;
  };
  const FILES = {
    'stories/bridge/articles/north.txt': 'The bridge is closed.\n',
    'stories/tower/articles/north.txt': 'The tower is open.\n',
    'site.yaml': 'base: /stories/\naddress: https://same-story.example\nlanguage: de\n',
  };

  test('takes path and address from the environment first, then from `site.yaml`', () => {
    const [code, content] = [program(), contentFolder(FILES)];
    expect(readGround(code, content, {})).toMatchObject({
      base: '/stories/',
      address: 'https://same-story.example',
      site: { language: '"de"' },
      outlets: '',
    });
    expect(
      readGround(code, content, { SAME_STORY_BASE: '/x/', SAME_STORY_SITE: 'https://other.example' }),
    ).toMatchObject({ base: '/x/', address: 'https://other.example' });
    expect(readGround(code, contentFolder({ 'a.txt': 'A.' }), {})).toMatchObject({ base: '/', address: '' });
  });

  test('knows a change of the program, of the outlets and of a story', () => {
    const [code, content] = [program(), contentFolder(FILES)];
    const before = readGround(code, content, {});
    expect(readGround(code, contentFolder(FILES), {})).toEqual(before);
    writeFileSync(join(code, 'src/a.ts'), 'b');
    writeFileSync(join(content, 'outlets.yaml'), '- { id: north, name: North }\n');
    writeFileSync(join(content, 'stories/tower/articles/north.txt'), 'The tower is closed.\n');
    const after = readGround(code, content, {});
    expect(after.code).not.toBe(before.code);
    expect(after.outlets).not.toBe(before.outlets);
    expect(after.stories['tower']).not.toBe(before.stories['tower']);
    expect(after.stories['bridge']).toBe(before.stories['bridge']);
  });
});
