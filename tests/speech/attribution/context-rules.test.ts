import { expect, test } from 'vitest';
import { english } from '../../../src/language/en/english.ts';
import { parseArticle } from '../../../src/parse/parse-article.ts';
import { findQuotes } from '../../../src/speech/find-quotes.ts';

function speakersOf(introduction: string): (string | null)[] {
  const text = `Mayor answers critics\n\nThe mayor of Brask, Jon Aker, answered the head of the port, Pia Dahl, on Monday.\n\n${introduction}\n\n“I have heard what the residents of the harbour said. The bridge will be built in the spring.\n\n“Nobody will pay more than was agreed last year.”\n\nThe council meets on Thursday, and then it votes.`;
  const { blocks, sentences } = parseArticle(text, english);
  return findQuotes({ text, blocks, sentences }, [], english).map(({ speaker }) => speaker);
}

test.each([
  ['Aker’s full statement:', 'Jon Aker'],
  ['Read the letter in full from Pia Dahl:', 'Pia Dahl'],
  ['Here is the complete text of the speech by Jon Aker:', 'Jon Aker'],
  ['From Mayor Jon Aker:', 'Jon Aker'],
])('a line that introduces words gives their speaker: %s', (introduction, speaker) => {
  expect(speakersOf(introduction)).toEqual([speaker, speaker]);
});

test('a line that names two gives neither', () => {
  expect(speakersOf('The full text of Aker’s reply to Dahl:')).not.toContain('Pia Dahl');
});

test('a question behind a quotation does not tell who spoke', () => {
  const quotesOf = (next: string): (string | null)[] => {
    const text = `Bridge delayed\n\nThe mayor of Brask, Jon Aker, presented the plan on Monday.\n\nMany people waited.\n\n“A delay that cruel and counterproductive policies have only deepened.”\n\n${next}\n`;
    const { blocks, sentences } = parseArticle(text, english);
    return findQuotes({ text, blocks, sentences }, [], english).map(({ rule }) => rule);
  };
  expect(quotesOf('So who does Aker think will pay for it?')[0]).not.toContain('told in the next line');
  expect(quotesOf('That was how Aker described the wait for the bridge.')[0]).toContain(
    'told in the next line',
  );
});

test('a single word of a headline echoes no long quotation', () => {
  const kindsOf = (quoted: string): (string | null)[] => {
    const text = `Mayor angered by ‘compromise’ on bridge\n\nThe head of the port, Pia Dahl, said the plan was “${quoted}” on Monday.\n`;
    const { blocks, sentences } = parseArticle(text, english);
    return findQuotes({ text, blocks, sentences }, [], english).map(({ speaker }) => speaker);
  };
  expect(kindsOf('not a compromise but more of the same')).toEqual([null, 'Pia Dahl']);
  expect(kindsOf('a fair compromise')).toEqual(['Pia Dahl', 'Pia Dahl']);
});

test('words that say what somebody did are not theirs', () => {
  const text = `Letter to the port\n\nThe mayor of Brask, Jon Aker, sent the port a list of its faults.\n\nThe WHO “consistently ignored credible reports of the fever” in May. By June, it was clear.\n`;
  const { blocks, sentences } = parseArticle(text, english);
  expect(findQuotes({ text, blocks, sentences }, [], english).map(({ speaker }) => speaker)).toEqual([null]);
});
