import { describe, expect, test } from 'vitest';
import { speakOnce } from '../../src/claims/speak-once.ts';
import type { CellState, Claim } from '../../src/model/claim.ts';

const claim = (cells: Record<string, CellState>): Claim => ({
  id: 'c',
  topic: 't',
  statement: 'S.',
  main: false,
  cells: Object.entries(cells).map(([article, state]) => ({ article, state, evidence: [] })),
});
const ARTICLES = [
  { id: 'a1', outlet: 'a' },
  { id: 'a2', outlet: 'a' },
  { id: 'b', outlet: 'b' },
];
const speaking = (cells: Record<string, CellState>, articles: Parameters<typeof speakOnce>[1] = ARTICLES) =>
  speakOnce([claim(cells)], articles)[0]?.cells.flatMap(({ article, besides }) => (besides ? [] : [article]));

describe('who speaks for an outlet', () => {
  test.each<[CellState, CellState, string]>([
    ['reports', 'silent', 'a1'],
    ['silent', 'reports', 'a2'],
    ['silent', 'not-examined', 'a2'],
    ['less-specific', 'reports', 'a2'],
    ['silent', 'silent', 'a1'],
  ])('%s and %s: %s', (first, second, who) => {
    expect(speaking({ a1: first, a2: second, b: 'silent' })).toEqual([who, 'b']);
  });

  test('the later of two versions, if it has words', () => {
    const versions = ARTICLES.map((each) => (each.id === 'a2' ? { ...each, versionOf: 'a1' } : each));
    expect(speaking({ a1: 'reports', a2: 'contradicts', b: 'silent' }, versions)).toEqual(['a2', 'b']);
    expect(speaking({ a1: 'reports', a2: 'silent', b: 'silent' }, versions)).toEqual(['a1', 'b']);
  });
});

test('where each outlet has one article nothing is marked', () => {
  const claims = [claim({ a1: 'silent', b: 'reports' })];
  expect(
    speakOnce(claims, [
      { id: 'a1', outlet: 'a' },
      { id: 'b', outlet: 'b' },
    ]),
  ).toEqual(claims);
});
