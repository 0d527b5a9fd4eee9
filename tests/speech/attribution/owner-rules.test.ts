import { expect, it } from 'vitest';
import { english } from '../../../src/language/en/english.ts';
import { parseArticle } from '../../../src/parse/parse-article.ts';
import { findQuotes } from '../../../src/speech/find-quotes.ts';

const speakersOf = (text: string): (string | null)[] => {
  const { blocks, sentences } = parseArticle(text, english);
  return findQuotes({ text, blocks, sentences }, [], english).map(({ speaker }) => speaker);
};

it('takes a paper that only came by a text for no author of it', () => {
  const guide = (source: string): string =>
    `Guide for aides\n\nThe guide for new aides, according to ${source}, gives rules on being on time (“Nothing can fall through the cracks”).\n`;
  expect(speakersOf(guide('a copy obtained by the Brask Echo'))).toEqual([null]);
  expect(speakersOf(guide('the Brask Echo'))).toEqual(['Brask Echo']);
});
