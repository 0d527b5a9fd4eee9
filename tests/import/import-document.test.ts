import { expect, test } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';
import { docxOf, pdfOf } from './documents.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a document is read as what it is, whatever it is called', async () => {
  expect((await importDocument({ bytes: docxOf('Head', ['One.']), name: 'a.pdf' })).format).toBe('docx');
  expect((await importDocument({ bytes: pdfOf(['One.']), name: 'a.docx' })).format).toBe('pdf');
});

test('plain text is the article, byte for byte', async () => {
  const text = 'Head\r\n\r\nOne “two”.\n';
  expect((await importDocument({ bytes: bytes(text), name: 'a.txt' })).articles[0]?.text).toBe(text);
});

test.each([
  ['', /empty/u],
  [' \n\u200b', /white space/u],
  ['x'.repeat(5 * 1024 * 1024 + 1), /5\.0 MB; the limit is 5 MB/u],
])('%#: what holds no article is refused', async (text, message) => {
  await expect(importDocument({ bytes: bytes(text), name: 'a.txt' })).rejects.toThrow(message);
});
