import { SiteFile } from '../../src/model/site-file.ts';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { handStory, writeHandover } from '../../src/corpus/handed-over.ts';
import { contentFolder, emptyFolder } from './content-folder.ts';

const TEXT = 'The council met on Monday.\n';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

async function load(content: string, corpus: string) {
  vi.stubEnv('SAME_STORY_CONTENT', content);
  vi.stubEnv('SAME_STORY_CACHE', emptyFolder());
  vi.stubEnv('SAME_STORY_CORPUS', corpus);
  return import('../../src/corpus/load-corpus.ts');
}

describe('loadCorpus()', () => {
  test('takes the corpus that was handed over, and compiles nothing', async () => {
    const content = contentFolder({ 'stories/one/articles/north.txt': TEXT });
    const file = join(emptyFolder(), 'corpus.json');
    const compiled = (await load(content, '')).loadCorpus();
    vi.stubEnv('SAME_STORY_CORPUS', file);
    writeHandover(compiled.stories.map(handStory), { site: SiteFile.parse({}), bad: [] });
    rmSync(join(content, 'stories'), { recursive: true });
    expect((await load(content, file)).loadCorpus().stories).toEqual(compiled.stories);
  });

  test('throws the report if the content has errors', async () => {
    const { loadCorpus } = await load(contentFolder({ 'stories/one/articles/north.txt': '' }), '');
    expect(() => loadCorpus()).toThrow(/source-empty/);
  });
});
