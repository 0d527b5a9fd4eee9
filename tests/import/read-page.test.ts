import { describe, expect, test } from 'vitest';
import { readPage, withHeadline } from '../../src/import/read-page.ts';

const sentence = (n: number) =>
  `Sentence ${n} tells at some length, with a comma, what the harbour office of Brask said on Tuesday about the ferry.`;
const paragraphs = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, i) => `<p>${sentence(from + i)} ${sentence(from + i + 100)}</p>`,
  ).join('');
const page = (body: string) =>
  `<!doctype html><html><head><title>T</title></head><body><nav><a href="/">Home</a></nav><article><h1>Ferry aground</h1>${body}</article><footer>All rights</footer></body></html>`;

test('the article is taken, what stands around it is not', async () => {
  const { text, readings, headline } = await readPage(page(paragraphs(1, 8)));
  expect(text.split('\n\n')[0]).toBe('Ferry aground');
  expect(text).toContain(sentence(1));
  expect(text).toContain(sentence(7));
  expect(text).not.toMatch(/Home|All rights/u);
  expect(headline?.value).toBe('Ferry aground');
  expect(readings).toEqual([]);
});

test('two readings that differ by over a tenth are both handed on, the longer first', async () => {
  // Readability takes a box of this name for the comments of readers, Defuddle does not.
  const body = `${paragraphs(1, 5)}<div class="comment">${paragraphs(5, 10)}</div>`;
  const { readings, text } = await readPage(page(body));
  expect(readings).toHaveLength(2);
  expect(readings[0]?.text).toBe(text);
  expect(readings[0]?.text.length).toBeGreaterThan(readings[1]?.text.length ?? Infinity);
});

test.each([
  '<html><body><div id="root"></div><script>load()</script></body></html>',
  '<html><body><p>Please enable JavaScript.</p></body></html>',
])('a page without an article is refused: %s', async (html) => {
  await expect(readPage(html)).rejects.toThrow(/no article/u);
});

test('scripts and event handlers leave nothing behind', async () => {
  const { text } = await readPage(
    page(`<script>alert(1)</script><p onclick="x()">${sentence(1)}</p>${paragraphs(2, 8)}`),
  );
  expect(text).not.toMatch(/alert|onclick/u);
});

describe('the headline', () => {
  test.each([
    ['Other text', 'Head', 'Head\n\nOther text'],
    ['HEAD!\n\nText', 'Head', 'Head\n\nText'],
    ['Text', null, 'Text'],
    ['', 'Head', ''],
  ])('of %j with %j', (text, headline, expected) => {
    expect(withHeadline(text, headline)).toBe(expected);
  });
});
