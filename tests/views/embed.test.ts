import { expect, test } from 'vitest';
import { blindStory } from '../../src/views/blind-story.ts';
import { embedOf, idsOf } from '../../src/views/embed.ts';
import { withAddress } from '../exports/site/full-address.ts';
import { bridge } from './bridge.ts';

const story = bridge();

test('the frame has a full address and a title', async () => {
  const embed = await withAddress(async () => {
    const module = await import('../../src/views/embed.ts');
    return module.embedOf(story, 'claims', '/bridge/claims/cars/', 'Cars & “more” than "4,000" <cars>');
  });
  expect(embed?.address).toBe('/embed/bridge/claims/cars/');
  expect(embed?.code).toBe(
    '<iframe src="https://site.example/embed/bridge/claims/cars/" title="Cars &amp; “more” than &quot;4,000&quot; &lt;cars>" width="100%" height="420" loading="lazy"></iframe>',
  );
});

test('there is none where the address of the site is not known, nor for pages that hide the outlets', () => {
  expect(embedOf(story, 'claims', '/bridge/claims/cars/', 'Cars')).toBeNull();
  expect(embedOf(blindStory(story), 'claims', '/bridge/blind/claims/cars/', 'Cars', true)).toBeNull();
});

test('a frame at an old id stays', () => {
  const former = [
    { id: 'old', now: 'new' },
    { id: 'gone', now: null },
    { id: 'another', now: 'other' },
  ];
  expect(idsOf('new', former)).toEqual(['new', 'old']);
});
