import { expect, it } from 'vitest';
import { english } from '../../../src/language/en/english.ts';
import { parseArticle } from '../../../src/parse/parse-article.ts';
import { findQuotes } from '../../../src/speech/find-quotes.ts';

const speakersOf = (text: string): (string | null)[] => {
  const { blocks, sentences } = parseArticle(text, english);
  return findQuotes({ text, blocks, sentences }, [], english).map(({ speaker }) => speaker);
};

it('names nobody for words that only stand near somebody', () => {
  expect(
    speakersOf(
      'Ferry late again\n\nMs. Ann Lee, the mayor, opened the harbour on Monday.\n\nLee’s speech was meant to add “power and poignancy” to a request for more money, her aides told reporters.\n',
    ),
  ).toEqual([null]);
});
