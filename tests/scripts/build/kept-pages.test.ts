import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { keepPages, keptPagesOf, takePages } from '../../../scripts/build/kept-pages.ts';

/** A project with a page's code. */
function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(join(root, 'src/pages/a.astro'), 'a');
  return root;
}

/** Astro's folder of a build, with the list of its pages and one page. */
function folderOf(root: string, name: string, page?: string): string {
  const folder = join(root, '.cache/builds', name);
  mkdirSync(folder, { recursive: true });
  if (page !== undefined) {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/index.html'), page);
    writeFileSync(join(folder, 'incremental-build.json'), '{}');
    writeFileSync(join(folder, 'data-store.json'), '{}');
  }
  return folder;
}

describe('keptPagesOf(root, site)', () => {
  test('names other pages where code, public files, packages or the site change', () => {
    const root = project();
    const names = [keptPagesOf(root, ['/'])];
    for (const file of ['src/pages/a.astro', 'src/pages/b.astro', 'public/icon.svg', 'package-lock.json']) {
      mkdirSync(join(root, 'public'), { recursive: true });
      writeFileSync(join(root, file), 'changed');
      names.push(keptPagesOf(root, ['/']));
    }
    names.push(keptPagesOf(root, ['/base/']), keptPagesOf(root, ['/', 'https://example.org']));
    expect(new Set(names).size).toBe(7);
    expect(keptPagesOf(root, ['/'])).toBe(names[4]);
  });
});

describe('takePages(kept, folder) and keepPages(kept, folder)', () => {
  test('hand pages from one build to the next, and nothing else of Astro', () => {
    const root = project();
    const kept = keptPagesOf(root, []);
    keepPages(kept, folderOf(root, 'one', 'a page'));
    const two = folderOf(root, 'two');
    takePages(kept, two);
    expect(readFileSync(join(two, 'dist/index.html'), 'utf8')).toBe('a page');
    expect(existsSync(join(two, 'incremental-build.json'))).toBe(true);
    expect(existsSync(join(two, 'data-store.json'))).toBe(false);
  });
  test('one build has them at a time; without them a build makes every page', () => {
    const root = project();
    const kept = keptPagesOf(root, []);
    keepPages(kept, folderOf(root, 'one', 'a page'));
    takePages(kept, folderOf(root, 'two'));
    const three = folderOf(root, 'three');
    takePages(kept, three);
    expect(readdirSync(three)).toEqual([]);
  });
  test('of two builds that end the last is kept', () => {
    const root = project();
    const kept = keptPagesOf(root, []);
    keepPages(kept, folderOf(root, 'one', 'first'));
    keepPages(kept, folderOf(root, 'two', 'second'));
    expect(readFileSync(join(kept, 'dist/index.html'), 'utf8')).toBe('second');
  });
  test('the pages of four sites are kept, the latest ones', () => {
    const root = project();
    const sites = ['a', 'b', 'c', 'd', 'e'].map((site) => keptPagesOf(root, [site]));
    for (const [i, kept] of sites.entries()) {
      keepPages(kept, folderOf(root, `${i}`, 'page'));
      utimesSync(kept, i, i);
    }
    keepPages(keptPagesOf(root, ['f']), folderOf(root, 'f', 'page'));
    expect(sites.map((kept) => existsSync(kept))).toEqual([false, false, true, true, true]);
  });
});
