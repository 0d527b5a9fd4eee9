import { readFileSync } from 'node:fs';
import satori from 'satori';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { canUse, drawPicture } from '../../../scripts/pictures/draw-picture.ts';
import { FACES, fontFile } from '../../../scripts/pictures/faces.ts';
import { readLook } from '../../../scripts/pictures/read-look.ts';
import drawn from '../../../src/views/pictures/drawn-letters.json' with { type: 'json' };
import { printed, somePicture, stated } from './some-picture.ts';

// The first picture reads every font; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 60_000 });

const look = readLook({});

/** The longest that the pages give to a picture, in letters that are as wide as any. */
const WIDEST = somePicture({
  heading: 'W'.repeat(190),
  context: 'M'.repeat(110),
  rows: ['A', 'B', 'C', 'D', 'E'].map((letter, i) =>
    printed(letter, i + 1, 'N'.repeat(36), `*${'W'.repeat(112)}*`),
  ),
  rest: 'M'.repeat(150),
  story: 'M'.repeat(64),
});
const LONG = somePicture({
  heading: 'Why did the fire at the harbour start so late that night? '.repeat(4).slice(0, 190),
  rows: ['A', 'B', 'C', 'D', 'E'].map((letter, i) =>
    printed(letter, i + 1, 'The Morning Post of the Harbour', `long words *${'and more '.repeat(11)}*`),
  ),
});
const MANY = somePicture({
  rows: Array.from({ length: 18 }, (_, i) =>
    stated(String.fromCodePoint(65 + i), (i % 5) + 1, 'The Long Name of a Morning Paper', 'words-otherwise'),
  ),
});
const ARABIC = somePicture({
  heading: 'متى عُقد الاجتماع الأول بين الوفدين في مدينة جنيف السويسرية؟',
  rows: [
    printed('A', 1, 'القدس', `قال المتحدث إن *الاجتماع الأول* سيعقد ${'في مدينة جنيف السويسرية '.repeat(6)}`),
    printed('B', 2, 'هآرتس', 'קבע כי *הגשר* יישאר סגור, כך CNN International'),
  ],
});
const CASES = { 'a plain one': somePicture(), LONG, WIDEST, MANY, ARABIC };

describe.each(Object.entries(CASES))('drawPicture(): %s', (_, picture) => {
  test('is a PNG of 1200 × 630 pixels in 16 colours, below 60 KB', async () => {
    const { png } = await drawPicture(picture, look);
    const { format, width, height, isPalette, bitsPerSample } = await sharp(png).metadata();
    expect({ format, width, height, isPalette, bitsPerSample }).toEqual({
      format: 'png',
      width: 1200,
      height: 630,
      isPalette: true,
      bitsPerSample: 4,
    });
    expect(png.length).toBeLessThan(60_000);
  });

  test('leaves its margins free: nothing is cut', async () => {
    const { data } = await sharp((await drawPicture(picture, look)).png)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const paper = [0xfb, 0xf9, 0xf4];
    const isInk = (x: number, y: number) =>
      paper.some((value, i) => Math.abs((data[(y * 1200 + x) * 3 + i] ?? 0) - value) > 24);
    const outside: string[] = [];
    for (let y = 0; y < 630; y += 1)
      for (let x = 0; x < 1200; x += 1)
        if ((x < 52 || x >= 1148 || y < 36 || y >= 608) && isInk(x, y)) outside.push(`${x},${y}`);
    expect(outside).toEqual([]);
  });
});

test('the same input gives the same bytes', async () => {
  const [one, two] = [await drawPicture(LONG, look), await drawPicture(structuredClone(LONG), look)];
  expect(one.png.equals(two.png)).toBe(true);
  expect(one.png.equals((await drawPicture(somePicture(), look)).png)).toBe(false);
});

test('longer texts are drawn smaller; all of their letters are there', async () => {
  const [plain, long] = [await drawPicture(somePicture(), look), await drawPicture(LONG, look)];
  expect(long.scale).toBeLessThan(plain.scale);
  // What a chat shows half as large can still be read: 32 units at this scale.
  expect(long.scale).toBeGreaterThan(0.5);
});

test('lines under letters have the outlets’ own hues, that under words is red', async () => {
  const colours = readLook({ colours: [{ light: '#0a6b3d', dark: '#ffffff' }] });
  const { data } = await sharp((await drawPicture(somePicture(), colours)).png)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const found = new Set<string>();
  for (let at = 0; at < data.length; at += 3) found.add([...data.subarray(at, at + 3)].join(' '));
  // Palettes are kept with an error of one step.
  const near = (hex: string) =>
    [...found].some((colour) =>
      colour
        .split(' ')
        .every(
          (value, i) => Math.abs(Number(value) - Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16)) <= 1,
        ),
    );
  for (const hex of ['#0a6b3d', look.hues[1] ?? '', look.differs, look.paper, look.ink])
    expect([hex, near(hex)]).toEqual([hex, true]);
  expect(near(look.hues[0] ?? '')).toBe(false);
});

test('the fonts have every letter that the pages take for drawable', async () => {
  const letters = drawn
    .flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
    .map((code) => String.fromCodePoint(code));
  expect(letters.length).toBeGreaterThan(1000);
  const missing: string[] = [];
  await satori(
    {
      type: 'div',
      props: {
        style: {
          display: 'flex',
          flexWrap: 'wrap',
          fontFamily: FACES.map(({ file }) => `'${file}'`).join(', '),
        },
        children: letters.map((children) => ({ type: 'div', props: { children } })),
      },
    },
    {
      width: 1200,
      height: 4000,
      fonts: FACES.map(({ file }) => ({ name: file, data: readFileSync(fontFile(file)) })),
      loadAdditionalAsset: (_: string, segment: string) => {
        missing.push(segment);
        return Promise.resolve([]);
      },
    },
  );
  expect(missing).toEqual([]);
});

test('canUse(font): a font file, but not any other', async () => {
  const data = readFileSync(fontFile('newsreader-500.woff2'));
  expect(await canUse({ family: 'text', italic: false, data })).toBe(true);
  expect(await canUse({ family: 'text', italic: false, data: Buffer.from('no font') })).toBe(false);
});
