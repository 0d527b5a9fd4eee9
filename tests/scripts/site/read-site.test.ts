import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { inspectSite } from '../../../scripts/site/inspect-site.ts';
import { findUnreached } from '../../../scripts/site/find-unreached.ts';
import { readSite } from '../../../scripts/site/read-site.ts';
import { smallSite, writeSite } from './small-site.ts';

test.each([0, 1_000_000])('finds the same with %i letters held', async (held) => {
  const small = smallSite('/');
  const page = small['fire/index.html'] ?? '';
  const folder = await writeSite({
    ...small,
    'fire/index.html': page.replace('</h1>', '</h1><p id="here"><a href="#there">there</a></p>'),
  });
  onTestFinished(() => rm(folder, { recursive: true }));
  const site = await readSite(folder, '/', held);
  expect(site.pages.map(({ file }) => file)).toEqual(
    Object.keys(small)
      .filter((file) => file.endsWith('.html'))
      .toSorted(),
  );
  expect((await inspectSite(site)).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'fire/index.html broken-fragment',
  ]);
  expect(findUnreached(site)).toEqual([]);
  const fire = site.byPath.get('/fire/');
  expect([fire?.ids.has('here'), fire?.ids.has('there')]).toEqual([true, false]);
  await writeFile(join(folder, 'fire/index.html'), 'written to meanwhile');
  expect(fire?.html.includes('meanwhile')).toBe(held === 0);
});
