import { describe, expect, test } from 'vitest';
import { liesUnder } from '../../scripts/dev/lies-under.ts';
import { shuffleParagraphs } from '../../scripts/dev/shuffle-paragraphs.ts';
import { SAME_SCORE } from '../../src/align/judge-pair.ts';
import { linkPassages } from '../../src/align/link-passages.ts';
import type { PairLink } from '../../src/align/link-passages.ts';
import type { AlignmentCase } from '../../scripts/dev/alignment-cases.ts';
import { heldOut, tuned } from './cases.ts';

const sides = ({ id, articles: [a, b] }: AlignmentCase) => {
  if (a === undefined || b === undefined) throw new Error(`Case \`${id}\` lacks an article`);
  return [a, b] as const;
};

const ordered = (one: AlignmentCase): PairLink[] => linkPassages(...sides(one));

const shuffled = (one: AlignmentCase): PairLink[] => {
  const [a, b] = sides(one).map(shuffleParagraphs);
  if (a === undefined || b === undefined) return [];
  return linkPassages(a.article, b.article).map((link) => ({
    ...link,
    a: a.placeOf(link.a),
    b: b.placeOf(link.b),
  }));
};

/** F1 and precision of links against marked pairs; optional pairs are left out. By the score, or by what the pages say. */
function measure(
  cases: readonly AlignmentCase[],
  wanted: readonly string[],
  find: (one: AlignmentCase) => PairLink[],
  same: (link: PairLink) => boolean = ({ score }) => score >= SAME_SCORE,
): { f1: number; precision: number } {
  const [right, found, marked] = cases.reduce(
    ([rightSum, foundSum, markedSum], one) => {
      const gold = (strengths: readonly string[]) =>
        one.gold.filter(({ strength }) => strengths.includes(strength));
      const hits = (link: PairLink, strengths: readonly string[]) =>
        gold(strengths).some((pair) => liesUnder(link.a, pair.a) && liesUnder(link.b, pair.b));
      const links = find(one).filter(
        (link) => (wanted.includes('overlaps') || same(link)) && !hits(link, ['optional']),
      );
      return [
        rightSum + links.filter((link) => hits(link, wanted)).length,
        foundSum + links.length,
        markedSum + gold(wanted).length,
      ];
    },
    [0, 0, 0],
  );
  return { f1: (2 * right) / (found + marked), precision: right / found };
}

const f1 = (...asked: Parameters<typeof measure>): number => measure(...asked).f1;

/** The traps: pairs that look alike and tell different things. */
const traps = [...tuned, ...heldOut].flatMap((one) =>
  one.gold.filter(({ strength }) => strength === 'never').map((pair) => ({ one, pair })),
);

describe('the hand-marked cases', () => {
  test.each([
    ['tuned', tuned, ['same'], 0.73],
    ['tuned', tuned, ['same', 'overlaps'], 0.82],
    ['held out', heldOut, ['same'], 0.74],
    ['held out', heldOut, ['same', 'overlaps'], 0.77],
  ])('%s: %j', (_, cases, wanted, least) => {
    expect(f1(cases, wanted, ordered)).toBeGreaterThan(least);
  });

  test.each([
    ['tuned', tuned, 0.74],
    ['held out', heldOut, 0.8],
  ])('%s: what is called the same is', (_, cases, least) => {
    expect(
      measure(cases, ['same'], ordered, ({ strength }) => strength === 'same').precision,
    ).toBeGreaterThan(least);
  });

  test.each([[['same']], [['same', 'overlaps']]])(
    'paragraphs in another order are aligned as well: %j',
    (wanted) => {
      for (const cases of [tuned, heldOut])
        expect(Math.abs(f1(cases, wanted, shuffled) - f1(cases, wanted, ordered))).toBeLessThan(0.01);
    },
  );

  test.each([
    [
      'is likelier the same than not by its score, one in seven',
      1 / 7,
      ({ score }: PairLink) => score >= SAME_SCORE,
    ],
    ['is called the same, one in thirty', 1 / 30, ({ strength }: PairLink) => strength === 'same'],
  ])('of the traps at most so many fall: %s', (_, most, same) => {
    const fallen = traps.filter(({ one, pair }) =>
      ordered(one).some((link) => same(link) && liesUnder(link.a, pair.a) && liesUnder(link.b, pair.b)),
    );
    expect(traps.length).toBeGreaterThan(50);
    expect(fallen.length / traps.length).toBeLessThan(most);
  });
});
