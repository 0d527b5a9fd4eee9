import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  keepPages,
  keptPagesOf,
  linkPages,
  movePages,
  takePages,
} from '../../../../scripts/build/kept/kept-pages.ts';
import type { KeptStory } from '../../../../scripts/build/kept/places.ts';

/** A project with a page's code. */
function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(join(root, 'src/pages/a.astro'), 'a');
  return root;
}

const BRIDGE: KeptStory = { id: 'bridge', formerly: ['crossing'], digest: 'one' };

/** A site with the pages of the story, and others. */
function siteOf(root: string, words: string): string {
  const site = join(root, 'site');
  for (const place of ['bridge', 'crossing', 'embed/bridge', 'search/parts', 'road'])
    mkdirSync(join(site, place), { recursive: true });
  for (const file of [...PAGES, 'index.html', 'road/index.html']) writeFileSync(join(site, file), words);
  return site;
}

const PAGES = [
  'bridge/index.html',
  'crossing/index.html',
  'embed/bridge/index.html',
  'search/parts/bridge.json',
];

/** A build's folder, with what is kept of the site in it. */
function buildFolder(root: string, kept: string, name: string): string {
  const folder = join(root, '.cache/builds', name);
  mkdirSync(join(folder, '..'), { recursive: true });
  takePages(kept, folder);
  return folder;
}

/** Builds the story and keeps its pages. */
function build(root: string, kept: string, name: string, story = BRIDGE, words = name): void {
  const folder = buildFolder(root, kept, name);
  if (linkPages(folder, join(root, `site of ${name}`), story) === null)
    movePages(siteOf(root, words), folder, story);
  keepPages(kept, folder, [story]);
}

/** What the next build gets of the story. */
function pagesAfter(root: string, kept: string, story = BRIDGE): string[] {
  const folder = buildFolder(root, kept, 'after');
  const site = join(root, 'next');
  rmSync(site, { recursive: true, force: true });
  const linked = linkPages(folder, site, story);
  keepPages(kept, folder, [story]);
  if (linked === null) return [];
  expect(linked).toBe(3);
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/u.test(name))
    .map((name) => `${name}: ${readFileSync(join(site, name), 'utf8')}`)
    .toSorted();
}

const CODE = [
  'src/pages/a.astro',
  'src/pages/b.astro',
  'public/icon.svg',
  'package-lock.json',
  'scripts/build/write-files.ts',
];

describe('keptPagesOf(root, site)', () => {
  test('names other pages where code, public files, packages or the site change', () => {
    const root = project();
    const names = [keptPagesOf(root, ['/'])];
    for (const file of CODE) {
      for (const folder of ['public', 'scripts/build']) mkdirSync(join(root, folder), { recursive: true });
      writeFileSync(join(root, file), 'changed');
      names.push(keptPagesOf(root, ['/']));
    }
    names.push(keptPagesOf(root, ['/base/']), keptPagesOf(root, ['/', 'https://example.org']));
    expect(new Set(names).size).toBe(8);
    expect(keptPagesOf(root, ['/'])).toBe(names[5]);
  });
});

describe('what is kept from one build to the next', () => {
  test('are the pages of a story under all its names, and nothing else of the site', () => {
    const root = project();
    const kept = keptPagesOf(root, []);
    build(root, kept, 'one');
    expect(pagesAfter(root, kept)).toEqual(PAGES.map((page) => `${page}: one`));
  });

  test('is not used of a story that changed, and goes with the next build', () => {
    const root = project();
    const kept = keptPagesOf(root, []);
    build(root, kept, 'one');
    const changed = { ...BRIDGE, digest: 'two' };
    build(root, kept, 'two', changed);
    expect(readdirSync(join(kept, 'bridge'))).toEqual(['two', 'two.json']);
    expect(pagesAfter(root, kept, changed)[0]).toBe('bridge/index.html: two');
    build(root, kept, 'road', { id: 'road', formerly: [], digest: 'three' });
    expect(readdirSync(kept)).toEqual(['road']);
  });

  test.each([
    ['written to', (page: string) => appendFileSync(page, ' smaller')],
    ['written to at the same length', (page: string) => writeFileSync(page, 'eno')],
    ['cut', (page: string) => truncateSync(page, 1)],
  ])('is not used where a file of the site, which is the same file, was %s', (_, change) => {
    const root = project();
    const kept = keptPagesOf(root, []);
    build(root, kept, 'one');
    const folder = buildFolder(root, kept, 'two');
    expect(linkPages(folder, join(root, 'served'), BRIDGE)).toBe(3);
    change(join(root, 'served/bridge/index.html'));
    keepPages(kept, folder, [BRIDGE]);
    expect(pagesAfter(root, kept)).toEqual([]);
    expect(existsSync(join(root, 'next/bridge'))).toBe(false);
    build(root, kept, 'two');
    expect(pagesAfter(root, kept)).toEqual(PAGES.map((page) => `${page}: two`));
  });

  test('stays where files of the site are put in place of others or taken away', () => {
    const root = project();
    const kept = keptPagesOf(root, []);
    build(root, kept, 'one');
    const folder = buildFolder(root, kept, 'two');
    linkPages(folder, join(root, 'served'), BRIDGE);
    rmSync(join(root, 'served/crossing'), { recursive: true });
    writeFileSync(join(root, 'served/smaller'), 'smaller');
    renameSync(join(root, 'served/smaller'), join(root, 'served/bridge/index.html'));
    keepPages(kept, folder, [BRIDGE]);
    expect(pagesAfter(root, kept)).toEqual(PAGES.map((page) => `${page}: one`));
  });

  test('is with one build at a time', () => {
    const root = project();
    const kept = keptPagesOf(root, []);
    build(root, kept, 'one');
    buildFolder(root, kept, 'two');
    expect(linkPages(buildFolder(root, kept, 'three'), join(root, 'three'), BRIDGE)).toBeNull();
  });

  test('is that of the build that ended last', () => {
    const root = project();
    const kept = keptPagesOf(root, []);
    const [first, second] = ['first', 'second'].map((name) => buildFolder(root, kept, name)) as [
      string,
      string,
    ];
    for (const folder of [first, second]) movePages(siteOf(root, folder), folder, BRIDGE);
    keepPages(kept, first, [BRIDGE]);
    keepPages(kept, second, [BRIDGE]);
    expect(pagesAfter(root, kept)[0]).toBe(`bridge/index.html: ${second}`);
  });

  test('are the pages of the last four sites', () => {
    const root = project();
    const sites = ['a', 'b', 'c', 'd', 'e'].map((site) => keptPagesOf(root, [site]));
    for (const [i, kept] of sites.entries()) {
      build(root, kept, `${i}`);
      utimesSync(kept, i, i);
    }
    build(root, keptPagesOf(root, ['f']), 'f');
    expect(sites.map((kept) => existsSync(kept))).toEqual([false, false, true, true, true]);
  });
});
