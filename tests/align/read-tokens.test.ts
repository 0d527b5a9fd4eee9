import { english } from '../../src/language/en/english.ts';
import { describe, expect, test } from 'vitest';
import { readTokens } from '../../src/align/read-tokens.ts';
import { growth, IN_LINE } from '../growth.ts';

const keys = (text: string): string[] => readTokens(text, 0, text.length, english).map(({ key }) => key);
const kindOf = (text: string, word: string): string | undefined =>
  readTokens(text, 0, text.length, english).find(({ start, end }) => text.slice(start, end) === word)?.kind;

describe('readTokens', () => {
  test.each(['14 October', 'October 14', 'Oct. 14', '14th October', 'October 14th'])(
    '%s is one date',
    (date) => {
      expect(keys(`They met on ${date}.`)).toContain('october-14');
    },
  );

  test('a number beside a word that is no month is a number', () => {
    expect(keys('They may 14 times').filter((key) => key.includes('-'))).toEqual([]);
    expect(kindOf('A plan of 28 points', '28')).toBe('number');
  });

  test.each([
    ['a 28-point plan', 'a plan of 28 points'],
    ['two trains', '2 trains'],
    ['20bn crowns', '20 billion crowns'],
    ['€2.4bn', '2.4 billion euros'],
    ['two dozen ships', '24 ships'],
    ['half a million men', '500,000 men'],
    ['thirty-five beds', '35 beds'],
    ['a quarter of the sample', '25 percent of the sample'],
    ['25% of it', '25 per cent of it'],
    ['three decades', '30 years'],
    ['the U.S. offer', 'the US offer'],
    ['French troops in the north', 'troops of France in the north'],
    ['asked for Navalny there', 'asked for Navalnyy there'],
    ['they met Andrei there', 'they met Andrey there'],
  ])('%s and %s share their telling words', (one, other) => {
    const telling = (text: string): string[] =>
      [
        ...new Set(
          readTokens(text, 0, text.length, english)
            .filter(({ kind }) => kind !== 'common')
            .map(({ key }) => key),
        ),
      ].sort();
    expect(telling(one)).toEqual(telling(other));
  });

  test.each([
    ['5.5 percent', '55 percent'],
    ['the third delay', '33 percent delay'],
    ['20 to 30 men', '50 men'],
  ])('%s and %s do not', (one, other) => {
    const numbers = (text: string): string[] =>
      readTokens(text, 0, text.length, english)
        .filter(({ kind }) => kind === 'number')
        .map(({ key }) => key);
    expect(numbers(one)).not.toEqual(numbers(other));
  });

  test('a capital inside a sentence makes a name, at its start it may be any word', () => {
    expect(kindOf('The minister thanked Lindgren', 'Lindgren')).toBe('name');
    expect(kindOf('Bridges were closed', 'Bridges')).toBe('word');
  });

  test('tokens point at the text they came from', () => {
    const text = 'Before. The dam burst on 3 May.';
    const tokens = readTokens(text, 8, text.length, english);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'dam',
      'burst',
      'on',
      '3 May',
      'May',
    ]);
  });

  test.each(['a', '1', "a'", '1,', 'A ', 'May 1 '])('does not run away on very many %j', (piece) => {
    expect(
      growth((size) => readTokens(piece.repeat(size / piece.length), 0, size, english), 15_000),
    ).toBeLessThan(IN_LINE);
  });
});
