import { expect, it } from 'vitest';
import { english } from '../../../src/language/en/english.ts';
import { parseArticle } from '../../../src/parse/parse-article.ts';
import { findQuotes } from '../../../src/speech/find-quotes.ts';

const speakersOf = (text: string): (string | null)[] => {
  const { blocks, sentences } = parseArticle(text, english);
  return findQuotes({ text, blocks, sentences }, [], english).map(({ speaker }) => speaker);
};

it.each(['R-TX', 'D-NJ', 'R-Ohio', 'D-Calif.'])('takes a party with a state for no name: %s', (party) => {
  expect(
    speakersOf(
      `Ferry late again\n\nSen. Robin Holm, ${party}, who heads the harbour committee, said Tuesday, “The ferry is late again.”\n`,
    ),
  ).toEqual(['Robin Holm']);
});
