import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { indexParts, removeParts } from '../../../scripts/build/index-parts.ts';
import type { Proposals } from '../../../src/search/proposals/make-proposals.ts';
import { storyTexts } from '../../search/library.ts';

const root = mkdtempSync(join(tmpdir(), 'same-story-parts-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A site with the texts of two stories, written in this order. */
function makeSite(name: string, ids: readonly string[], words = 'about the bridge'): string {
  const parts = join(root, name, 'search', 'parts');
  mkdirSync(parts, { recursive: true });
  const lines = Array.from({ length: 12 }, (_, i) => `Sentence number ${i} ${words}.`);
  for (const id of ids)
    writeFileSync(
      join(parts, `${id}.json`),
      JSON.stringify({ stories: [storyTexts({ north: { lines } }, { id })] }),
    );
  return join(root, name);
}

const wordsOf = (site: string): Proposals =>
  JSON.parse(readFileSync(join(site, 'search', 'index', 'words.json'), 'utf8')) as Proposals;

test('the texts may lie elsewhere, and no index is made where all are sent at once', async () => {
  const [site, stories] = [join(root, 'apart'), makeSite('texts', ['bridge', 'road'])];
  mkdirSync(join(site, 'search'), { recursive: true });
  expect(await indexParts(site, stories)).toBe(2);
  expect(readdirSync(join(site, 'search'))).toEqual(['index']);
  writeFileSync(join(site, 'search', 'texts.json'), JSON.stringify({ stories: [{}] }));
  expect(await indexParts(site, stories)).toBe(0);
  expect(readdirSync(join(stories, 'search', 'parts'))).toEqual(['bridge.json', 'road.json']);
});

test('the texts of single stories go where all are sent at once, and stay where they are not', async () => {
  const site = makeSite('with-parts', ['bridge']);
  await removeParts(site);
  expect(readdirSync(join(site, 'search', 'parts'))).toEqual(['bridge.json']);
  writeFileSync(join(site, 'search', 'texts.json'), JSON.stringify({ stories: [{}] }));
  await removeParts(site);
  expect(readdirSync(join(site, 'search'))).toEqual(['texts.json']);
});

test('a site whose texts travel together is left as it is', async () => {
  const site = join(root, 'small');
  mkdirSync(site);
  expect(await indexParts(site, site)).toBe(0);
  expect(readdirSync(site)).toEqual([]);
});

test('of parts an index is made: words, and a file of lists for each share of them', async () => {
  const site = makeSite('two', ['bridge', 'road']);
  expect(await indexParts(site, site)).toBe(2);
  expect(readdirSync(join(site, 'search', 'parts')).toSorted()).toEqual(['bridge.json', 'road.json']);
  const { folder, stories, shares } = wordsOf(site);
  expect(stories).toEqual(['bridge', 'road']);
  expect(readdirSync(join(site, 'search', 'index')).toSorted()).toEqual([folder, 'words.json'].toSorted());
  expect(readdirSync(join(site, 'search', 'index', folder)).toSorted()).toEqual(
    [...shares.map((_, file) => `${file}.bin`), 'owners.json'].toSorted(),
  );
});

test('the same texts give the same bytes; other texts lie under another name', async () => {
  const [one, again, other] = [
    makeSite('one', ['bridge', 'road']),
    makeSite('again', ['road', 'bridge']),
    makeSite('other', ['bridge', 'road'], 'about the ferry'),
  ];
  for (const site of [one, again, other]) await indexParts(site, site);
  const bytes = (site: string): string[] =>
    readdirSync(join(site, 'search', 'index'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.name} ${readFileSync(join(entry.parentPath, entry.name)).toString('hex')}`)
      .toSorted();
  expect(bytes(again)).toEqual(bytes(one));
  expect(wordsOf(other).folder).not.toBe(wordsOf(one).folder);
});

test('an index that is made again leaves nothing of the one before', async () => {
  const site = makeSite('twice', ['bridge']);
  await indexParts(site, site);
  const before = wordsOf(site).folder;
  makeSite('twice', ['bridge', 'road']);
  await indexParts(site, site);
  expect(readdirSync(join(site, 'search', 'index'))).not.toContain(before);
});
