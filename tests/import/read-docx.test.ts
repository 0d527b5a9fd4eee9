import { expect, test } from 'vitest';
import { readDocx } from '../../src/import/read-docx.ts';
import { docxOf } from './documents.ts';

test('headings and paragraphs are read', async () => {
  expect(await readDocx(docxOf('Head', ['One.', 'Two.']))).toMatchObject({
    text: 'Head\n\nOne.\n\nTwo.',
    headline: { value: 'Head' },
  });
});

test('a password, a cut file, an empty one and one that unpacks to too much are told apart', async () => {
  await expect(readDocx(docxOf('Head', ['One.'], 1))).rejects.toThrow(/password/u);
  await expect(readDocx(docxOf('Head', ['One.']).subarray(0, 500))).rejects.toThrow(/cut off/u);
  await expect(readDocx(docxOf('', []))).rejects.toThrow(/no text/u);
  const bomb = docxOf('Head', ['One.']);
  bomb.writeUInt32LE(60 * 1024 * 1024, bomb.indexOf('PK\u0001\u0002', 0, 'latin1') + 24);
  await expect(readDocx(bomb)).rejects.toThrow(/unpacks to 60 MB/u);
});
