import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { drawPictures } from '../../../scripts/pictures/draw-pictures.ts';
import { somePicture } from './some-picture.ts';

// Threads start and read the fonts.
vi.setConfig({ testTimeout: 90_000 });

const root = mkdtempSync(join(tmpdir(), 'same-story-pictures-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const cache = join(root, 'cache');

/** A built site with lists of pictures by the folder of their story. */
function siteWith(name: string, lists: Readonly<Record<string, readonly object[]>>): string {
  const folder = join(root, name);
  for (const [story, pictures] of Object.entries(lists)) {
    const file = join(folder, story, 'pictures.json');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(pictures));
  }
  return folder;
}

const LISTS = {
  fire: [
    somePicture({ file: 'fire/pictures/a.png' }),
    somePicture({ file: 'fire/pictures/b.png', heading: 'Who?' }),
  ],
  'fire/blind': [somePicture({ file: 'fire/blind/pictures/c.png', heading: 'Where?' })],
};
const options = { cache, site: {}, content: root };
const read = (folder: string, file: string) => readFileSync(join(folder, file)).toString('base64');

test('draws each picture where its list names it, and takes the lists away; another build draws nothing anew', async () => {
  const first = siteWith('first', LISTS);
  const { kept, ...drawn } = await drawPictures(first, options);
  expect(drawn).toEqual({ pictures: 3, drawn: 3, faults: [], unusable: [] });
  expect(kept.toSorted()).toEqual(
    readdirSync(cache)
      .map((name) => join(cache, name))
      .toSorted(),
  );
  expect(
    readdirSync(first, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('.'))
      .toSorted(),
  ).toEqual(['fire/blind/pictures/c.png', 'fire/pictures/a.png', 'fire/pictures/b.png']);

  const again = siteWith('again', LISTS);
  expect((await drawPictures(again, options)).drawn).toBe(0);
  for (const file of ['fire/blind/pictures/c.png', 'fire/pictures/a.png'])
    expect(read(again, file)).toBe(read(first, file));

  const without = siteWith('without', LISTS);
  await drawPictures(without, { ...options, cache: join(root, 'other-cache') });
  expect(read(without, 'fire/pictures/b.png')).toBe(read(first, 'fire/pictures/b.png'));
});

test('draws anew what has other words, or other colours; the same in another place is copied', async () => {
  const changed = siteWith('changed', {
    fire: [
      somePicture({ file: 'fire/pictures/elsewhere.png' }),
      somePicture({ file: 'fire/pictures/d.png', rest: null }),
    ],
  });
  expect((await drawPictures(changed, options)).drawn).toBe(1);
  const coloured = siteWith('coloured', LISTS);
  const site = { colours: [{ light: '#0a6b3d', dark: '#9cc3f2' }] };
  expect((await drawPictures(coloured, { ...options, site })).drawn).toBe(3);
});

test('a font that it cannot read is named, and the pictures are drawn without it', async () => {
  writeFileSync(join(root, 'own.ttf'), 'no font');
  const folder = siteWith('own-font', LISTS);
  const site = { fonts: { text: { file: 'own.ttf' } } };
  expect(await drawPictures(folder, { ...options, site })).toMatchObject({
    pictures: 3,
    drawn: 0,
    faults: [],
    unusable: ['own.ttf'],
  });
});

test('a site without lists has none', async () => {
  const folder = siteWith('none', {});
  mkdirSync(folder);
  expect(await drawPictures(folder, { ...options, cache: join(root, 'unused') })).toEqual({
    pictures: 0,
    drawn: 0,
    kept: [],
    faults: [],
    unusable: [],
  });
  expect(existsSync(join(root, 'unused'))).toBe(false);
  expect(statSync(folder).isDirectory()).toBe(true);
});

test('a picture that cannot be drawn is named; the others are drawn', async () => {
  // Pages take soft hyphens out.
  const pictures = [
    somePicture({ rest: 'soft\u00adhyphen' }),
    somePicture({ file: 'fire/pictures/e.png', rest: 'E' }),
  ];
  const folder = siteWith('faulty', { fire: pictures });
  const { faults, drawn } = await drawPictures(folder, options);
  expect(faults).toEqual([expect.stringMatching(/^fire\/pictures\/difference-1\.png: /u)]);
  expect(drawn).toBe(1);
  expect(existsSync(join(folder, 'fire/pictures/e.png'))).toBe(true);
});
