import { expect, it } from 'vitest';
import { english } from '../../../src/language/en/english.ts';
import { parseArticle } from '../../../src/parse/parse-article.ts';
import { findQuotes } from '../../../src/speech/find-quotes.ts';

const speakersOf = (text: string): (string | null)[] => {
  const { blocks, sentences } = parseArticle(text, english);
  return findQuotes({ text, blocks, sentences }, [], english).map(({ speaker }) => speaker);
};

const WORDS = '“never set foot on a ferry in winter.”';

it.each([
  ['When the Holm Post met the Brask Echo, it said he had', null],
  ['Career staff members at the harbour read the letter. It said he had', null],
  [
    'The Brask Echo wrote on May 3 that Mr. Rye sails. When the Holm Post printed a portrait, it said he had',
    'Holm Post',
  ],
])('takes “it” for what the sentence itself names, if that is one: %s', (before, speaker) => {
  expect(speakersOf(`Pilot ashore\n\nMr. Bo Rye is a pilot.\n\n${before} ${WORDS}\n`)).toEqual([speaker]);
});

it('goes on with the body that was the subject of the sentence before', () => {
  expect(
    speakersOf(
      `Pilot ashore\n\nMr. Bo Rye is a pilot.\n\nThe Brask Echo wrote of it. It said he had ${WORDS}\n`,
    ),
  ).toEqual(['Brask Echo']);
});
