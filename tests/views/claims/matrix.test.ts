import { describe, expect, test } from 'vitest';
import { matrixOf } from '../../../src/views/claims/matrix.ts';
import { bridge } from '../bridge.ts';

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
  test('has the notes with letter and hue of their outlet', () => {
    expect(matrix[0]?.rows[0]?.notes).toEqual([{ letter: 'C', hue: 5, note: 'without the day' }]);
    expect(matrix[1]?.rows[0]?.notes).toEqual([
      { letter: 'B', hue: 2, note: '“5 million euros”, from the builder' },
    ]);
  });
  test('a topic without claims is left out', () => {
    const claims = story.claims.filter(({ topic }) => topic === 'closing');
    expect(matrixOf({ ...story, claims }).map(({ id }) => id)).toEqual(['closing']);
  });
  test('says how many report it in a word', () => {
    expect(matrix.flatMap(({ rows }) => rows.map(({ toldWord }) => toldWord))).toEqual([
      'two',
      'two',
      'one',
      'one',
      'none',
    ]);
  });
});
