import { expect, it } from 'vitest';
import { english } from '../../../src/language/en/english.ts';
import { findQuotes } from '../../../src/speech/find-quotes.ts';

const speakersOf = (text: string): string[][] =>
  findQuotes(
    { text, blocks: [{ type: 'paragraph', start: 0, end: text.length }], sentences: [] },
    [],
    english,
  ).map(({ speakers }) => speakers);

it.each([
  ['“We lost,” Ann Lee and Bo Rye said in a statement.', ['Ann Lee', 'Bo Rye']],
  ['“We lost,” said Ann Lee and Bo Rye.', ['Ann Lee', 'Bo Rye']],
  ['Ann Lee, Bo Rye and Cy Orr wrote: “We lost.”', ['Ann Lee', 'Bo Rye', 'Cy Orr']],
  ['“We lost,” said Ann Lee, and Bo Rye nodded.', ['Ann Lee']],
  ['Ann Lee cut the tape, and Bo Rye said, “We lost.”', ['Bo Rye']],
  ['They played the film, and Bo Rye claimed that it was “dull from end to end.”', ['Bo Rye']],
  ['Bo Rye cut the clip, and Cy Orr claimed that it was “dull from end to end.”', ['Cy Orr']],
  ['After a talk with Ann Lee and Tom Hale, Bo Rye said: “We lost.”', ['Bo Rye']],
])('names all who speak together: %s', (text, speakers) => expect(speakersOf(text)).toEqual([speakers]));
