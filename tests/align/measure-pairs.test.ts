import { describe, expect, test } from 'vitest';
import { mayLink } from '../../src/align/judge-pair.ts';
import { judgePairs } from '../../src/align/link-passages.ts';
import { measurePairs } from '../../src/align/measure-pairs.ts';
import { prepareArticle } from '../../src/align/prepare-article.ts';
import { english } from '../../src/language/en/english.ts';
import { compileCorpus } from '../../src/corpus/compile-corpus.ts';
import { EXAMPLE_FOLDER } from '../example-story.ts';
import { cases } from './cases.ts';

const pairs = [
  ...cases.map(({ articles }) => articles),
  ...(compileCorpus(EXAMPLE_FOLDER).good[0]?.articles ?? []).flatMap((a, i, all) =>
    all.slice(i + 1).map((b) => [a, b] as const),
  ),
].flatMap(([a, b]) => (a && b ? [[prepareArticle(a, english), prepareArticle(b, english)] as const] : []));

describe('mayLink', () => {
  test('leaves out no pair that is linked when all are measured, and changes nothing of one', () => {
    for (const [a, b] of pairs)
      expect(judgePairs(measurePairs(a, b, mayLink))).toEqual(judgePairs(measurePairs(a, b)));
  });

  test('leaves out most pairs', () => {
    const count = (isWorth?: typeof mayLink) =>
      pairs.reduce((sum, [a, b]) => sum + measurePairs(a, b, isWorth).length, 0);
    expect(count(mayLink)).toBeLessThan(count() / 2);
  });

  test('a lead by words lies where the bound has it: never below the lead over whole rivals, never above 1', () => {
    for (const [a, b] of pairs)
      for (const { features } of measurePairs(a, b)) {
        const { weakerAhead, weakerWordsAhead, strongerWordsAhead } = features;
        expect(weakerWordsAhead).toBeGreaterThanOrEqual(weakerAhead - 1e-12);
        expect(strongerWordsAhead).toBeGreaterThanOrEqual(weakerWordsAhead);
        expect(strongerWordsAhead).toBeLessThanOrEqual(1);
      }
  });
});
