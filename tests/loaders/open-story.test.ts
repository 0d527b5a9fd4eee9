import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { handStory } from '../../src/corpus/handed-over.ts';
import { dataEntryOf } from '../../src/exports/data/story-files.ts';
import { openStory } from '../../src/loaders/open-story.ts';
import { emptyFolder } from '../corpus/content-folder.ts';
import { compileCorpus } from '../../src/corpus/compile-corpus.ts';
import { EXAMPLE_FOLDER } from '../example-story.ts';

test('what pages of the whole site tell of the inside of a story is told without reading it', () => {
  const story = compileCorpus(EXAMPLE_FOLDER).good[0]!;
  const file = join(emptyFolder(), 'corpus.json');
  vi.stubEnv('SAME_STORY_CORPUS', file);
  const opened = openStory(handStory(story));
  rmSync(join(`${file}.stories`, `${story.id}.json`));
  expect(() => opened.facts).toThrow('ENOENT');
  expect(opened.counts).toEqual(story.counts);
  expect(opened.counts.known).toBeGreaterThan(0);
  expect(dataEntryOf(opened)).toEqual(dataEntryOf(story));
  vi.unstubAllEnvs();
});
