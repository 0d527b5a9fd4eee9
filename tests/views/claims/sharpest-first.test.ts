import { expect, test } from 'vitest';
import { sharpestFirst } from '../../../src/views/claims/sharpest-first.ts';

const row = (id: string, main = false) => ({ claim: { id, main } });
const lines = [{ article: 'a', exact: 'x', mark: [] }];

test('first the claims of highlights, then those of pairs, then main ones; the rest keeps its order', () => {
  const story = {
    highlights: [
      { question: 'Who?', lines, claim: 'second' },
      { question: 'When?', lines },
      { question: 'Why?', lines, claim: 'first' },
    ],
    pairs: [
      { articles: ['a', 'b'] as [string, string], note: 'N.', first: ['first', 'paired'] },
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
    row('second'),
  ];
  expect(sharpestFirst(story, rows).map(({ claim }) => claim.id)).toEqual([
    'second',
    'first',
    'paired',
    'main-1',
    'main-2',
    'plain-1',
    'plain-2',
  ]);
});
