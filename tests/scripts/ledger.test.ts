import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { addFile, contentFolder } from '../corpus/content-folder.ts';
import { runInProcess } from './run-in-process.ts';

// The first test loads the pipeline; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 30_000 });

const ledger = (folder: string) => runInProcess('ledger', '--content', folder);

describe('node scripts/ledger.ts', () => {
  test('writes the ledger of every story, says what came and went, and leaves one alone that is up to date', async () => {
    const folder = contentFolder({
      'stories/one/articles/north.txt': 'It rained on Monday. Nobody was wet.\n',
      'stories/two/articles/north.txt': 'It snowed.\n',
    });
    const file = join(folder, 'stories/one/published.yaml');
    expect((await ledger(folder)).out).toBe(
      `${file}: 3 new, 0 gone\n${join(folder, 'stories/two/published.yaml')}: 2 new, 0 gone\n`,
    );
    addFile(folder, 'stories/one/articles/north.txt', 'It rained on Monday.\n');
    const { code, out } = await ledger(folder);
    expect([code, out.split('\n')[0]]).toEqual([0, `${file}: 0 new, 1 gone`]);
    expect(out).toContain('two/published.yaml: up to date');
    expect(readFileSync(file, 'utf8')).toMatch(
      /former:\n {6}s-[a-z0-9]{8}: \{ words: "Nobody was wet\.", now: null \}/u,
    );
  });

  test('writes nothing where the content has errors', async () => {
    const folder = contentFolder({
      'stories/one/articles/north.txt': 'It rained.\n',
      'stories/one/claims.yaml': 'topics: 5\n',
    });
    const { code, err } = await ledger(folder);
    expect(code).toBe(1);
    expect(err).toContain('claims.yaml:1:1 yaml-value');
    expect(existsSync(join(folder, 'stories/one/published.yaml'))).toBe(false);
  });
});
