import { expect, test } from 'vitest';
import { differenceItems, pageItems } from '../../../src/exports/cite/cited-items.ts';
import { citedClaim } from '../../../src/views/cited-pages.ts';
import { pairPageOf } from '../../../src/views/pair/pair-page.ts';
import { bridge } from '../../views/bridge.ts';

const story = bridge();
const [north, river] = story.articles;

test('a page is cited as itself and then its articles', () => {
  expect(pageItems(story, citedClaim(story, story.claims[0]!)).map(({ id }) => id)).toEqual([
    'bridge-claims-trade',
    'bridge-north',
    'bridge-river',
    'bridge-valley',
  ]);
});

test('each difference of a pair is an entry with its address', () => {
  const items = differenceItems(story, north!, river!);
  const { differences } = pairPageOf(story, north!, river!);
  expect(differences.length).toBeGreaterThan(1);
  expect(items.map(({ URL }) => URL)).toEqual([
    ...differences.map(({ id }) => `/bridge/compare/north/river/#${id}`),
    'https://north.example/bridge#top',
    undefined,
  ]);
  expect(items.map(({ title }) => title)).toContain(
    'North Post and River Times on the claim: The repair costs 3 million euros.',
  );
});
