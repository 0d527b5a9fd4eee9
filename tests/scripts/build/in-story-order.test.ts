import { expect, test } from 'vitest';
import { inStoryOrder } from '../../../scripts/build/in-story-order.ts';

test('pages of one story stand together, in the order of their routes', () => {
  const paths = [
    '/',
    '/harbour/claims/x/',
    '/orchard/claims/y/',
    '/harbour/blind/claims/x/',
    '/about/',
    '/harbour/data/story.json',
    '/embed/orchard/',
    'embed/harbour/',
  ].map((pathname) => ({ pathname }));
  expect(inStoryOrder(paths).map(({ pathname }) => pathname)).toEqual([
    '/',
    '/harbour/claims/x/',
    '/harbour/blind/claims/x/',
    '/harbour/data/story.json',
    'embed/harbour/',
    '/orchard/claims/y/',
    '/embed/orchard/',
    '/about/',
  ]);
});
