import { existsSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../src/corpus/compile-corpus.ts';
import { readCachedStory, writeCachedStory } from '../../src/corpus/story-cache.ts';
import { addFile, contentFolder, emptyFolder } from './content-folder.ts';

const TEXT = 'The council met on Monday. “It was cold,” said Ann Lee.\n';
const FILES = {
  'outlets.yaml': '- {id: north, name: The Northern Post}\n- {id: south, name: Southern Herald}\n',
  'stories/one/articles/north.txt': TEXT,
  'stories/one/articles/south.txt': 'On Monday the council met. Ann Lee said: “It was cold.”\n',
  'stories/one/claims.yaml':
    'examined: [north, south]\ntopics: [{id: t, title: T, claims: [{id: c, statement: It met., cells: {north: {state: reports, evidence: [met on Monday]}}}]}]\n',
  'stories/two/articles/north.txt': 'Another day. The bridge was shut.\n',
};
const summary = (folder: string, cache: string) => {
  const { cached, corpus, problems } = compileCorpus(folder, { cache });
  return {
    cached,
    titles: corpus?.stories.map(({ title }) => title),
    problems: problems.map(({ rule }) => rule),
  };
};

describe('compileCorpus(directory, {cache})', () => {
  test('gives from the cache what it gives anew, key for key', () => {
    const folder = contentFolder(FILES);
    const cache = emptyFolder();
    const bare = compileCorpus(folder).corpus;
    const fresh = compileCorpus(folder, { cache });
    const kept = compileCorpus(folder, { cache });
    expect([fresh.cached, kept.cached]).toEqual([0, 2]);
    expect(JSON.stringify(kept.corpus)).toBe(JSON.stringify(bare));
    // Strictly: no key that is `undefined` in one and missing in the other.
    expect(kept.corpus).toStrictEqual(fresh.corpus);
    expect(fresh.corpus).toStrictEqual(bare);
  });

  test.each([
    ['an article', 'stories/one/articles/north.txt', `${TEXT}More.\n`, 1],
    ['the claims', 'stories/one/claims.yaml', '', 1],
    ['a new article', 'stories/one/articles/south-2.txt', TEXT, 1],
    [
      'the outlets',
      'outlets.yaml',
      '- {id: north, name: Northern Post}\n- {id: south, name: Southern Herald}\n',
      0,
    ],
  ])('compiles anew what depends on %s', (_, file, content, cached) => {
    const folder = contentFolder(FILES);
    const cache = emptyFolder();
    compileCorpus(folder, { cache });
    addFile(folder, file, content);
    expect(compileCorpus(folder, { cache }).cached).toBe(cached);
  });

  test('does not take a story of another folder that has the same name', () => {
    const cache = emptyFolder();
    const [a, b] = [contentFolder({ 'a b/x.txt': TEXT }), contentFolder({ 'a-b/x.txt': TEXT })];
    expect(summary(a, cache)).toEqual({ cached: 0, titles: ['a b'], problems: [] });
    expect(summary(b, cache)).toEqual({ cached: 0, titles: ['a-b'], problems: [] });
  });

  test.each([
    ['cut off', (file: string) => truncateSync(file, 400)],
    ['empty', (file: string) => writeFileSync(file, '')],
    [
      'another letter in it',
      (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('council', 'comncil')),
    ],
    ['other JSON', (file: string) => writeFileSync(file, '{"key": 1}\n')],
    [
      'compiled under another key',
      (file: string) =>
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace(/^./, (first) => (first === '0' ? '1' : '0')),
        ),
    ],
  ])('does without a cache file that is damaged: %s', (_, damage) => {
    const folder = contentFolder(FILES);
    const cache = emptyFolder();
    const fresh = compileCorpus(folder, { cache });
    damage(join(cache, 'one.json'));
    const again = compileCorpus(folder, { cache });
    expect(again.cached).toBe(1);
    expect(again.corpus).toStrictEqual(fresh.corpus);
    expect(compileCorpus(folder, { cache }).cached).toBe(2);
  });

  test('keeps the cache of the good story and leaves that of the bad one as it was', () => {
    const folder = contentFolder(FILES);
    const cache = emptyFolder();
    compileCorpus(folder, { cache });
    const before = readFileSync(join(cache, 'one.json'), 'utf8');
    addFile(folder, 'stories/one/articles/north.txt', '');
    expect(summary(folder, cache)).toMatchObject({ titles: undefined, problems: ['source-empty'] });
    expect(readFileSync(join(cache, 'one.json'), 'utf8')).toBe(before);
  });

  test('warns where the cache cannot be written, and compiles all the same', () => {
    const folder = contentFolder({ ...FILES, cache: 'a file, no folder' });
    expect(summary(folder, join(folder, 'cache'))).toEqual({
      cached: 0,
      titles: ['one', 'two'],
      problems: ['cache-unwritten'],
    });
  });

  test('tells warnings of files also where the story comes from the cache', () => {
    const folder = contentFolder({ ...FILES, 'stories/one/claims.yml': '' });
    const cache = emptyFolder();
    expect(summary(folder, cache).problems).toEqual(['file-ignored']);
    expect(summary(folder, cache)).toMatchObject({ cached: 2, problems: ['file-ignored'] });
    expect(compileCorpus(folder, { cache }).corpus?.stories[0]?.problems).toMatchObject([
      { file: 'stories/one/claims.yml' },
    ]);
  });
});

describe('a cached story', () => {
  test('comes back under its key only', () => {
    const file = join(emptyFolder(), 'new/story.json');
    writeCachedStory(file, 'key', JSON.stringify({ id: 'x' }));
    expect(readCachedStory(file, 'key')).toEqual({ id: 'x' });
    expect(readCachedStory(file, 'other')).toBeNull();
    expect(readCachedStory(`${file}.not`, 'key')).toBeNull();
    expect(existsSync(file)).toBe(true);
    expect(readdirSync(join(file, '..'))).toEqual(['story.json']);
  });
});
