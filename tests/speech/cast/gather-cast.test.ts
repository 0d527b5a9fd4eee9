import { expect, it } from 'vitest';
import { english } from '../../../src/language/en/english.ts';
import { parseArticle } from '../../../src/parse/parse-article.ts';
import { findQuotes } from '../../../src/speech/find-quotes.ts';

const speakersOf = (text: string): (string | null)[] => {
  const { blocks, sentences } = parseArticle(text, english);
  return findQuotes({ text, blocks, sentences }, [], english).map(({ speaker }) => speaker);
};

it.each([
  ['President Holm spoke on Monday. He took his fight to Ohio Holm told them later.'],
  ['Mr. Robin Barr and President Holm met on Monday. They showed a clip of Barr Holm disliked.'],
])('does not make one name of two that run into each other: %s', (text) => {
  expect(speakersOf(`Ferry late again\n\n${text}\n\n“The ferry is late again,” Holm said.\n`)).toEqual([
    'Holm',
  ]);
});

it('keeps a given name that is a place, too', () => {
  expect(
    speakersOf(
      'Ferry late again\n\nMs. Holm spoke. Jordan Holm agreed.\n\n“The ferry is late,” Jordan Holm said.\n',
    ),
  ).toEqual(['Jordan Holm']);
});
