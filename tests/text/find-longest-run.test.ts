import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findLongestRun } from '../../src/text/find-longest-run.ts';

const run = (a: string, b: string) => {
  const found = findLongestRun(a.split(' '), b.split(' '));
  return (
    found && {
      words: a
        .split(' ')
        .slice(found.a, found.a + found.length)
        .join(' '),
      ties: found.ties,
    }
  );
};

it('finds the longest run, wherever it stands', () => {
  expect(run('we have talked about the old bridge', 'the old bridge we have')).toEqual({
    words: 'the old bridge',
    ties: 0,
  });
});

it('says how many others are as long', () => {
  expect(run('the bridge and the bridge', 'the bridge')).toEqual({ words: 'the bridge', ties: 1 });
});

it('finds nothing in lists without a common word', () => expect(run('steel', 'toll')).toBeNull());

it('finds what looking at every pair of places finds', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(list, list, (a, b) => {
      let [longest, first, ties] = [0, [0, 0], -1];
      for (let i = 0; i < a.length; i += 1)
        for (let j = 0; j < b.length; j += 1) {
          let n = 0;
          while (i + n < a.length && j + n < b.length && a[i + n] === b[j + n]) n += 1;
          if (n > longest) [longest, first, ties] = [n, [i, j], -1];
          if (n > 0 && n === longest) ties += 1;
        }
      const found = findLongestRun(a, b);
      expect(found?.length ?? 0).toBe(longest);
      if (found) expect([found.a, found.b, found.ties]).toEqual([...first, ties]);
    }),
  );
});
