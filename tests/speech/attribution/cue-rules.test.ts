import { expect, it } from 'vitest';
import { english } from '../../../src/language/en/english.ts';
import { parseArticle } from '../../../src/parse/parse-article.ts';
import { findQuotes } from '../../../src/speech/find-quotes.ts';

const speakersOf = (text: string): (string | null)[] => {
  const { blocks, sentences } = parseArticle(text, english);
  return findQuotes({ text, blocks, sentences }, [], english).map(({ speaker }) => speaker);
};

const around = (sentence: string): string =>
  `Ferry late again\n\nMs. Ann Lee, the mayor, and Mr. Bo Rye, the pilot, met on Monday.\n\n${sentence}\n`;

it('takes whoever is reported saying something, not the paper that reports it', () => {
  expect(
    speakersOf(around('“I beg everybody to come back to the table,” the Brask Echo reported Lee saying.')),
  ).toEqual(['Ann Lee']);
  expect(
    speakersOf(around('“I beg everybody to come back to the table,” the Brask Echo quoted Lee as saying.')),
  ).toEqual(['Ann Lee']);
  expect(
    speakersOf(around('“I beg everybody to come back to the table,” aides said Lee told the council.')),
  ).toEqual(['Ann Lee']);
  expect(
    speakersOf(around('“The council failed to come back to the table,” the Brask Echo reported on Monday.')),
  ).toEqual(['Brask Echo']);
});

it('gives nobody what somebody without a name shouted, whoever is named beside it', () => {
  expect(
    speakersOf(around('When Lee asked who was late, someone shouted “The pilot is!” and Rye went home.')),
  ).toEqual([null]);
});

it('does not let anybody say what they are blamed for not saying', () => {
  expect(
    speakersOf(
      around(
        'Both unions issued a statement criticizing Lee for not acknowledging “the pain and the cold” of crews.',
      ),
    ),
  ).not.toContain('Ann Lee');
});
