import { expect, test } from 'vitest';
import { foundNowhereElse } from '../../../src/views/story/nowhere-else.ts';
import { textOf } from '../../render/text-content.ts';
import { tellersOf } from '../../../src/views/tellers.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Sentence } from '../../../src/model/sentence.ts';
import { articleIn, storyOf } from '../story-of.ts';

const OWN = 'A crane from the yard in Brask lifted two cars out of the water before noon on Sunday.';
const ARTICLES = {
  north: `Ferry aground near Holm

The ferry Marigold ran aground near Holm on Friday evening with 62 people aboard.

The coast guard brought all 62 people ashore within two hours on Friday evening.

${OWN}
`,
  river: `Marigold aground off Holm

The ferry Marigold ran aground near Holm on Friday evening with 62 people aboard.

The coast guard brought all 62 people ashore within two hours on Friday evening.

The mayor wants a fence, so that no more cars end up in the harbour water.
`,
};

test('a sentence that no match ties to another, with the nearest of the others', () => {
  const found = foundNowhereElse(storyOf({ articles: ARTICLES }));
  const own = found.find(({ outlet }) => outlet.id === 'north');
  expect(textOf(own?.html ?? '')).toBe(OWN);
  expect(own?.here).toMatch(/^\/bridge\/articles\/north\/#s-/u);
  expect(own?.nearest.map(({ html }) => textOf(html))).toEqual([
    'The mayor wants a fence, so that no more cars end up in the harbour water.',
  ]);
});

test('neither a headline nor an opening, nor what another tells', () => {
  const texts = foundNowhereElse(storyOf({ articles: ARTICLES })).map(({ html }) => textOf(html));
  expect(texts.filter((text) => /aground|coast guard/u.test(text))).toEqual([]);
});

test('of an article in excerpts only what may be printed', () => {
  const withheld = storyOf({ articles: ARTICLES, story: { articles: { north: { rights: 'excerpts' } } } });
  expect(JSON.stringify(foundNowhereElse(withheld))).not.toContain('crane');
});

test('one report has nothing to be compared with', () => {
  expect(foundNowhereElse(storyOf({ articles: { north: ARTICLES.north } }))).toEqual([]);
});

test('not what another report begins with, in other words and far from a match', () => {
  const late =
    'On a Friday when little went as planned, those aboard learned in the evening that the ferry Marigold was aground near the village, with consequences for many families who had waited at home for hours.';
  const story = storyOf({
    articles: { ...ARTICLES, river: `${ARTICLES.river}\n${late}\n\n${OWN.replace('crane', 'tug')}\n` },
  });
  expect(tellersOf(story, 'river', sentenceLike(articleIn(story, 'river'), late)).size).toBe(0);
  expect(foundNowhereElse(story).map(({ html }) => textOf(html))).not.toContain(late);
});

const sentenceLike = ({ text, sentences }: Article, words: string): Sentence => {
  const found = sentences.find(({ start, end }) => text.slice(start, end) === words);
  if (!found) throw new Error('No such sentence');
  return found;
};
