import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { indexParts } from '../../../scripts/build/index-parts.ts';
import { listOf } from '../../../src/search/texts/record-list.ts';
import { storyTexts } from '../../search/library.ts';

const site = mkdtempSync(join(tmpdir(), 'same-story-parts-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));

test('a site whose texts travel together is left as it is', async () => {
  expect(await indexParts(site)).toBe(0);
  expect(readdirSync(site)).toEqual([]);
});

test('of parts an index is made, with lists that lead from every record to its story', async () => {
  const parts = join(site, 'search', 'parts');
  mkdirSync(parts, { recursive: true });
  const lines = Array.from({ length: 12 }, (_, i) => `Sentence number ${i} about the bridge.`);
  for (const id of ['bridge', 'road'])
    writeFileSync(
      join(parts, `${id}.json`),
      JSON.stringify({ stories: [storyTexts({ north: { lines } }, { id })] }),
    );
  expect(await indexParts(site)).toBe(2);
  expect(readdirSync(parts).toSorted()).toEqual(['bridge.json', 'road.json']);
  const index = join(site, 'search', 'pagefind');
  expect(readdirSync(index)).toEqual(
    expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'records', 'index']),
  );
  expect(readdirSync(index).filter((name) => /ui|fragment|worker/u.test(name))).toEqual([]);
  const records = readdirSync(join(index, 'records')).flatMap((name) => {
    const list = JSON.parse(readFileSync(join(index, 'records', name), 'utf8')) as Record<string, string>;
    expect(Object.keys(list).map(listOf)).toEqual(Object.keys(list).map(() => name.replace('.json', '')));
    return Object.values(list);
  });
  expect(new Set(records)).toEqual(new Set(['bridge', 'road']));
});
