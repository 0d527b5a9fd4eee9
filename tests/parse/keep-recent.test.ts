import { expect, test } from 'vitest';
import { english } from '../../src/language/en/english.ts';
import { und } from '../../src/language/und.ts';
import { keepRecent } from '../../src/parse/keep-recent.ts';

test('a text is read once while its language is read, and again in another', () => {
  let made = 0;
  const read = keepRecent((text, { tag }) => `${text} ${tag} ${(made += 1)}`);
  expect([read('a', english), read('b', english), read('a', english)]).toEqual([
    'a en 1',
    'b en 2',
    'a en 1',
  ]);
  expect(read('a', und)).toBe(`a ${und.tag} 3`);
  expect(read('a', english)).toBe('a en 4');
});

test('an empty answer is kept too, a text too long for a line is not', () => {
  let asked = 0;
  const read = keepRecent(() => void (asked += 1));
  for (const text of ['a', 'a', 'x'.repeat(5000), 'x'.repeat(5000)]) read(text, english);
  expect(asked).toBe(3);
});
