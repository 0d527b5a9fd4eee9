import { expect, it } from 'vitest';
import { english } from '../../../src/language/en/english.ts';
import { parseArticle } from '../../../src/parse/parse-article.ts';
import { findQuotes } from '../../../src/speech/find-quotes.ts';

const speakersOf = (text: string): (string | null)[] => {
  const { blocks, sentences } = parseArticle(text, english);
  return findQuotes({ text, blocks, sentences }, [], english).map(({ speaker }) => speaker);
};

it('takes no audience for the “he” that speaks after it', () => {
  expect(
    speakersOf(
      'Pilot speaks\n\nMr. Bo Rye, a pilot, spoke on Monday.\n\nThe room was full.\n\nThe light was dim. It was late.\n\nWhen the audience finished laughing, he asked: “Who of you can swim that far?”\n',
    ),
  ).toEqual(['Bo Rye']);
});
