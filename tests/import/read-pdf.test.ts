import { expect, test } from 'vitest';
import { readPdf } from '../../src/import/read-pdf.ts';
import { pdfOf } from './documents.ts';

test('lines close together are a paragraph', async () => {
  expect(
    (await readPdf(pdfOf(['A headline', '', 'The first line', 'goes on.', '', 'The second.']))).text,
  ).toBe('A headline\n\nThe first line goes on.\n\nThe second.');
});

test('a hyphen at the end of a line goes only where the word stands whole elsewhere', async () => {
  expect((await readPdf(pdfOf(['A para-', 'graph and another paragraph.']))).text).toBe(
    'A paragraph and another paragraph.',
  );
  expect((await readPdf(pdfOf(['He is twenty-', 'one.']))).text).toBe('He is twenty-one.');
});

test('without a text layer, and cut off, it is refused', async () => {
  await expect(readPdf(pdfOf([]))).rejects.toThrow(/no text layer/u);
  await expect(readPdf(pdfOf(['x']).subarray(0, 60))).rejects.toThrow(/broken or cut off/u);
});
