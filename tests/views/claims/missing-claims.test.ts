import { expect, test } from 'vitest';
import { missingClaims } from '../../../src/views/claims/missing-claims.ts';
import { bridge, CLAIMS } from '../bridge.ts';

const story = bridge();
const idsOf = (article: string, from = story) => missingClaims(from, article).map(({ id }) => id);

test('are those that two others report and it is silent on', () => {
  expect(idsOf('river')).toEqual(['cars']);
  expect(idsOf('north')).toEqual([]);
});

test('an article that nobody has examined misses nothing', () => {
  expect(idsOf('river', bridge({ claims: { ...CLAIMS, examined: ['north', 'valley'] } }))).toEqual([]);
});

test('main claims come first, then those that most report', () => {
  const cells = (...articles: string[]) =>
    Object.fromEntries(articles.map((id) => [id, { state: 'reports', evidence: ['It is shut'] }]));
  const claims = {
    topics: [
      {
        id: 't',
        title: 'T',
        claims: [
          { id: 'by-two', statement: 'One.', cells: cells('a', 'b') },
          { id: 'by-three', statement: 'Two.', cells: cells('a', 'b', 'c') },
          { id: 'main', statement: 'Three.', main: true, cells: cells('b', 'c') },
          { id: 'by-one', statement: 'Four.', cells: cells('a') },
        ],
      },
    ],
  };
  const shut = 'It is shut.\n';
  const four = bridge({
    articles: { a: shut, b: shut, c: shut, d: 'All is quiet.\n' },
    claims,
    story: undefined,
    outlets: undefined,
  });
  expect(idsOf('d', four)).toEqual(['main', 'by-three', 'by-two']);
});
