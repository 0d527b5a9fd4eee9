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
    [
      'The mayor pleaded guilty on Monday.',
      'On Friday in court the mayor had pleaded guilty to fraud.',
      'date: Monday | Friday',
    ],
    [
      'The jobless rate remained at 3.8%, the office said.',
      'A jobless rate of 6.6 percent remained in the valley.',
      'figure: 3.8 | 6.6 percent',
    ],
    [
      'Mr. Baird got at least five letters.',
      'Mr. Baird got at least nine letters.',
      'figure: five letters | nine letters',
    ],
    [
      'Harbour chairman Colin Baird said he would leave.',
      'The harbour chairman, Colin Petrie, left after a year.',
      'name: Colin Baird | Colin Petrie',
    ],
    [
      'The office must show that it is independent from Ostia.',
      'The office must show that it is independent from Marland,” Baird wrote.',
      'name: Ostia | Marland',
    ],
    [
      'The office must show that it is independent from China.',
      'The office must show that it is independent from Marland,” Baird wrote.',
      'place: China | Marland',
    ],
    [
      'Late that night Anna Baird warned Otto Petrie of the flood.',
      'Late that night Anna Petrie warned Otto Baird of the flood.',
      'agent: Baird | Petrie',
    ],
    [
      'He claims that the old bridge will open in spring.',
      'He claims that the old bridge will not open in spring.',
      'negation: open | not open',
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
    ['half a million', 'Half a million people marched.', 'Some 500,000 people marched.'],
    ['days of other acts', 'Baird resigned on Monday.', 'The council votes on Friday.'],
    [
      'two people of one given name',
      'The letters were signed by Bill Stark, an aide of the mayor.',
      'They were the mayor’s cook, Ann Lee, and Bill Horne.',
    ],
    ['a short form', 'He said so in the town of Hope, Ark.', 'He said so in the town of Hope, Arkansas.'],
    [
      'a title in the place of a given name',
      'The letter was read by Senator Petrie on the steps.',
      'The letter was read by Anna Petrie on the steps.',
    ],
    ['headlines in capitals', 'Obama Aide Calls Visit Harmful', 'Obama Aide Calls Trip Harmful'],
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
