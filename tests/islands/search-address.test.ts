import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAsking, readAddress, writeAddress } from '../../src/islands/search-address.ts';
import { LONGEST_QUERY } from '../../src/search/query/query-limits.ts';

describe('an address', () => {
  test('restores all that is asked for', () => {
    const asked = {
      query: '“a & b” = 100 % #1',
      speaker: 'Zoë Müller',
      outlet: 'north-post',
      kind: 'quote',
    } as const;
    expect(readAddress(writeAddress(asked))).toEqual(asked);
  });
  test('with ?q= alone asks for words', () => {
    expect(readAddress('?q=the+bridge')).toEqual({ query: 'the bridge', speaker: '', outlet: '', kind: '' });
  });
  test('with an unknown kind asks for all', () => {
    expect(readAddress('?kind=poem').kind).toBe('');
  });
  test('of nothing is empty', () => {
    expect(writeAddress(readAddress(''))).toBe('');
    expect(isAsking(readAddress('?q=%20'))).toBe(false);
    expect(isAsking(readAddress('?speaker=x'))).toBe(true);
  });
  test('never grows beyond what is searched', () => {
    expect(
      readAddress(writeAddress({ query: 'x'.repeat(10_000), speaker: '', outlet: '', kind: '' })).query,
    ).toHaveLength(LONGEST_QUERY);
  });
});

test('any text comes back as it was, but for its ends and halves of pairs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(readAddress(writeAddress({ query: text, speaker: '', outlet: '', kind: '' })).query).toBe(
        text.trim().toWellFormed(),
      );
    }),
  );
});
