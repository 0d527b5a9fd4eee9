import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english } from '../../../src/language/en/english.ts';
import { readLines } from '../../../src/speech/marks/read-lines.ts';

const itemsOf = (text: string) =>
  readLines(text, { type: 'caption', start: 0, end: text.length }, 0, [], [], 0, english).flatMap(
    ({ items }) => items,
  );

const pieces = fc.array(
  fc.constantFrom(
    'U.S.',
    'a',
    'Z',
    '9',
    ' ',
    '.',
    '..',
    ',',
    '’',
    "'s",
    '-',
    '/',
    '&',
    '@lee',
    '$5',
    '—',
    '…',
    '"',
    '(',
    '#',
    's’ r',
  ),
  { maxLength: 16 },
);

test('a sign that no English text has changes no item before it', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = `${parts.join('')} `;
      expect(itemsOf(`${text}→`)).toEqual([...itemsOf(text), ...itemsOf(`${' '.repeat(text.length)}→`)]);
    }),
  );
});

test('soft hyphens are no part of what an item shows', () => {
  expect(itemsOf('the har\u00adbour').map(({ text }) => text)).toEqual(['the', 'harbour']);
});
