import { expect, it } from 'vitest';
import { english } from '../../../src/language/en/english.ts';
import { parseArticle } from '../../../src/parse/parse-article.ts';
import { findQuotes } from '../../../src/speech/find-quotes.ts';

const speakersOf = (text: string): (string | null)[] => {
  const { blocks, sentences } = parseArticle(text, english);
  return findQuotes({ text, blocks, sentences }, [], english).map(({ speaker }) => speaker);
};

it.each([
  ['President Holm Robin Jon HolmCouncil splits over ferry MORE said on Monday: “The ferry is late again.”'],
  ['President Holm Robin Jon Holm Council splits over ferry MORE said on Monday: “The ferry is late again.”'],
])('ends a surname before the full name of a link card: %s', (text) => {
  expect(speakersOf(`Ferry late again\n\n${text}\n\n“The ferry is late again,” Holm said.\n`).at(-1)).toBe(
    'Holm',
  );
});
