import { expect, test } from 'vitest';
import { hashedSet } from '../../../scripts/site/hashed-set.ts';

test('has what was put into it and nothing else', () => {
  const words = Array.from({ length: 20_000 }, (_, i) => `s-${i.toString(36)}`);
  const set = hashedSet(words);
  expect(words.every((word) => set.has(word))).toBe(true);
  expect(words.filter((word) => set.has(`${word}-`) || set.has(`x${word}`))).toEqual([]);
  expect(hashedSet([]).has('')).toBe(false);
  expect(hashedSet(['', 'ä']).has('')).toBe(true);
});
