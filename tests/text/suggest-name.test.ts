import { describe, expect, test } from 'vitest';
import { suggestName } from '../../src/text/suggest-name.ts';

describe('suggestName(given, known)', () => {
  const KNOWN = ['evidence', 'state', 'note', 'attribution', 'the-moon'];
  test.each([
    ['evidance', 'evidence'],
    ['stat', 'state'],
    ['ntoe', 'note'],
    ['Attribution', 'attribution'],
    ['The Moon', 'the-moon'],
    ['remark', null],
    ['', null],
  ])('%s', (given, meant) => expect(suggestName(given, KNOWN)).toBe(meant));
});
