import { expect, test } from 'vitest';
import { proposeHighlights } from '../../src/worklist/propose-highlights.ts';
import { storyOf } from '../views/story-of.ts';

const ARTICLES = {
  north: 'Fire\n\nOne worker was hurt. The fire began at noon.\n',
  south: 'Blaze\n\nNobody was hurt. It began around twelve.\n',
};
const claim = (id: string, north: string, state: string, south: string, main = false) => ({
  id,
  statement: `${id}.`,
  main,
  cells: {
    north: { state: 'reports', evidence: [north] },
    south: { state, evidence: [south] },
  },
});
const claims = {
  topics: [
    {
      id: 't',
      title: 'T',
      claims: [
        claim('began', 'began at noon', 'words-otherwise', 'around twelve'),
        claim('hurt', 'One worker was hurt', 'contradicts', 'Nobody was hurt'),
        claim('fire', 'Fire', 'reports', 'Blaze', true),
      ],
    },
  ],
};

test('claims on which articles differ, contradictions first, each with the words of both', () => {
  const found = proposeHighlights(storyOf({ articles: ARTICLES, claims }));
  expect(found.map(({ id }) => id)).toEqual(['h-hurt', 'h-began']);
  expect(found[0]?.lines).toEqual([
    { article: 'north', exact: 'One worker was hurt' },
    { article: 'south', exact: 'Nobody was hurt' },
  ]);
});

test('what a highlight opens already is not proposed again', () => {
  const [first] = proposeHighlights(storyOf({ articles: ARTICLES, claims }));
  const story = { highlights: [{ question: 'Who was hurt?', lines: first?.lines, claim: 'hurt' }] };
  expect(proposeHighlights(storyOf({ articles: ARTICLES, claims, story })).map(({ id }) => id)).toEqual([
    'h-began',
  ]);
});
