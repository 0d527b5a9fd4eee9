import { expect, test } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { distinctFacts } from '../../src/views/distinct-facts.ts';
import { storyOf } from './story-of.ts';

const text = (words: string) => `The ${words} headline\n\nIt begins here.\n\nFirst thing.\n\nSecond thing.\n`;
const story = storyOf({ articles: { north: text('north'), river: text('river'), south: text('south') } });
const at = (article: string, words: string) => {
  const source = story.articles.find(({ id }) => id === article)?.text ?? '';
  const start = source.indexOf(words);
  return { article, start, end: start + words.length };
};
const fact = (id: string, score: number, ...passages: ReturnType<typeof at>[]): Fact => ({
  id,
  passages,
  shown: 0,
  score,
  reasons: [],
  differences: [],
});
const named = (facts: Fact[]) => distinctFacts({ ...story, facts }).map(({ id }) => id);

test('a passage counts once, in the fact of most articles, then in the surest', () => {
  const first = ['north', 'river', 'south'].map((id) => at(id, 'First thing.'));
  expect(
    named([
      fact('f-two', 0.9, at('north', 'First thing.'), at('river', 'Second thing.')),
      fact('f-three', 0.6, ...first),
      fact('f-weak', 0.5, at('north', 'Second thing.'), at('south', 'Second thing.')),
      fact('f-sure', 0.8, at('north', 'Second thing.'), at('river', 'Second thing.')),
    ]),
  ).toEqual(['f-three', 'f-sure']);
});

test('beginnings alone are no fact of the list; a beginning that another tells later is', () => {
  expect(
    named([
      fact('f-heads', 0.9, at('north', 'The north headline'), at('river', 'It begins here.')),
      fact('f-later', 0.6, at('south', 'It begins here.'), at('river', 'First thing.')),
    ]),
  ).toEqual(['f-later']);
});

test('a single word that both print is no fact of the list', () => {
  expect(
    named([
      fact('f-word', 0.9, at('north', 'First'), at('river', 'First')),
      fact('f-thing', 0.6, at('north', 'Second thing.'), at('river', 'Second thing.')),
    ]),
  ).toEqual(['f-thing']);
});
