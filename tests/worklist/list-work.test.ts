import { expect, test } from 'vitest';
import { listWork } from '../../src/worklist/list-work.ts';
import { storyOf } from '../views/story-of.ts';

const TOLD = 'The ferry Marigold ran aground near Holm on Friday evening with 62 people aboard.';
const articles = {
  north: `Ferry aground\n\n${TOLD}\n\nThe weather was calm, and nobody had to swim at all.\n`,
  south: `Marigold aground\n\n${TOLD}\n\n“It was calm,” said Anna Berg, a passenger from Holm.\n`,
};
const claims = {
  examined: ['north'],
  topics: [
    {
      id: 't',
      title: 'T',
      claims: [
        {
          id: 'aground',
          statement: 'A ferry ran aground.',
          main: true,
          cells: { north: { state: 'reports', evidence: ['The ferry Marigold ran aground near Holm'] } },
        },
      ],
    },
  ],
};

test('what changes most of what readers see comes first', () => {
  const work = listWork(storyOf({ articles, claims }));
  expect([...new Set(work.map(({ kind }) => kind))]).toEqual([
    'not-read',
    'look-again',
    'no-date',
    'no-address',
    'no-summary',
    'no-people',
    'several-tell',
    'no-claim',
  ]);
  expect(work.map(({ weight }) => weight)).toEqual(
    work.map(({ weight }) => weight).toSorted((a, b) => b - a),
  );
  expect(work[0]).toMatchObject({ article: 'south', yaml: 'examined: [north, south]', into: 'claims.yaml' });
  expect(work[1]).toMatchObject({ claim: 'aground', title: 'A ferry ran aground.', into: 'claims.yaml' });
  expect(work[1]?.yaml).toContain('state: reports');
});

test('what several tell and no claim rests on, with a claim to paste; then nothing is left of it', () => {
  const told = listWork(storyOf({ articles })).filter(({ kind }) => kind === 'several-tell');
  expect(told.map(({ title }) => title)).toContain(TOLD);
  expect(told[0]?.yaml).toContain('      - id: f-');
});

test('a story with all of it has nothing of these', () => {
  const known = { published: '2026-03-02', url: 'https://north.example/' };
  const story = {
    summary: 'A ferry ran aground.',
    people: [{ name: 'Anna Berg' }],
    articles: { north: known, south: known },
  };
  const kinds = listWork(storyOf({ articles, story })).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind.startsWith('no-') && kind !== 'no-claim')).toEqual([]);
});
