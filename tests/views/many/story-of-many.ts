import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileCorpus } from '../../../src/corpus/compile-corpus.ts';
import type { Story } from '../../../src/model/story.ts';
import { writeForty } from '../../fixtures/write-forty.ts';

/** A compiled story of so many articles. */
export function storyOfMany(articles: number): Story {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    writeForty(folder, { articles });
    const [story] = compileCorpus(folder).good;
    if (!story) throw new Error('The story does not compile');
    return story;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
