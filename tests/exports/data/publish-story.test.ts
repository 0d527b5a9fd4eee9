import { expect, test } from 'vitest';
import { publishStory } from '../../../src/exports/data/publish-story.ts';
import { bridge, STORY } from '../../views/bridge.ts';

test('a text in full is there whole, with everything that points into it', () => {
  const story = bridge();
  const { articles } = publishStory(story);
  for (const [i, article] of story.articles.entries()) {
    expect(articles[i]?.text).toBe(article.text);
    expect(articles[i]?.sentences).toEqual(article.sentences);
    expect(articles[i]?.slices).toEqual([]);
  }
});

test('a text in excerpts is there in the sentences that pages print, each with its place', () => {
  const story = bridge({
    story: { ...STORY, articles: { ...STORY.articles, river: { rights: 'excerpts' } } },
  });
  const [, river] = publishStory(story).articles;
  const text = story.articles[1]?.text ?? '';
  expect(river).toMatchObject({ text: null, blocks: [], digest: story.articles[1]?.digest });
  expect(river?.slices.length).toBeGreaterThan(0);
  expect(river?.slices.length).toBeLessThan(story.articles[1]?.sentences.length ?? 0);
  for (const { start, end, text: slice } of river?.slices ?? []) expect(text.slice(start, end)).toBe(slice);
  expect(JSON.stringify(river)).not.toContain('Nobody was hurt');
});

test('facts and matches lose the passages that may not be printed, and the reasons that hold their words', () => {
  const full = bridge({ claims: undefined });
  const cut = bridge({
    claims: undefined,
    story: { ...STORY, articles: { ...STORY.articles, river: { rights: 'excerpts' } } },
  });
  expect(publishStory(full).facts).toEqual(full.facts);
  const kept = publishStory(cut);
  const sentences = kept.articles[1]?.sentences ?? [];
  for (const { passages } of kept.facts)
    for (const { article, start } of passages)
      if (article === 'river') expect(sentences.map((sentence) => sentence.start)).toContain(start);
  const passagesOf = (facts: typeof kept.facts) => facts.flatMap(({ passages }) => passages).length;
  expect(passagesOf(kept.facts)).toBeLessThan(passagesOf(full.facts));
});

test('the words of a file that state a fact are left out', () => {
  const [, river] = publishStory(bridge()).articles;
  expect(river?.published).toEqual({ value: '2025-11-04', basis: 'stated' });
});
