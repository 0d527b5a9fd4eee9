import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepPages } from '../../../../scripts/build/kept/kept-pages.ts';
import { keepSite, keptSiteOf, linkSite } from '../../../../scripts/build/kept/kept-site.ts';
import type { KeptStory } from '../../../../scripts/build/kept/places.ts';
import { emptyFolder } from '../../../corpus/content-folder.ts';

const BRIDGE: KeptStory = { id: 'bridge', formerly: [], digest: 'one' };
const ROAD: KeptStory = { id: 'road', formerly: [], digest: 'two' };

/** A new site without the pages of its stories. */
function newSite(folder: string): string {
  const site = join(folder, 'site');
  mkdirSync(join(site, 'search'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'front');
  writeFileSync(join(site, 'search', 'texts.json'), '{}');
  return site;
}

describe('the pages of the whole site', () => {
  test('stay in the new site, and are there for the next one', () => {
    const [root, whole] = [emptyFolder(), keptSiteOf([BRIDGE], '')];
    const [kept, folder] = [join(root, 'kept'), join(root, 'pages')];
    expect(keepSite(newSite(root), folder, whole)).toBe(1);
    expect(readdirSync(join(root, 'site')).toSorted()).toEqual(['index.html', 'search']);
    keepPages(kept, folder, [whole]);
    expect(linkSite(kept, join(root, 'next'), whole)).toBe(1);
    expect(readFileSync(join(root, 'next/search/texts.json'), 'utf8')).toBe('{}');
  });

  test.each([
    ['a story changed', [{ ...BRIDGE, digest: 'three' }, ROAD], ''],
    ['a story is new', [BRIDGE, ROAD, { ...ROAD, id: 'tower' }], ''],
    ['a story is gone', [BRIDGE], ''],
    ['the order is another', [ROAD, BRIDGE], ''],
    ['the pages of a story are taken over', [BRIDGE, ROAD], '[{"id":"tower"}]'],
  ])('are made again where %s', (_, stories, takenOver) => {
    const root = emptyFolder();
    keepSite(newSite(root), join(root, 'pages'), keptSiteOf([BRIDGE, ROAD], ''));
    const whole = keptSiteOf(stories, takenOver);
    expect(linkSite(join(root, 'pages'), join(root, 'next'), whole)).toBeNull();
  });

  test('are made again where a file of the site, which is the same file, was changed', () => {
    const [root, whole] = [emptyFolder(), keptSiteOf([BRIDGE], '')];
    keepSite(newSite(root), join(root, 'pages'), whole);
    appendFileSync(join(root, 'site/index.html'), ' page');
    expect(linkSite(join(root, 'pages'), join(root, 'next'), whole)).toBeNull();
    expect(existsSync(join(root, 'next'))).toBe(false);
  });

  test('are not kept where nobody knows what they are made of', () => {
    const root = emptyFolder();
    expect(keepSite(newSite(root), join(root, 'pages'), null)).toBe(1);
    expect(existsSync(join(root, 'pages'))).toBe(false);
  });
});
