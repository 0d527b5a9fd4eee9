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
  test('has the notes with the letter of their outlet, and what they quote with its sentence', () => {
    expect(matrix[0]?.rows[0]?.notes).toEqual([
      { letter: 'C', note: [{ text: 'without the day', here: null }] },
    ]);
    const [builder] =
      story.articles[1]?.sentences.filter(({ start, end }) =>
        story.articles[1]?.text.slice(start, end).includes('5 million euros'),
      ) ?? [];
    expect(matrix[1]?.rows[0]?.notes).toEqual([
      {
        letter: 'B',
        note: [
          { text: '“', here: null },
          { text: '5 million euros', here: `/bridge/articles/river/#${builder?.id}` },
          { text: '”, from the builder', here: null },
        ],
      },
    ]);
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
