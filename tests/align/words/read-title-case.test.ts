import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNames, isTitleCase } from '../../../src/align/words/read-title-case.ts';
import { english } from '../../../src/language/en/english.ts';

const pieces = fc.array(
  fc.constantFrom('Court', 'rejects', 'U.S', 'Lee’s', "o'Neil", ' ', ' ', '. ', '“', '-', '7', 'É', 'à'),
  { maxLength: 14 },
);
const namesOf = (text: string) => [...findNames(text, [{ start: 0, end: text.length }], english)];

test('a sign that no English text has changes neither the case of a sentence nor its names', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = `${parts.join('')} `;
      expect(isTitleCase(`${text}→`)).toBe(isTitleCase(text));
      expect(namesOf(`${text}→`)).toEqual(namesOf(text));
    }),
  );
});

test('most longer words of a headline have a capital', () => {
  expect(isTitleCase('Court Rejects Old Request')).toBe(true);
  expect(isTitleCase('The Court rejects an old request')).toBe(false);
});
