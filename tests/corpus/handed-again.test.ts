import { existsSync, readFileSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compileStories, type Compiled } from '../../src/corpus/compile-corpus.ts';
import { HANDED_BEFORE, type HandedAndTold } from '../../src/corpus/handed-again.ts';
import { handStory, readHandedOutline, readHandedStory } from '../../src/corpus/handed-over.ts';
import { formatStory } from '../../src/corpus/report.ts';
import { addFile, contentFolder, emptyFolder } from './content-folder.ts';

const FILES = {
  'outlets.yaml': '- {id: north, name: The Northern Post}\n- {id: south, name: Southern Herald}\n',
  'stories/one/articles/north.txt': 'The council met on Monday. “It was cold,” said Ann Lee.\n',
  'stories/one/articles/south.txt': 'On Monday the council met. Ann Lee said: “It was cold.”\n',
  'stories/two/articles/north.txt': 'Another day. The bridge was shut.\n',
};

beforeEach(() => vi.stubEnv('SAME_STORY_CORPUS', join(emptyFolder(), 'corpus.json')));
afterEach(() => vi.unstubAllEnvs());

/** Hands the stories over for another build; `taken` are those that were read for it. */
function handOver(
  folder: string,
  cache: string,
): { taken: string[]; compiled: Compiled<HandedAndTold>; stories: unknown[] } {
  vi.stubEnv('SAME_STORY_CORPUS', join(emptyFolder(), 'corpus.json'));
  const taken: string[] = [];
  const compiled = compileStories(
    folder,
    (story) => {
      taken.push(story.id);
      return { told: formatStory(story), handed: handStory(story) };
    },
    { cache },
    HANDED_BEFORE,
  );
  const stories = compiled.good.map(({ handed }) => [readHandedStory(handed.id), readHandedOutline(handed)]);
  return { taken, compiled, stories };
}

describe('stories of the cache', () => {
  test('are handed over as before without being read, and told of in the same words', () => {
    const [folder, cache] = [contentFolder(FILES), emptyFolder()];
    const first = handOver(folder, cache);
    const second = handOver(folder, cache);
    expect([first.taken, second.taken]).toEqual([['one', 'two'], []]);
    expect(second.stories).toStrictEqual(first.stories);
    expect(second.compiled).toStrictEqual({ ...first.compiled, cached: 2 });
  });

  test('are read where they changed', () => {
    const [folder, cache] = [contentFolder(FILES), emptyFolder()];
    handOver(folder, cache);
    addFile(folder, 'stories/two/articles/north.txt', 'Another day. The bridge was open.\n');
    const { taken, stories } = handOver(folder, cache);
    expect(taken).toEqual(['two']);
    expect(JSON.stringify(stories[1])).toContain('was open');
    addFile(folder, 'outlets.yaml', FILES['outlets.yaml'].replace('The Northern Post', 'Northern Post'));
    expect(handOver(folder, cache).taken).toEqual(['one', 'two']);
  });

  test.each(['one.json', 'one.handed.json'])('are read where %s was cut or is gone', (name) => {
    const [folder, cache] = [contentFolder(FILES), emptyFolder()];
    const { stories } = handOver(folder, cache);
    truncateSync(join(cache, name), 300);
    const cut = handOver(folder, cache);
    expect([cut.taken, cut.stories]).toEqual([['one'], stories]);
    rmSync(join(cache, name));
    const gone = handOver(folder, cache);
    expect([gone.taken, gone.stories]).toEqual([['one'], stories]);
    expect(handOver(folder, cache).taken).toEqual([]);
  });

  test('are not written to by a build that hands over others in their place', () => {
    const [folder, cache] = [contentFolder(FILES), emptyFolder()];
    handOver(folder, cache);
    handOver(folder, cache);
    const body = readFileSync(join(cache, 'one.json'), 'utf8');
    handStory({ ...readHandedStory('one'), title: 'Another' });
    expect(readHandedStory('one').title).toBe('Another');
    expect(readFileSync(join(cache, 'one.json'), 'utf8')).toBe(body);
  });

  test('are left out where the others allow none of their names, and come back with them', () => {
    const [folder, cache] = [contentFolder(FILES), emptyFolder()];
    handOver(folder, cache);
    addFile(folder, 'stories/three/story.yaml', 'formerly: [one]\n');
    addFile(folder, 'stories/three/articles/north.txt', 'The harbour is shut.\n');
    const { compiled } = handOver(folder, cache);
    expect(compiled.bad).not.toEqual([]);
    expect(compiled.problems).toStrictEqual(
      compileStories(folder, () => null, { cache: emptyFolder() }).problems,
    );
    rmSync(join(folder, 'stories/three'), { recursive: true });
    expect(handOver(folder, cache).compiled.bad).toEqual([]);
  });

  test('of a folder with faults of its own are read each time', () => {
    const [folder, cache] = [
      contentFolder({ ...FILES, 'stories/one/articles/notes.md': 'x' }),
      emptyFolder(),
    ];
    const first = handOver(folder, cache);
    expect(first.compiled.problems).not.toEqual([]);
    const second = handOver(folder, cache);
    expect([second.taken, second.stories]).toEqual([['one'], first.stories]);
    expect(existsSync(join(cache, 'one.handed.json'))).toBe(false);
    expect(readdirSync(cache)).toContain('two.handed.json');
  });
});
