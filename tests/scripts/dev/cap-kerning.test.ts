import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { capKerning } from '../../../scripts/dev/cap-kerning.ts';

const unpacked = async (file: string): Promise<Uint8Array> =>
  subsetFont(await readFile(file), 'off\'"’s', { targetFormat: 'truetype', keepFeatures: ['kern'] });

const SOURCE = 'node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2';

test('kerning wider than the limit is capped, and nothing else', async () => {
  const font = await unpacked(SOURCE);
  const before = Buffer.from(font);
  const capped = capKerning(font, 0.05);
  expect(Buffer.from(capped).equals(before)).toBe(false);
  expect(Buffer.from(capKerning(capped, 0.05)).equals(Buffer.from(capped))).toBe(true);
  expect(Buffer.from(capKerning(font, 1)).equals(before)).toBe(true);
});

test.each(['roman', 'italic'])('our %s sets no apostrophe far from the letter before it', async (face) => {
  const font = await unpacked(`src/styles/fonts/newsreader-${face}.woff2`);
  expect(Buffer.from(capKerning(font, 0.085)).equals(Buffer.from(font))).toBe(true);
});

test('what is no font is refused', () => {
  expect(() => capKerning(new Uint8Array(64), 0.05)).toThrow('no table `head`');
});
