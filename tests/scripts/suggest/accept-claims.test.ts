import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { acceptClaims } from '../../../scripts/suggest/accept-claims.ts';
import type { ProposedClaim } from '../../../src/worklist/propose-claims.ts';

const claim = (id: string): ProposedClaim => ({
  id,
  words: 'It is shut.',
  cells: { north: { state: 'reports', evidence: ['It is shut.'] } },
  reasons: { north: 'says most' },
});

test('a new file says that nobody has read the articles yet', () => {
  const text = acceptClaims('', [claim('f-1')]);
  expect(text).toContain('statement: "" # It is shut.');
  expect(text).toContain('state: reports # says most');
  expect(parse(text)).toEqual({
    examined: [],
    topics: [
      {
        id: 'suggested',
        title: 'Suggested',
        claims: [
          { id: 'f-1', statement: '', cells: { north: { state: 'reports', evidence: ['It is shut.'] } } },
        ],
      },
    ],
  });
});

test('an editor’s file stays byte for byte, further claims join the topic', () => {
  const own = '# mine\nexamined: [north]\ntopics:\n  - id: a\n    title: A # kept\n    claims: []\n';
  const once = acceptClaims(own, [claim('f-1')]);
  expect(once.startsWith(own)).toBe(true);
  const twice = acceptClaims(once, [claim('f-2')]);
  expect(twice.startsWith(once)).toBe(true);
  const { topics } = parse(twice) as { topics: { id: string; claims: { id: string }[] }[] };
  expect(topics.map(({ id, claims }) => [id, claims.map((each) => each.id)])).toEqual([
    ['a', []],
    ['suggested', ['f-1', 'f-2']],
  ]);
});
