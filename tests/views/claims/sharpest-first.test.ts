import { expect, test } from 'vitest';
import { sharpestFirst } from '../../../src/views/claims/sharpest-first.ts';
import type { CellState } from '../../../src/model/claim.ts';

const row = (id: string, main = false, states: readonly CellState[] = ['reports', 'words-otherwise']) => ({
  claim: {
    id,
    main,
    cells: states.map((state, i) => ({
      article: `a-${i}`,
      state,
      evidence: [],
    })),
  },
});
const lines = [{ article: 'a', exact: 'x', mark: [] }];

test('first the claims of highlights; main ones and the others each with those of pairs first; the rest keeps its order', () => {
  const story = {
    highlights: [
      { question: 'Who?', lines, claim: 'second' },
      { question: 'When?', lines },
      { question: 'Why?', lines, claim: 'first' },
    ],
    pairs: [
      { articles: ['a', 'b'] as [string, string], note: 'N.', first: ['first', 'paired', 'main-paired'] },
      { articles: ['a', 'c'] as [string, string], note: 'N.' },
    ],
  };
  const rows = [
    row('plain-1'),
    row('main-1', true),
    row('first', true),
    row('paired'),
    row('plain-2'),
    row('main-2', true),
    row('main-paired', true),
    row('second'),
  ];
  expect(sharpestFirst(story, rows).map(({ claim }) => claim.id)).toEqual([
    'second',
    'first',
    'main-paired',
    'main-1',
    'main-2',
    'paired',
    'plain-1',
    'plain-2',
  ]);
});

test('what more outlets have otherwise comes before what one has', () => {
  const rows = [
    row('one'),
    row('less', false, ['reports', 'less-specific', 'less-specific', 'words-otherwise']),
    row('three', false, ['reports', 'words-otherwise', 'contradicts', 'words-otherwise']),
    row('two', false, ['reports', 'words-otherwise', 'words-otherwise']),
  ];
  expect(sharpestFirst({ highlights: [], pairs: [] }, rows).map(({ claim }) => claim.id)).toEqual([
    'three',
    'two',
    'one',
    'less',
  ]);
});
