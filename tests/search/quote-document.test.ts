import { describe, expect, test } from 'vitest';
import { searchData } from '../../src/search/quote-document.ts';
import { storyOf } from '../views/story-of.ts';

const first = storyOf({
  articles: {
    a: 'The mayor spoke. “The **old** bridge will stay closed until spring,” said Anna Brandt. A so-called “footbridge” is planned.\n',
    b: '“The old bridge will stay closed until spring,” Anna Brandt said.\n',
  },
  outlets: [{ id: 'north-post', name: 'North Post', colour: 4 }],
  story: { title: 'The bridge', people: [{ name: 'Anna Brandt' }], articles: { b: { outlet: 'north-post' }, a: { outlet: 'north-post' } } },
});
const second = storyOf({ articles: { a: '“Nobody knows who will pay for it,” a voice from the crowd called.\n' } });
const data = searchData([first, second]);

test('holds each quote that is speech, and no other marks', () => {
  expect(data.quotes.map(({ words }) => words.replace(/,$/u, ''))).toEqual(['The old bridge will stay closed until spring', 'The old bridge will stay closed until spring', 'Nobody knows who will pay for it']);
});

test('leads to outlet, story and sentence', () => {
  const places = data.quotes.map((quote) => {
    const outlet = data.outlets[quote.outlet];
    return `${data.stories[quote.story]?.title}/${outlet?.article} ${outlet?.letter} ${outlet?.name} ${outlet?.hue}`;
  });
  expect(places).toEqual(['The bridge/b A North Post 4', 'The bridge/a B North Post 4', expect.stringMatching(/^bridge\/a A a \d$/u)]);
  const sentence = first.articles[1]?.sentences.find(({ id }) => id === data.quotes[1]?.sentence);
  expect(first.articles[1]?.text.slice(sentence?.start, sentence?.end)).toMatch(/^“The \*\*old/u);
});

test('the utterance where two print it', () => {
  expect(data.quotes[0]?.utterance).toBe(first.utterances[0]?.id);
  expect(data.quotes[1]?.utterance).toBe(first.utterances[0]?.id);
});

test('an unknown speaker is empty, not a guess', () => {
  expect(data.quotes[0]?.speaker).toBe('Anna Brandt');
  expect(data.quotes.every(({ speaker }) => typeof speaker === 'string')).toBe(true);
});

describe('without quotes', () => {
  test('there is nothing to search', () => {
    expect(searchData([]).quotes).toEqual([]);
    expect(searchData([storyOf({ articles: { a: 'Nobody spoke.\n' } })]).quotes).toEqual([]);
  });
});
