import { expect, test } from 'vitest';
import { commonClaims } from '../../../src/views/story/common-claims.ts';
import { storyOf } from '../story-of.ts';

const things = ['bridge', 'tower', 'harbour', 'road', 'mill', 'barn'];
const tells = (thing: string) => ({ state: 'reports' as const, evidence: [`The ${thing} is old`] });
const text = things.map((thing) => `The ${thing} is old.`).join(' ');
const claimOf = (thing: string, i: number) => ({
  id: thing,
  statement: `The ${thing} is old.`,
  // All three tell of the first, two of the others.
  cells: { a: tells(thing), b: tells(thing), ...(i === 0 ? { c: tells(thing) } : {}) },
});
const storyWith = (highlights: readonly object[]) =>
  storyOf({
    articles: { a: `${text}\n`, b: `${text}\n`, c: `The bridge is old.\n` },
    story: { highlights },
    claims: { topics: [{ id: 't', title: 'T', claims: things.map(claimOf) }] },
  });
const shown = (highlights: readonly object[]) =>
  commonClaims(storyWith(highlights)).map(({ claims, more }) => [claims.length, more?.claims.length ?? 0]);

test('beside the sharpest differences more of what most report stands open', () => {
  const lines = [
    { article: 'a', exact: 'The mill is old' },
    { article: 'b', exact: 'The barn is old' },
  ];
  expect(shown([])).toEqual([
    [1, 0],
    [1, 4],
  ]);
  expect(shown([{ question: 'How old?', lines }])).toEqual([
    [1, 0],
    [3, 2],
  ]);
});
