import { describe, expect, test } from 'vitest';
import { examineSilence } from '../../src/claims/examine-silence.ts';
import { listWork, LOOK_AGAIN } from '../../src/claims/list-work.ts';
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

describe('listWork', () => {
  const work = listWork(examineSilence(claims, [north, south]), [north, south]);
  const said = work.map((item) => [
    item.kind,
    item.kind === 'look-again' ? item.claim : null,
    slice([north, south], item.article, item.span),
  ]);

  test('names a silent cell with a near sentence', () => {
    expect(said).toContainEqual([
      'look-again',
      'cracks',
      'After engineers found cracks the old bridge was shut.',
    ]);
    expect(work.flatMap((item) => (item.kind === 'look-again' ? [item.score >= LOOK_AGAIN] : []))).toEqual([
      true,
    ]);
  });
  test('leaves a silent cell alone where nothing comes near', () => {
    expect(said.filter(([, claim]) => claim === 'costs')).toEqual([]);
  });
  test('names long sentences that no claim rests on, not short ones nor the headline', () => {
    expect(said.filter(([kind]) => kind === 'no-claim').map(([, , words]) => words)).toEqual([
      'A ferry for workers will run from the northern bank every hour.',
      'After engineers found cracks the old bridge was shut.',
    ]);
  });
  test('stands in the order of the articles and of the text', () => {
    expect(work.map(({ article }) => article)).toEqual(['north', 'south', 'south']);
  });
});
