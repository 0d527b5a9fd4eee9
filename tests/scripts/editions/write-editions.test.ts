import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeEditions, type Editions } from '../../../scripts/editions/write-editions.ts';
import { writeSmallStory } from './small-story.ts';

async function write(editions: Partial<Editions>): Promise<{ done: boolean; said: string; files: string[] }> {
  const site = writeSmallStory();
  const out = join(site, '..', 'editions');
  const lines: string[] = [];
  const done = await writeEditions(
    site,
    out,
    { single: false, pdf: false, ...editions },
    { print: (line) => lines.push(line), shown: 'editions', browser: () => null },
  );
  return { done, said: lines.join('\n'), files: existsSync(out) ? readdirSync(out) : [] };
}

test('one file a story', async () => {
  const { done, said, files } = await write({ single: true });
  expect([done, files]).toEqual([true, ['fire.html']]);
  expect(said).toMatch(/`editions\/fire\.html`: \d+ KB/u);
});

test('a story that is not there is named, with those that are', async () => {
  const { done, said, files } = await write({ single: true, story: 'fir' });
  expect([done, files]).toEqual([false, []]);
  expect(said).toBe('There is no story `fir`; there is fire.');
});

test('without a browser there is no PDF, and it says what to do', async () => {
  expect(await write({ pdf: true })).toMatchObject({ done: false, files: [] });
  const { done, said, files } = await write({ single: true, pdf: true });
  expect([done, files]).toEqual([false, ['fire.html']]);
  expect(said).toContain('SAME_STORY_BROWSER=/path/to/chromium');
});
