import { expect, test } from 'vitest';
import { frameOf } from '../../src/views/frame.ts';
import { articleIn, storyOf } from './story-of.ts';

const address = (id: string) => ({
  url: { value: `https://${id}.example/bridge`, basis: 'identified', how: 'found by its headline' },
});
const story = storyOf({
  articles: { courier: 'The bridge is shut.\n', herald: 'The bridge is closed.\n' },
  story: { articles: { courier: address('courier'), herald: address('herald') } },
});
const sourcesOf = (...ids: string[]) =>
  frameOf(
    story,
    ids.map((id) => articleIn(story, id)),
  ).sources.map((source) => source.address);

test('all pages of a story have one frame, but each names the articles whose words it prints', () => {
  expect(sourcesOf('courier')).toEqual(['https://courier.example/bridge']);
  expect(sourcesOf('herald')).toEqual(['https://herald.example/bridge']);
  expect(frameOf(story).sources).toHaveLength(2);
  expect({ ...frameOf(story, []), sources: null }).toEqual({ ...frameOf(story), sources: null });
});

test('another story has its own', () => {
  const other = storyOf({ articles: { courier: 'All is quiet.\n' } });
  expect(frameOf(other).sources).toEqual([]);
  expect(frameOf(other).ways.length).toBeLessThan(frameOf(story).ways.length);
});
