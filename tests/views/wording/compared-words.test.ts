import { expect, test } from 'vitest';
import { comparedWords } from '../../../src/views/wording/compared-words.ts';
import { articleIn, storyOf } from '../story-of.ts';

const TEXT = 'They did not meet the envoy. It isn’t the mayor’s bridge, Anna Brandt said.\n';
const article = articleIn(storyOf({ articles: { a: TEXT, b: 'All is quiet.\n' } }), 'a');
const over = (words: string) => {
  const start = TEXT.indexOf(words);
  return comparedWords(article, { start, end: start + words.length });
};
const formsOver = (words: string) => over(words).map(({ form }) => form);

test('a passage has the words that stand in it, at their places in the article', () => {
  expect(formsOver('the envoy')).toEqual(['the', 'envoy']);
  expect(over('the envoy').map(({ start, end }) => TEXT.slice(start, end))).toEqual(['the', 'envoy']);
  expect(formsOver('It isn’t')).toEqual(['it', 'is', 'not']);
  expect(formsOver('. ')).toEqual([]);
});

test('what stands before a passage tells nothing of its first word', () => {
  expect(over('the envoy').map(({ noun }) => noun)).toEqual([false, true]);
  expect(over('envoy').map(({ noun }) => noun)).toEqual([false]);
  // Asked for again, after the shorter one.
  expect(over('the envoy').map(({ noun }) => noun)).toEqual([false, true]);
});

test('a passage that cuts a word has the part that it holds', () => {
  expect(formsOver('nvoy. It')).toEqual(['nvoy', 'it']);
  expect(formsOver('meet the env')).toEqual(['meet', 'the', 'env']);
});
