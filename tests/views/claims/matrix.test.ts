import { describe, expect, test } from 'vitest';
import { matrixOf } from '../../../src/views/claims/matrix.ts';
import { bridge, reports } from '../bridge.ts';

const story = bridge();

describe('matrixOf', () => {
  const matrix = matrixOf(story);

  test('stands by topic, in each from the most told to the least', () => {
    expect(
      matrix.map(({ title, rows }) => [title, rows.map(({ claim, told }) => `${claim.id} ${told}`)]),
    ).toEqual([
      ['The closing', ['shut-monday 2', 'cars 2', 'trade 1']],
      ['The cost', ['three-million 1', 'who-pays 0']],
    ]);
  });
  test('has a cell for every outlet, in the order of the letters, each with its word and its place', () => {
    const row = matrix[0]?.rows[1];
    expect(row?.cells.map(({ article, state, word }) => [article, state, word])).toEqual([
      ['north', 'reports', 'reports'],
      ['river', 'silent', 'silent'],
      ['valley', 'reports', 'reports'],
    ]);
    expect(row?.cells.map(({ address }) => address)).toEqual(
      ['north', 'river', 'valley'].map((id) => `/bridge/claims/cars/#in-${id}`),
    );
  });
  test('has a line for each outlet with a note or another state, with its letter, its word, and where its words stand', () => {
    const lineOf = (claim: string) =>
      matrix.flatMap(({ rows }) => rows).find((row) => row.claim.id === claim)?.lines;
    expect(lineOf('shut-monday')).toEqual([
      {
        letters: ['C'],
        state: 'less-specific',
        word: 'less specific',
        against: [],
        note: [{ text: 'without the day', here: null }],
      },
    ]);
    expect(lineOf('three-million')).toEqual([
      {
        letters: ['B'],
        state: 'contradicts',
        word: 'contradicts',
        against: ['A'],
        note: [
          { text: '“', here: null },
          { text: '5 million euros', here: '/bridge/claims/three-million/#in-river' },
          { text: '”, from the builder', here: null },
        ],
      },
    ]);
    expect(lineOf('cars')).toEqual([]);
  });
  test('those that print the same words, or have no note, share a line; sentences on one outlet do not', () => {
    const linesOf = (note?: string) => {
      const cells = Object.fromEntries(
        ['paper-01', 'paper-02', 'paper-03', 'paper-04'].map((id, i) => [
          id,
          { state: i % 2 ? 'less-specific' : 'reports', evidence: ['was shut on Monday'], note },
        ]),
      );
      const told = reports(4, {
        claims: { topics: [{ id: 't', title: 'T', claims: [{ id: 'c', statement: 'S.', cells }] }] },
      });
      return matrixOf(told)[0]?.rows[0]?.lines.map(({ letters, word }) => `${letters.join()} ${word}`);
    };
    expect(linesOf()).toEqual(['B,D less specific']);
    expect(linesOf('has “on Monday”.')).toEqual(['A,C reports', 'B,D less specific']);
    expect(linesOf('gives the day.')).toHaveLength(4);
  });
  test('a topic without claims is left out', () => {
    const claims = story.claims.filter(({ topic }) => topic === 'closing');
    expect(matrixOf({ ...story, claims }).map(({ id }) => id)).toEqual(['closing']);
  });
  test('says how many report it, and of how many', () => {
    expect(matrix.flatMap(({ rows }) => rows.map(({ told, of }) => `${told} of ${of}`))).toEqual([
      '2 of 3',
      '2 of 3',
      '1 of 3',
      '1 of 3',
      '0 of 3',
    ]);
  });
});
