import { english } from '../../src/language/en/english.ts';
import { expect, test } from 'vitest';
import type { Quote } from '../../src/model/quote.ts';
import { splitSegments } from '../../src/utterances/split-segments.ts';
import { growth, IN_LINE } from '../growth.ts';

const quoteOf = (text: string): Quote => ({
  id: 'q-a',
  start: 0,
  end: text.length,
  kind: 'full',
  speaker: null,
  cue: null,
  rule: 'none',
  utterance: null,
  addressee: null,
  speakers: [],
  mention: null,
});

const split = (text: string) =>
  splitSegments('north', text, quoteOf(text), english).map(
    ({ index, words }) =>
      `${index}: ${words.map(({ form, inserted }) => (inserted ? `[${form}]` : form)).join(' ')}`,
  );

test.each([
  ['The river rose.', ['0: the river rose']],
  ['The river … rose. … It fell.', ['0: the river', '1: rose', '2: it fell']],
  [
    '… The river [of the north] rose [sic] . . . fast',
    ['0: the river [of] [the] [north] rose [sic]', '1: fast'],
  ],
  ['[The ferry … ] left', ['0: [the] [ferry]', '1: left']],
  ['… …', []],
])('%j', (text, parts) => {
  expect(split(text)).toEqual(parts);
});

test('a quotation of thousands of words, gaps and brackets is cut in time in line with its length', () => {
  expect(growth((size) => split('It rose [fast] and … '.repeat(size)), 400)).toBeLessThan(IN_LINE);
});
