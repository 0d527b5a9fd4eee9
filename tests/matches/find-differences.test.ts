import { describe, expect, test } from 'vitest';
import { readTokens } from '../../src/align/read-tokens.ts';
import { english } from '../../src/language/en/english.ts';
import { findDifferences } from '../../src/matches/find-differences.ts';

/** The differences of two passages: "figure: 60 prisoners | 75 prisoners". */
function differ(a: string, b: string): string[] {
  const read = (article: string, text: string) => ({
    article,
    start: 0,
    end: text.length,
    tokens: readTokens(text, 0, text.length, english),
  });
  return findDifferences(read('a', a), read('b', b), english.differences).map(
    (found) =>
      `${found.kind}: ${a.slice(found.a.start, found.a.end)} | ${b.slice(found.b.start, found.b.end)}`,
  );
}

describe('findDifferences', () => {
  test.each([
    [
      'The sides will swap 60 prisoners.',
      'They swap 75 prisoners this week.',
      'figure: 60 prisoners | 75 prisoners',
    ],
    [
      'The offer is worth €2.4 billion.',
      'It offered 3 billion euros.',
      'figure: 2.4 billion | 3 billion euros',
    ],
    [
      'Talks resume in Geneva on 9 December.',
      'The talks in Geneva resume on December 12.',
      'date: 9 December | December 12',
    ],
    ['The envoys met in Geneva.', 'The envoys met in Vienna.', 'place: Geneva | Vienna'],
    ['He was shot by Marland.', 'The mayor was shot by Ostia.', 'agent: Marland | Ostia'],
    ['Mayor Colin Baird left.', 'Mayor Colin Beard left the hall.', 'name: Colin Baird | Colin Beard'],
    [
      'The council did not close the old bridge.',
      'The council closed the old bridge.',
      'negation: not close | closed',
    ],
    [
      'The driver allegedly stole the red lorry.',
      'The driver stole the red lorry.',
      'certainty: allegedly stole | stole',
    ],
  ])('%s / %s', (a, b, found) => {
    expect(differ(a, b)).toEqual([found]);
    expect(differ(b, a)).toHaveLength(1);
  });

  test.each([
    ['another verb for the same', 'Two drivers were killed.', 'Two drivers died.'],
    ['a rounded figure', 'Some 1,900 people died.', 'At least 1,912 people died.'],
    ['a bound that holds', 'More than 60 prisoners were freed.', 'They freed 64 prisoners.'],
    ['numbers of other things', 'Police found 12 guns.', 'Police arrested 14 men.'],
    ['a figure that the other has among several', 'He has 3 sons.', 'Of 3 sons 2 sons came.'],
    ['a date that only one gives', 'Talks resume on 9 December.', 'Talks resume in Geneva.'],
    ['a wider place', 'The envoys met in Geneva.', 'The envoys talked in Switzerland.'],
    ['a name that both have', 'The envoys met in Geneva and Bern.', 'The envoys met in Bern.'],
    [
      'a denial of something else',
      'The council closed the old bridge and did not speak.',
      'The council closed the old bridge.',
    ],
    ['words with another name ending', 'Mayor Colin Baird left.', 'Mayor Colin Bairds left.'],
    ['the same words', 'The envoys met in Geneva on 9 December.', 'The envoys met in Geneva on 9 December.'],
  ])('none in %s', (_, a, b) => {
    expect(differ(a, b)).toEqual([]);
    expect(differ(b, a)).toEqual([]);
  });
});
