import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runInProcess } from './run-in-process.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'same-story-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the folder it makes compiles without a word of complaint', async () => {
  expect((await runInProcess('new', join(folder, 'mine'))).code).toBe(0);
  const { code, out } = await runInProcess('ingest', '--content', join(folder, 'mine'));
  expect(code).toBe(0);
  expect(out).toMatch(/Compiled 1 story\.\n$/u);
});

test('a folder with files is left alone', async () => {
  writeFileSync(join(folder, 'mine.txt'), '');
  expect((await runInProcess('new', folder)).err).toContain('is not empty');
  expect(readdirSync(folder)).toEqual(['mine.txt']);
});
