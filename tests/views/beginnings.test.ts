import { expect, test } from 'vitest';
import { beginningsOf } from '../../src/views/beginnings.ts';
import { textOf } from '../render/text-content.ts';
import { bridge } from './bridge.ts';
import { storyOf } from './story-of.ts';

const ARTICLES = {
  north: `Ferry runs aground near Holm

The ferry Marigold ran aground near Holm on Friday evening with 62 people aboard, the coast guard said.

“Nobody had to swim,” said Captain Edda Thorne. The weather was calm.
`,
  river: `Marigold aground off Holm

The ferry Marigold ran aground near Holm on Friday evening with 64 people aboard, the coast guard said.

Divers will look at the hull today.
`,
};
const story = storyOf({ articles: ARTICLES });

test('headline and first sentence of each report, linked to the sentence', () => {
  const [north] = beginningsOf(story);
  expect(beginningsOf(story).map(({ outlet }) => outlet.letter)).toEqual(['A', 'B']);
  expect(north?.headline).toBe('Ferry runs aground near Holm');
  expect(textOf(north?.first ?? '')).toMatch(/^The ferry Marigold .* coast guard said\.$/u);
  const article = story.articles[0];
  const first = article?.sentences.find(({ start }) => article.text.slice(start).startsWith('The ferry'));
  expect(north?.here).toBe(`/bridge/articles/north/#${first?.id}`);
});
test('a report without a headline gets none, and a single report begins alone', () => {
  expect(beginningsOf(bridge()).map(({ headline }) => headline !== null)).toEqual([true, true, false]);
  expect(beginningsOf(storyOf({ articles: { north: ARTICLES.north } }))).toHaveLength(1);
});
test('of an article in excerpts only what may be printed', () => {
  const withheld = storyOf({
    articles: ARTICLES,
    story: { articles: { north: { rights: 'excerpts' } } },
  });
  const [north] = beginningsOf(withheld);
  expect(north?.headline).toBeNull();
  expect(textOf(north?.first ?? '')).not.toContain('Marigold');
});
