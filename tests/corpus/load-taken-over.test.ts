import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyFolder } from './content-folder.ts';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

async function load(file: string) {
  vi.stubEnv('SAME_STORY_TAKEN_OVER', file);
  return (await import('../../src/corpus/load-taken-over.ts')).loadTakenOver();
}

test('loads the stories that a build takes over, and none outside a build or if it names none', async () => {
  const file = join(emptyFolder(), 'taken-over.json');
  expect(await load('')).toEqual([]);
  vi.resetModules();
  expect(await load(file)).toEqual([]);
  vi.resetModules();
  const stories = [{ id: 'orchard', title: 'The orchard', formerly: [] }];
  writeFileSync(file, JSON.stringify(stories));
  expect(await load(file)).toEqual(stories);
});
