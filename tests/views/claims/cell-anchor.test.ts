import { expect, test } from 'vitest';
import { cellAnchors, furtherAnchors } from '../../../src/views/claims/cell-anchor.ts';

const articles = (...ids: string[]) => ids.map((id) => ({ id }));

test('short anchors are of one length and stay as they are when an article is added', () => {
  const before = cellAnchors(articles('north', 'the-river-post'));
  expect(new Set([...before.values()].map(({ length }) => length))).toEqual(new Set([5]));
  const after = cellAnchors(articles('a', 'north', 'the-river-post'));
  for (const [id, anchor] of before) expect(after.get(id)).toBe(anchor);
});

test('articles whose short anchors are the same keep the long ones', () => {
  // Case and marks make no difference to the hash.
  expect([...cellAnchors(articles('north', 'North', 'river')).values()]).toEqual([
    'in-north',
    'in-North',
    expect.stringMatching(/^o-/u),
  ]);
  expect(furtherAnchors(articles('north', 'North'), 'north', [])).toEqual([]);
});

test('the cell of an article answers to its short anchor and to both of its former names', () => {
  expect(furtherAnchors(articles('north'), 'north', ['old'])).toEqual([
    cellAnchors(articles('north')).get('north'),
    'in-old',
    cellAnchors(articles('old')).get('old'),
  ]);
});
