import { describe, expect, test } from 'vitest';
import { listUncovered } from '../../src/claims/list-uncovered.ts';
import type { Claim } from '../../src/model/claim.ts';
import { articleOf, cellOf, slice } from './parts.ts';

const north = articleOf(
  'north',
  { type: 'title', sentences: ['Old bridge over the river shut after cracks are found'] },
  [
    'The old bridge was shut on Monday after engineers found cracks.',
    'Nobody was hurt.',
    'A ferry for workers will run from the northern bank every hour.',
  ],
);
const south = articleOf('south', [
  'After engineers found cracks the old bridge was shut.',
  'The council will meet on Thursday evening to talk about the costs.',
]);
const claims: Claim[] = [
  {
    id: 'cracks',
    topic: 't',
    statement: 'Engineers found cracks.',
    main: false,
    cells: [cellOf(north, 'engineers found cracks'), { article: 'south', state: 'silent', evidence: [] }],
  },
  {
    id: 'costs',
    topic: 't',
    statement: 'The council talks about costs.',
    main: false,
    cells: [{ article: 'north', state: 'silent', evidence: [] }, cellOf(south, 'to talk about the costs')],
  },
];

describe('listUncovered', () => {
  test('names long sentences that no claim rests on, not short ones nor the headline, in the order of the text', () => {
    expect(
      listUncovered(claims, [north, south]).map((passage) => slice([north, south], passage.article, passage)),
    ).toEqual([
      'A ferry for workers will run from the northern bank every hour.',
      'After engineers found cracks the old bridge was shut.',
    ]);
  });
});
