import { expect, test } from 'vitest';
import { articleItem, placeItem } from '../../../src/exports/cite/items.ts';
import { bridge, STORY } from '../../views/bridge.ts';

const retrieved = { value: '2025-11-05', basis: 'identified', how: 'noted by the editor' };
const published = { value: '2025-11-04T23:30:00-05:00', basis: 'identified', how: 'noted by the editor' };
const story = bridge({
  story: {
    ...STORY,
    articles: { ...STORY.articles, north: { ...STORY.articles.north, retrieved, published }, valley: {} },
  },
});
const [north, , valley] = story.articles;

test('an article is cited by outlet, headline, days, both addresses and fingerprint', () => {
  expect(articleItem(story, north!)).toEqual({
    id: 'bridge-north',
    type: 'article-newspaper',
    title: 'Bridge over the Tarn shut until spring',
    'container-title': 'North Post',
    issued: { 'date-parts': [[2025, 11, 4]] },
    accessed: { 'date-parts': [[2025, 11, 5]] },
    URL: 'https://north.example/bridge#top',
    language: 'en',
    note: `Compared with other reports at /bridge/articles/north/. SHA-256 of the text: ${north?.digest}`,
  });
});

test('what is not known is not said: no headline, no day, no address', () => {
  expect(Object.keys(articleItem(story, valley!))).toEqual(['id', 'type', 'container-title', 'note']);
});

test('a place of the site is a page with an id of its own', () => {
  const item = placeItem(story, {
    title: 'A title',
    address: '/bridge/compare/north/river/#d-three-million',
  });
  expect(item).toMatchObject({
    id: 'bridge-compare-north-river-d-three-million',
    type: 'webpage',
    title: 'A title',
    'container-title': 'Same Story: The bridge over the Tarn',
    URL: '/bridge/compare/north/river/#d-three-million',
  });
  expect(item).not.toHaveProperty('accessed');
});
