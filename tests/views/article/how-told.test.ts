import { expect, test } from 'vitest';
import { howTold } from '../../../src/views/article/how-told.ts';

test.each([
  ['reports', 'reports', 'tells'],
  ['reports', 'less-specific', 'less-specific'],
  ['less-specific', 'reports', 'more-specific'],
  ['reports', 'words-otherwise', 'words-otherwise'],
  ['words-otherwise', 'reports', 'words-otherwise'],
  ['contradicts', 'reports', 'contradicts'],
  ['undecided', 'reports', 'undecided'],
  // Two that each only come near a claim need not tell the same.
  ['less-specific', 'less-specific', null],
  ['words-otherwise', 'words-otherwise', null],
  ['less-specific', 'contradicts', null],
  ['reports', 'silent', null],
  ['silent', 'reports', null],
] as const)('what an article that %s has beside one that %s: %s', (own, theirs, told) => {
  expect(howTold(own, theirs)).toBe(told);
});
