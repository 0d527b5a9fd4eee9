import { describe, expect, test } from 'vitest';
import { linkPassages } from '../../src/align/link-passages.ts';
import { cases } from './cases.ts';

/** The traps of the fixtures: pairs that look alike and tell different things. */
const traps = cases.flatMap(({ id, articles: [a, b], gold }) =>
  gold.filter(({ strength }) => strength === 'never').map((pair) => ({ id, a, b, pair })),
);

describe('the hand-marked cases', () => {
  test('none of the traps is called the same', () => {
    const fallen = traps.flatMap(({ id, a, b, pair }) => {
      if (a === undefined || b === undefined) return [];
      const link = linkPassages(a, b).find((one) => one.a.start === pair.a.start && one.b.start === pair.b.start);
      return link?.strength === 'same' ? [`${id}: ${b.text.slice(pair.b.start, pair.b.end)}`] : [];
    });
    expect(traps.length).toBeGreaterThan(20);
    expect(fallen).toEqual([]);
  });

  test('nine in ten links are between marked pairs, and six in ten marked pairs are linked', () => {
    let linked = 0;
    let right = 0;
    let marked = 0;
    for (const { articles, gold } of cases) {
      const [a, b] = articles;
      if (a === undefined || b === undefined) continue;
      const wanted = new Set(gold.filter(({ strength }) => strength === 'same' || strength === 'overlaps').map((pair) => `${pair.a.start} ${pair.b.start}`));
      const optional = new Set(gold.filter(({ strength }) => strength === 'optional').map((pair) => `${pair.a.start} ${pair.b.start}`));
      const found = linkPassages(a, b).map((link) => `${link.a.start} ${link.b.start}`).filter((key) => !optional.has(key));
      marked += wanted.size;
      linked += found.length;
      right += found.filter((key) => wanted.has(key)).length;
    }
    expect(right / linked).toBeGreaterThan(0.88);
    expect(right / marked).toBeGreaterThan(0.6);
  });
});
