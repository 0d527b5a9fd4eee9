import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { publishStory } from '../../../src/exports/data/publish-story.ts';
import { storySchema } from '../../../src/exports/data/story-schema.ts';
import { bridge, STORY } from '../../views/bridge.ts';

const validate = new Ajv2020({ validateFormats: false }).compile(storySchema());
const published = (story: ReturnType<typeof bridge>) =>
  JSON.parse(JSON.stringify(publishStory(story))) as { articles: Record<string, unknown>[] };

test('holds of stories with and without claims, in full and in excerpts', () => {
  for (const story of [
    bridge(),
    bridge({ claims: undefined, outlets: undefined, story: undefined }),
    bridge({ story: { ...STORY, articles: { river: { rights: 'excerpts' } } } }),
  ]) {
    expect(validate(published(story)), JSON.stringify(validate.errors)).toBe(true);
  }
});

test('is no schema that lets everything pass', () => {
  const story = published(bridge());
  expect(validate({ ...story, extra: 1 })).toBe(false);
  expect(
    validate({ ...story, articles: story.articles.map((article) => ({ ...article, rights: 'some' })) }),
  ).toBe(false);
});

test('says what places count, and what stands for a text that may not be printed', () => {
  const text = JSON.stringify(storySchema());
  expect(text).toContain('UTF-16 code units');
  expect(text).toContain('what may be printed, each piece with its place');
});
