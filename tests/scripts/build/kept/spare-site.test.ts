import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepPages, linkPages, movePages, takePages } from '../../../../scripts/build/kept/kept-pages.ts';
import type { KeptStory } from '../../../../scripts/build/kept/places.ts';
import { keepSpare, moveSpare } from '../../../../scripts/build/kept/spare-site.ts';
import { emptyFolder } from '../../../corpus/content-folder.ts';

const BRIDGE: KeptStory = { id: 'bridge', formerly: ['crossing'], digest: 'one' };

const PAGES = [
  'bridge/blind/index.html',
  'bridge/blind/pictures.json',
  'bridge/index.html',
  'bridge/pictures.json',
  'crossing/index.html',
  'embed/bridge/index.html',
  'search/parts/bridge.json',
];

/** A new site with the pages of the story as Astro makes them. */
function makeSite(root: string): string {
  const site = join(root, 'made');
  for (const page of [...PAGES, 'index.html']) {
    mkdirSync(join(site, page, '..'), { recursive: true });
    writeFileSync(join(site, page), `${page} as made`);
  }
  return site;
}

/** What a build does to the pages in the site: a picture in the place of each list, and no texts where all are in one file. */
function finish(site: string): void {
  rmSync(join(site, 'search/parts'), { recursive: true });
  for (const place of ['bridge', 'bridge/blind']) {
    rmSync(join(site, place, 'pictures.json'));
    mkdirSync(join(site, place, 'pictures'));
    writeFileSync(join(site, place, 'pictures/story.png'), 'drawn');
  }
}

/** A build whose story was made by the one before: its site has links, and is then replaced. */
function replaced(): { root: string; kept: string; former: string } {
  const root = emptyFolder();
  const [folder, kept, former] = [join(root, 'build'), join(root, 'pages/kept'), join(root, 'former')];
  mkdirSync(folder);
  movePages(makeSite(root), folder, BRIDGE);
  linkPages(folder, former, BRIDGE);
  keepPages(kept, folder, [BRIDGE]);
  finish(former);
  return { root, kept, former };
}

/** What the next build moves of the story into its site. */
function next(root: string, kept: string, story = BRIDGE) {
  const [folder, site] = [join(root, 'next'), join(root, 'site')];
  takePages(kept, folder);
  const pages = moveSpare(folder, site, story);
  return { folder, site, pages };
}

const filesOf = (site: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.length + 1))
    .toSorted();

describe('the site that the last build replaced', () => {
  test('gives its very folders to the next one, with what was taken away since', () => {
    const { root, kept, former } = replaced();
    const number = statSync(join(former, 'bridge')).ino;
    expect(keepSpare(former, kept)).toBe(true);
    expect(existsSync(former)).toBe(false);
    const { folder, site, pages } = next(root, kept);
    expect(pages).toBe(4);
    expect(statSync(join(site, 'bridge')).ino).toBe(number);
    expect(filesOf(site)).toEqual(PAGES);
    for (const page of PAGES) expect(readFileSync(join(site, page), 'utf8')).toBe(`${page} as made`);
    keepPages(kept, folder, [BRIDGE]);
    expect(readdirSync(kept)).toEqual(['bridge']);
  });

  test.each([
    ['written to', (page: string) => appendFileSync(page, ' and more')],
    ['taken away', (page: string) => rmSync(page)],
    ['renamed', (page: string) => renameSync(page, `${page}.html`)],
    [
      'put in the place of another, as old and as long',
      (page: string) => {
        cpSync(page, `${page}.tmp`, { preserveTimestamps: true });
        renameSync(`${page}.tmp`, page);
      },
    ],
    ['put beside the others', (page: string) => writeFileSync(join(page, '../note.txt'), '')],
  ])('is not used of a story of which a file was %s', (_, change) => {
    const { root, kept, former } = replaced();
    change(join(former, 'crossing/index.html'));
    expect(keepSpare(former, kept)).toBe(true);
    const { site, pages } = next(root, kept);
    expect(pages).toBeNull();
    expect(existsSync(site)).toBe(false);
  });

  test('is not used of a story that changed', () => {
    const { root, kept, former } = replaced();
    keepSpare(former, kept);
    expect(next(root, kept, { ...BRIDGE, digest: 'two' }).pages).toBeNull();
  });

  test('stays where it is if it has none of the files that are kept', () => {
    const { root, kept } = replaced();
    const other = makeSite(root);
    expect(keepSpare(other, kept)).toBe(false);
    expect(existsSync(other)).toBe(true);
    expect(keepSpare(join(root, 'nowhere'), kept)).toBe(false);
    expect(keepSpare(other, join(root, 'taken by another build'))).toBe(false);
  });

  test('is used of what was carried here once it was linked here', () => {
    const { root, kept, former } = replaced();
    cpSync(kept, join(root, 'carried'), { recursive: true, preserveTimestamps: true });
    rmSync(former, { recursive: true });
    expect(linkPages(join(root, 'carried'), former, BRIDGE)).toBe(4);
    expect(keepSpare(former, join(root, 'carried'))).toBe(true);
    expect(next(root, join(root, 'carried')).pages).toBe(4);
  });
});
