import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../../src/corpus/compile-corpus.ts';
import { Story } from '../../../src/model/story.ts';
import { contentFolder, problemsOf } from '../content-folder.ts';

/** A user who owns nothing. */
const NOBODY = 65_534;

const TEXT = 'The council met on Monday. “It was cold,” said Ann Lee.\n';
const utf16 = (text: string, mark = '') => Buffer.from(mark + text, 'utf16le');

describe('a file that is no text', () => {
  test.each([
    ['empty', '', '1:1 source-empty The file is empty'],
    [
      'an image',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex'),
      '1:1 source-binary The file is not text',
    ],
    [
      'all zeros',
      Buffer.alloc(5000),
      '1:1 source-binary The file is not text: much of it is control characters',
    ],
    [
      'one zero byte',
      'The council\0met.\n',
      '1:12 source-control-character The text holds the control character U+0000',
    ],
    [
      'an escape',
      `${TEXT}A \u001b[31mred\u001b[0m word.\n`,
      '2:3 source-control-character The text holds the control character U+001B',
    ],
    [
      'Windows-1252 saved as Latin-1',
      'One line.\nAnn: \u0093Yes.\u0094\n',
      '2:6 source-windows-1252 The text was Windows-1252 and was saved as if it were Latin-1: here is U+0093 where “ is meant',
    ],
    [
      'Latin-1',
      Buffer.from('One line.\nA café.\n', 'latin1'),
      '2:6 source-encoding The file is not UTF-8 text: here is the byte 0xE9, which would be “é” in Latin-1',
    ],
    [
      'Latin-1 behind a byte order mark',
      Buffer.concat([Buffer.from('\uFEFFé '), Buffer.from('é ', 'latin1')]),
      '1:3 source-encoding The file is not UTF-8 text: here is the byte 0xE9, which would be “é” in Latin-1',
    ],
    [
      'a surrogate in UTF-8',
      Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62]),
      '1:2 source-encoding The file is not UTF-8 text: here is the byte 0xED',
    ],
    [
      'UTF-16 without a mark',
      utf16(TEXT),
      '1:1 source-encoding The file looks like UTF-16 text without a byte order mark',
    ],
    [
      'UTF-16, the other way round',
      utf16('The council “met”.').swap16(),
      '1:1 source-encoding The file looks like UTF-16 text without a byte order mark',
    ],
    [
      'half a character of UTF-16',
      Buffer.concat([utf16(TEXT, '\uFEFF'), Buffer.from('x')]),
      '2:1 source-encoding The file starts as UTF-16LE text but stops being valid here',
    ],
    [
      'over 5 MB',
      Buffer.alloc(5.5 * 1048576, 'word '),
      '1:1 source-too-large The file is 5.5 MB; the limit is 5 MB',
    ],
  ])('%s', (_, bytes, expected) => {
    expect(problemsOf(contentFolder({ 'bad.txt': bytes, 'good.txt': TEXT }))).toEqual([
      `bad.txt:${expected}`,
    ]);
  });

  test('UTF-16 with a mark is text', () => {
    const { corpus } = compileCorpus(
      contentFolder({ 'a.txt': utf16(TEXT, '\uFEFF'), 'b.txt': utf16(TEXT, '\uFEFF').swap16() }),
    );
    expect(corpus?.stories[0]?.articles.map(({ text }) => text)).toEqual([TEXT, TEXT]);
  });
});

describe('what is no file', () => {
  const unreadable = (folder: string, reason: string) =>
    expect(problemsOf(folder)).toEqual([`bad.txt:1:1 source-unreadable The file cannot be read: ${reason}`]);

  test('a folder', () => {
    const folder = contentFolder({ 'good.txt': TEXT });
    mkdirSync(join(folder, 'bad.txt'));
    unreadable(folder, 'it is a folder');
  });

  test('a link that leads nowhere', () => {
    const folder = contentFolder({ 'good.txt': TEXT });
    symlinkSync('nowhere', join(folder, 'bad.txt'));
    unreadable(folder, 'it is a link that leads nowhere');
  });

  test('a device', () => {
    const folder = contentFolder({ 'good.txt': TEXT });
    symlinkSync('/dev/zero', join(folder, 'bad.txt'));
    unreadable(folder, 'it is not a plain file');
  });

  test('a file one may not open', () => {
    const folder = contentFolder({ 'good.txt': TEXT, 'bad.txt': TEXT });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'bad.txt'), 0);
    // The superuser may open everything, and looks as somebody who may not.
    const superuser = process.geteuid?.() === 0;
    if (superuser) process.seteuid?.(NOBODY);
    try {
      unreadable(folder, 'you may not open it');
    } finally {
      if (superuser) process.seteuid?.(0);
    }
  });

  test('a link to a file is a file', () => {
    const folder = contentFolder({ 'good.txt': TEXT });
    symlinkSync(join(folder, 'good.txt'), join(folder, 'linked.txt'));
    expect(problemsOf(folder)).toEqual([]);
  });

  test('a link that leads out of the content folder', () => {
    const folder = contentFolder({ 'good.txt': TEXT });
    symlinkSync(join(contentFolder({ 'secret.txt': TEXT }), 'secret.txt'), join(folder, 'bad.txt'));
    unreadable(folder, 'it is a link that leads out of the content folder');
  });

  test('a folder of articles that is a link out of the content folder', () => {
    const folder = contentFolder({ 'stories/one/articles/good.txt': TEXT, 'stories/two/story.yaml': '' });
    symlinkSync(contentFolder({ 'secret.txt': TEXT }), join(folder, 'stories/two/articles'));
    expect(problemsOf(folder)).toEqual([
      'stories/two/articles/secret.txt:1:1 source-unreadable The file cannot be read: it is a link that leads out of the content folder',
    ]);
  });

  test('a content folder that is itself a link', () => {
    const folder = contentFolder({});
    symlinkSync(contentFolder({ 'good.txt': TEXT }), join(folder, 'link'));
    expect(problemsOf(join(folder, 'link'))).toEqual([]);
  });

  test('a hidden file is named, housekeeping is not', () => {
    const folder = contentFolder({ 'good.txt': TEXT, '.draft.txt': TEXT, '.DS_Store': 'x', '.gitkeep': '' });
    expect([...new Set(problemsOf(folder))]).toEqual([
      '.draft.txt:1:1 file-hidden The file is hidden and not read',
    ]);
  });

  test.skipIf(process.platform !== 'linux')('a name that is no UTF-8', () => {
    const folder = contentFolder({ 'good.txt': TEXT });
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]),
      TEXT,
    );
    expect(problemsOf(folder)).toEqual([
      '.:1:1 file-name-encoding The name of a file is not UTF-8: `café.txt`, read as Latin-1',
    ]);
  });

  test('a folder in the place of claims.yaml', () => {
    const folder = contentFolder({ 'articles/good.txt': TEXT, 'claims.yaml/x': '' });
    expect(problemsOf(folder)).toEqual([
      'claims.yaml:1:1 source-unreadable The file cannot be read: it is a folder',
    ]);
  });
});

describe('editors’ files that a folder cannot carry', () => {
  const story = (yaml: string | Uint8Array) =>
    problemsOf(contentFolder({ 'articles/good.txt': TEXT, 'story.yaml': yaml }));

  test.each([
    [
      'brackets without end',
      `title: ${'['.repeat(20_000)}`,
      /^story\.yaml:1:\d+ yaml-syntax The YAML is nested too deeply$/,
    ],
    [
      'an alias used very often',
      `people: [&x {name: A}${', *x'.repeat(5_000)}]`,
      /^story\.yaml:1:24 yaml-syntax From here on the aliases expand to too much data; write the values out$/,
    ],
    [
      'an alias of nothing',
      'title: *bold',
      /^story\.yaml:1:8 yaml-syntax `\*bold` is read as an alias, but there is no anchor with that name; put quotes around the text$/,
    ],
    [
      'an alias of what holds it',
      'people: &a [*a]',
      /^story\.yaml:1:13 yaml-value `people\[1\]` must be a mapping, not a list$/,
    ],
    ['a mapping as a key', '{a: b}: c', /^story\.yaml:1:1 yaml-syntax A key must be a plain word$/],
    [
      'bytes that are no text',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      /^story\.yaml:1:1 source-binary The file is not text$/,
    ],
  ])('%s', (_, yaml, expected) => {
    expect(story(yaml)).toEqual([expect.stringMatching(expected)]);
  });

  test('aliases that an editor may use', () =>
    expect(story('people: [{name: &n Ann Lee, aliases: [*n]}]')).toEqual([]));
});

describe('a folder somebody points at', () => {
  const ids = (folder: string) => {
    const { corpus, problems } = compileCorpus(folder);
    expect(problems).toEqual([]);
    return corpus?.stories.map((story) => `${story.id}: ${story.articles.map(({ id }) => id).join(' ')}`);
  };

  test('a bare folder of articles', () => {
    const folder = contentFolder({ 'b.txt': TEXT, 'a.txt': TEXT, 'data.json': '{}' });
    expect(ids(folder)?.[0]).toMatch(/: a b$/);
  });

  test('several stories, with and without `stories` around', () => {
    const files = { 'one/articles/a.txt': TEXT, 'two/b.txt': TEXT, 'no-story/notes.md': '' };
    expect(ids(contentFolder(files))).toEqual(['one: a', 'two: b']);
    expect(ids(contentFolder({ 'stories/one/articles/a.txt': TEXT, 'stories/two/b.txt': TEXT }))).toEqual([
      'one: a',
      'two: b',
    ]);
  });

  test('one story of a content folder has the outlets of that folder', () => {
    const folder = contentFolder({
      'outlets.yaml': '- {id: north, name: The Northern Post}\n- {id: west, name: West Radio}\n',
      'stories/one/articles/a.txt': TEXT,
      'stories/one/story.yaml': 'articles: {a: {outlet: north}}\n',
      'stories/two/articles/west.txt': TEXT,
    });
    expect(compileCorpus(join(folder, 'stories/one')).corpus?.stories[0]?.outlets[0]?.name).toBe(
      'The Northern Post',
    );
    expect(ids(join(folder, 'stories'))).toEqual(['one: a', 'two: west']);
  });

  test('names of every kind', () => {
    const names = ['Die Süddeutsche', 'a.b.c', 'UPPER', '日本', '!!!', 'constructor', '__proto__', '24'];
    const { corpus, problems } = compileCorpus(
      contentFolder(Object.fromEntries(names.map((name) => [`${name}.txt`, TEXT]))),
    );
    const [story] = corpus?.stories ?? [];
    expect(problems).toEqual([]);
    expect(() => Story.parse(story)).not.toThrow();
    expect(new Set(story?.outlets.map(({ name }) => name))).toEqual(new Set(names));
    for (const { id } of story?.articles ?? []) expect(id).toMatch(/^[A-Za-z0-9][\w-]*$/);
    expect(story?.articles.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['Die-Suddeutsche', 'a-b-c', 'UPPER', 'constructor', '24']),
    );
  });

  test('a name as people write it belongs to the outlet of that id', () => {
    const folder = contentFolder({
      'outlets.yaml': '- {id: the-north, name: The Northern Post}\n',
      'stories/s/articles/The North.txt': TEXT,
    });
    expect(compileCorpus(folder).corpus?.stories[0]?.outlets).toMatchObject([
      { id: 'the-north', name: 'The Northern Post' },
    ]);
  });

  test('letters follow the order of story.yaml, also where names are numbers', () => {
    const files = {
      'articles/24.txt': TEXT,
      'articles/7.txt': TEXT,
      'articles/abc.txt': TEXT,
      'articles/aaa.txt': TEXT,
    };
    const { corpus } = compileCorpus(
      contentFolder({ ...files, 'story.yaml': 'articles: {abc: {}, 24: {}, 7: {}}\n' }),
    );
    expect(corpus?.stories[0]?.articles.map(({ letter, id }) => letter + id)).toEqual([
      'Aabc',
      'B24',
      'C7',
      'Daaa',
    ]);
  });

  test('nothing, or no story', () => {
    const folder = contentFolder({ 'notes.md': '' });
    expect(compileCorpus(join(folder, 'nowhere')).problems).toMatchObject([
      { rule: 'content-missing', message: 'There is no such folder' },
    ]);
    expect(compileCorpus(folder).problems).toMatchObject([
      { rule: 'content-missing', message: 'The folder holds no story' },
    ]);
  });
});
