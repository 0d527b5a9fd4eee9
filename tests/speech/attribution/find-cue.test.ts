import { expect, it } from 'vitest';
import { english } from '../../../src/language/en/english.ts';
import { parseArticle } from '../../../src/parse/parse-article.ts';
import { findQuotes } from '../../../src/speech/find-quotes.ts';

const speakersOf = (text: string): (string | null)[] => {
  const { blocks, sentences } = parseArticle(text, english);
  return findQuotes({ text, blocks, sentences }, [], english).map(({ speaker }) => speaker);
};

it('gives nobody what was found of them by others', () => {
  expect(
    speakersOf(
      'Pilot ashore\n\nMs. Ann Lee is a pilot of the Brask ferry.\n\nDuring the tests in May, Lee was found to have “a broken rib and a torn tendon” and went home.\n',
    ),
  ).toEqual([null]);
});
