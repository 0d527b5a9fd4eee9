import { expect, test } from 'vitest';
import { StandingStories } from '../../src/model/standing-story.ts';
import { standingStories } from '../../src/views/standing-stories.ts';
import { storyOf } from './story-of.ts';

test('a site lists its stories so that a later build can read the list', () => {
  const taken = { id: 'orchard', title: 'The orchard', formerly: ['grove'] };
  const list = standingStories([storyOf({ articles: { north: 'The council met.\n' } }), taken]);
  expect(StandingStories.parse(JSON.parse(JSON.stringify(list)))).toEqual(list);
  expect(list.base).toBe('/');
  expect(list.stories[1]).toEqual(taken);
});
