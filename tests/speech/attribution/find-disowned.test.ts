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
  ['Ann Lee rejected a claim by Bo Rye that the ferry was “overloaded and old” on Friday.', 'Bo Rye'],
  [
    'Ann Lee denied Bo Rye’s claim that Cy Orr had promised the crew “a safe and quiet night” there.',
    'Bo Rye',
  ],
  [
    'Ann Lee disputed allegations by the harbour pilot that the ferry was “overloaded and old” on Friday.',
    'the harbour pilot',
  ],
  ['Ann Lee firmly denied the accusation that the ferry was “overloaded and old” on Friday.', null],
  ['Ann Lee dismissed the notion that she had called the crew “a bunch of thieves” in March.', null],
])('gives the words of a claim to whoever made it, not to whoever turned it down: %s', (text, speaker) =>
  expect(speakersOf(text)).toEqual([speaker]),
);

it.each([
  ['Ann Lee rejected a claim by Bo Rye that the ferry was old, and called it “a wicked lie” on Friday.'],
  ['Ann Lee rejected the claim that the ferry was old, calling it “a wicked lie” on Friday.'],
  ['Ann Lee rejected the claim as “a wicked lie” on Friday.'],
  ['Ann Lee said that the claim that the ferry was old was “a wicked lie” on Friday.'],
])('leaves what the one who turned it down says of it: %s', (text) =>
  expect(speakersOf(text)).toEqual(['Ann Lee']),
);
