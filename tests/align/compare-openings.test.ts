import { describe, expect, test } from 'vitest';
import { compareOpenings } from '../../src/align/compare-openings.ts';
import { prepareArticle } from '../../src/align/prepare-article.ts';
import { english } from '../../src/language/en/english.ts';
import { article, parsed } from './cases.ts';

const compare = (a: readonly string[], b: readonly string[]): number =>
  compareOpenings(prepareArticle(parsed('a', a), english), prepareArticle(parsed('b', b), english));

const bursts = [
  'Dam bursts at Orre',
  'The dam at Orre burst on Sunday, flooding forty farms.',
  'Nobody was hurt.',
];

describe('compareOpenings', () => {
  test('an opening is as much as itself, whatever follows it', () => {
    expect(compare(bursts, [...bursts, 'Rain is due.', 'Buses run late.'])).toBeCloseTo(1);
  });

  test('the sentences under two headlines say that they tell the same in other words', () => {
    const other = [
      'Farms under water',
      'Forty farms were flooded when the dam at Orre burst.',
      'No one was hurt.',
    ];
    expect(compare(bursts, other)).toBeGreaterThan(0.5);
    expect(compare(bursts.slice(0, 1), other.slice(0, 1))).toBe(0);
  });

  test('what stands below the second paragraph does not count', () => {
    const other = ['Mayor quits', 'Ines Dahl resigned over a contract.', 'Voters chose her twice.'];
    expect(compare([...other, ...bursts], bursts)).toBe(compare(other, bursts));
  });

  test('the order of the two changes nothing', () => {
    const other = ['Floods in the valley', 'A dam gave way at Orre.', 'Sunday was dry.'];
    expect(compare(bursts, other)).toBeCloseTo(compare(other, bursts));
  });

  test('articles of which no opening is known have nothing in common there', () => {
    const bare = prepareArticle(article('a', bursts), english);
    expect(compareOpenings(bare, bare)).toBe(0);
  });
});
