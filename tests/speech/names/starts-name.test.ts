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

it('takes the verb that opens a question for no given name', () => {
  expect(
    speakersOf(
      'Ferry late again\n\nMayor Holm spoke.\n\nWill Holm go on?\n\n“The ferry is late again,” Holm said on Monday.\n',
    ),
  ).toEqual(['Holm']);
});

it('tells the World Health Organization from the pronoun', () => {
  expect(
    speakersOf(
      'Health body answers\n\nMayor Holm wrote to Geneva.\n\nThe WHO was “considering what the letter says,” it said in a statement.\n',
    ),
  ).toEqual(['WHO']);
});
