import { expect, it } from 'vitest';
import { english } from '../../../src/language/en/english.ts';
import { findQuotes } from '../../../src/speech/find-quotes.ts';

const found = (text: string): [string, string | null][] =>
  findQuotes(
    {
      text,
      blocks: [...text.matchAll(/\S[^\n]*/gu)].map(({ index, 0: { length } }) => ({
        type: 'paragraph',
        start: index,
        end: index + length,
      })),
      sentences: [],
    },
    [],
    english,
  ).map(({ kind, speaker }) => [kind, speaker]);

it('takes the title of a programme for a title wherever it stands', () => {
  expect(
    found(
      'The clip ran on “Harbour at Dawn” in May.\n\nAnn Lee said she was “deeply sorry” about “Harbour at Dawn” on Friday.\n\nAnn Lee praised “Harbour at Dawn,” and left.',
    ),
  ).toEqual([
    ['term', null],
    ['partial', 'Ann Lee'],
    ['term', null],
    ['term', null],
  ]);
});

it('leaves what somebody said whose words have capitals, too', () => {
  expect(
    found('The clip ran on “Harbour at Dawn” in May.\n\n“Save Our Harbour,” Ann Lee said on Friday.')[1],
  ).toEqual(['full', 'Ann Lee']);
});

it.each([
  ['“We were late,” Ann Lee said on “Harbour at Dawn.”'],
  ['“We were late,” Ann Lee said on the programme “Harbour at Dawn.”'],
  ['“We were late,” Ann Lee told BBC’s “Harbour at Dawn.”'],
])('takes what somebody speaks on for a title: %s', (text) => {
  expect(found(text)).toEqual([
    ['full', 'Ann Lee'],
    ['term', null],
  ]);
});
