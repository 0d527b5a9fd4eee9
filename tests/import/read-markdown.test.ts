import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/import/read-markdown.ts';

test('marks go, words stay', () => {
  expect(readMarkdown('# Head\n\nThe *bridge* at [Holm](https://x.example).\n\n- one\n- two\n').text).toBe(
    'Head\n\nThe bridge at Holm.\n\n- one\n\n- two',
  );
});

test('front matter says what it knows', () => {
  const { text, headline, published, url, author } = readMarkdown(
    '---\ntitle: Head\ndate: 2025-03-04\nauthor: Ola Berg\nsource: https://nova.example.com/a\n---\n\nText.',
  );
  expect(text).toBe('Head\n\nText.');
  expect([headline, published, url, author].map((known) => known?.value)).toEqual([
    'Head',
    '2025-03-04',
    'https://nova.example.com/a',
    'Ola Berg',
  ]);
  expect(url?.how).toBe('`source` of the front matter');
});

test('broken front matter says nothing, and is not printed', () => {
  expect(readMarkdown('---\na: [\n---\nText.').text).toBe('Text.');
});

test('without text it is refused', () => {
  expect(() => readMarkdown('---\ntitle: Head\n---\n')).toThrow(/no text/u);
});
