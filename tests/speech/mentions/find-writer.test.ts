import { expect, it } from 'vitest';
import { english } from '../../../src/language/en/english.ts';
import { findQuotes } from '../../../src/speech/find-quotes.ts';

const speakersOf = (text: string): (string | null)[] =>
  findQuotes(
    { text, blocks: [{ type: 'paragraph', start: 0, end: text.length }], sentences: [] },
    [],
    english,
  ).map(({ speaker }) => speaker);

it.each([
  ['Mr. Bo Rye’s letter said the ferry “was never safe in a storm.”', ['Bo Rye']],
  ['Mr. Bo Rye’s second open letter said the ferry “was never safe in a storm.”', ['Bo Rye']],
  [
    'Mr. Bo Rye’s letter reached the council on Monday. The letter said the ferry “was never safe in a storm.”',
    ['Bo Rye'],
  ],
  ['Mr. Bo Rye’s letter was sent to the council. It said the ferry “was never safe in a storm.”', ['Bo Rye']],
])('takes the words of a document for those of the person who wrote it: %s', (text, speakers) =>
  expect(speakersOf(text)).toEqual(speakers),
);

it.each([
  ['Mr. Bo Rye’s lawyer’s letter said the ferry “was never safe in a storm.”'],
  [
    'Mr. Bo Rye’s letter and Ms. Ann Lee’s letter reached the council. The letter said the ferry “was never safe in a storm.”',
  ],
  [
    'Mr. Bo Rye’s statement was read on Monday. The statement of the council said the ferry “was never safe in a storm.”',
  ],
])('does not guess whose it is: %s', (text) => {
  const speakers = speakersOf(text);
  expect(speakers).not.toContain('Bo Rye');
  expect(speakers).not.toContain('Ann Lee');
});
