import { describe, expect, test } from 'vitest';
import { compileCorpus, compileStories } from '../../src/corpus/compile-corpus.ts';
import { addFile, contentFolder, emptyFolder, problemLines } from './content-folder.ts';

const TEXT = 'The council met on Monday. “It was cold,” said Ann Lee.\n';
const OUTLETS = '- {id: north, name: The Northern Post}\n';
const GOOD = { 'outlets.yaml': OUTLETS, 'stories/good/articles/north.txt': TEXT };

function outcome(files: Readonly<Record<string, string | Uint8Array>>) {
  const compilation = compileCorpus(contentFolder(files));
  const { corpus, good, bad } = compilation;
  return { corpus, good: good.map(({ id }) => id), bad, problems: problemLines(compilation) };
}

describe('compileCorpus(directory) where content has errors', () => {
  test('tells the errors of every story and file at once', () => {
    const { problems } = outcome({
      ...GOOD,
      'stories/a/articles/north.txt': '',
      'stories/a/articles/south.txt': Buffer.from([0x50, 0x4b, 3, 4, 0]),
      'stories/b/articles/north.txt': TEXT,
      'stories/b/story.yaml': 'titel: B\n',
      'stories/b/claims.yaml': 'topics: 7\n',
    });
    expect(problems.map((line) => line.split(':')[0])).toEqual([
      'stories/a/articles/north.txt',
      'stories/a/articles/south.txt',
      'stories/b/claims.yaml',
      'stories/b/story.yaml',
    ]);
  });

  test('keeps the stories without errors beside a corpus that is `null`', () => {
    const whole = compileCorpus(contentFolder(GOOD));
    expect(whole).toMatchObject({ bad: [], good: whole.corpus?.stories });
    const folder = contentFolder({ ...GOOD, 'stories/bad/articles/north.txt': '' });
    const cache = emptyFolder();
    for (const cached of [0, 1])
      expect(compileCorpus(folder, { cache })).toMatchObject({
        corpus: null,
        good: whole.good,
        bad: ['bad'],
        cached,
      });
    addFile(folder, 'stories/bad/articles/north.txt', TEXT);
    expect(compileCorpus(folder, { cache }).corpus?.stories.map(({ id }) => id)).toEqual(['bad', 'good']);
  });

  test.each([
    [
      'an outlet that nobody lists',
      {
        'stories/bad/articles/north.txt': TEXT,
        'stories/bad/story.yaml': 'articles: {north: {outlet: x}}\n',
      },
      ['bad'],
    ],
    ['no article', { 'stories/bad/story.yaml': 'title: Bad\n' }, ['bad']],
    ['the name of a page of the site', { 'stories/about/articles/north.txt': TEXT }, ['about']],
    [
      'a former name that another story has',
      { 'stories/bad/articles/north.txt': TEXT, 'stories/bad/story.yaml': 'formerly: [good]\n' },
      ['bad'],
    ],
    [
      'the same address as another',
      { 'stories/b a d/articles/north.txt': TEXT, 'stories/b-a-d/articles/north.txt': TEXT },
      ['b-a-d'],
    ],
  ])('leaves out a story with %s', (_, files, bad) => {
    expect(outcome({ ...GOOD, ...files })).toMatchObject({ corpus: null, good: ['good'], bad });
  });

  test('leaves out every story if the error concerns all', () => {
    expect(outcome({ ...GOOD, 'outlets.yaml': `${OUTLETS}${OUTLETS}` })).toMatchObject({
      corpus: null,
      good: [],
      bad: [],
      problems: [expect.stringContaining('duplicate-id')],
    });
  });
});

describe('compileStories(directory, take)', () => {
  test('gives each story without errors to `take` before the next is compiled', () => {
    const steps: string[] = [];
    const folder = contentFolder({
      'stories/one/articles/north.txt': 'The council met on Monday.\n',
      'stories/three/articles/north.txt': 'The council met on Friday.\n',
      'stories/two/articles/north.txt': '',
    });
    const { good, bad } = compileStories(
      folder,
      (story) => {
        steps.push(`take ${story.id}`);
        return story.title;
      },
      { progress: (story) => steps.at(-1) !== `compile ${story}` && steps.push(`compile ${story}`) },
    );
    expect(steps).toEqual(['compile one', 'take one', 'compile three', 'take three', 'compile two']);
    expect(good).toEqual(['one', 'three']);
    expect(bad).toEqual(['two']);
  });
});

describe('compileCorpus(directory, { part })', () => {
  const LONG = TEXT.repeat(9);
  const FILES = {
    'outlets.yaml': `${OUTLETS}- {id: south, name: The Southern Post}\n`,
    'stories/large/articles/north.txt': LONG,
    'stories/one/articles/north.txt': TEXT,
    'stories/eins/articles/south.txt': TEXT,
    'stories/one/story.yaml': 'also-in: {de: eins}\n',
    'stories/eins/story.yaml': 'also-in: {en: one}\n',
  };
  const partsOf = (files: Readonly<Record<string, string>>) =>
    [1, 2].map((number) => {
      const compilation = compileCorpus(contentFolder(files), { part: { number, of: 2 } });
      return { ...compilation, lines: problemLines(compilation) };
    });

  test('compiles the stories of the part, as they are among all; stories of one event stay together', () => {
    const all = compileCorpus(contentFolder(FILES)).corpus?.stories ?? [];
    expect(partsOf(FILES).map(({ corpus }) => corpus?.stories)).toEqual([
      all.filter(({ id }) => id === 'large'),
      all.filter(({ id }) => id !== 'large'),
    ]);
  });

  test('reckons with pairs of articles and with claims, not with the length of articles alone', () => {
    const ofFirst = (files: Readonly<Record<string, string>>) =>
      compileCorpus(contentFolder(files), { part: { number: 1, of: 2 } }).corpus?.stories.map(({ id }) => id);
    const pairs = {
      'stories/long/articles/north.txt': TEXT.repeat(5),
      'stories/many/articles/north.txt': TEXT.repeat(2),
      'stories/many/articles/south.txt': TEXT,
    };
    expect(ofFirst(pairs)).toEqual(['many']);
    const claims = `topics: []\n${'# the council\n'.repeat(40)}`;
    expect(ofFirst({ ...pairs, 'stories/long/claims.yaml': claims })).toEqual(['long']);
  });

  test('knows the other stories, and takes no outlet for unused that one of them may have', () => {
    expect(partsOf(FILES).flatMap(({ lines }) => lines)).toEqual([]);
    const [first, second] = partsOf({
      ...FILES,
      'site.yaml': 'order: [one, large]\n',
      'stories/large/story.yaml': 'formerly: [one]\n',
    });
    expect(first?.lines).toEqual([
      'stories/large/story.yaml:1:12 formerly-taken `one` already leads to the story `one`',
    ]);
    expect(second?.lines).toEqual([]);
  });

  test('fails with the part that has a story with errors, and with each where an error concerns all', () => {
    const bad = { ...FILES, 'stories/one/articles/north.txt': '' };
    expect(partsOf(bad).map(({ corpus }) => corpus === null)).toEqual([false, true]);
    const broken = { ...FILES, 'site.yaml': 'nam: X\n' };
    expect(partsOf(broken).map(({ corpus }) => corpus === null)).toEqual([true, true]);
  });

  test('is content with no story', () => {
    const folder = contentFolder(GOOD);
    expect(compileCorpus(folder, { part: { number: 2, of: 2 } })).toMatchObject({
      corpus: { stories: [] },
      problems: [],
    });
  });
});
