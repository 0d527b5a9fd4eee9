import { expect, it } from 'vitest';
import { english } from '../../src/language/en/english.ts';
import { und } from '../../src/language/und.ts';
import { readWords } from '../../src/utterances/read-words.ts';

const forms = (text: string) => readWords(text, 0, english).map(({ form }) => form);

it.each([
  ['forty percent of boats', ['40 percent', 'of', 'boats']],
  ['40% of boats', ['40 percent', 'of', 'boats']],
  ['40 per cent of boats', ['40 percent', 'of', 'boats']],
  ['forty-five boats', ['45', 'boats']],
  ['five hundred boats', ['500', 'boats']],
  ['1,200 boats', ['1200', 'boats']],
  ['2.5 million', ['2500000']],
  ['forty, five or six', ['40', '5', 'or', '6']],
  ['two decades', ['2', 'decades']],
  ['one boat', ['one', 'boat']],
  ['in 2030', ['in', '2030']],
])('reads the numbers of "%s"', (text, expected) => expect(forms(text)).toEqual(expected));

it('keeps the place of what it read', () => {
  const text = 'We want forty percent more, or 40%.';
  expect(readWords(text, 10, english).map(({ start, end }) => text.slice(start - 10, end - 10))).toEqual([
    'We',
    'want',
    'forty percent',
    'more',
    'or',
    '40%',
  ]);
});

it('reads no number words of a language that it does not know', () =>
  expect(readWords('forty percent', 0, und).map(({ form }) => form)).toEqual(['forty', 'percent']));
