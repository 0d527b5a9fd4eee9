import { describe, expect, test } from 'vitest';
import { inRuns } from '../../../scripts/build/in-runs.ts';
import { inOrder } from '../../../scripts/build/order-pages.ts';

const story = (articles: number) => ({
  articles: Array.from({ length: articles }),
  claims: [],
  utterances: [],
});

describe('inRuns(stories)', () => {
  test('there is a run without stories: it makes the pages of the whole site', () => {
    expect(inRuns([])).toEqual([[]]);
  });

  test('few stories are made in one run', () => {
    const stories = [story(3), story(5), story(12)] as never[];
    expect(inRuns(stories)).toEqual([stories]);
  });

  test('many stories are made in several, each once and in their order', () => {
    const stories = Array.from({ length: 700 }, (_, i) => ({ ...story(5), id: i })) as never[];
    const runs = inRuns(stories);
    expect(runs.length).toBeGreaterThan(3);
    expect(runs.flat()).toEqual(stories);
  });

  test('a story that is too large for a run has one for itself', () => {
    const stories = [story(3), story(200), story(3)] as never[];
    expect(inRuns(stories)).toEqual(stories.map((each) => [each]));
  });
});

const path = (pathname: string, ...params: string[]) => ({ pathname, route: { params } });

describe('inOrder(paths, site)', () => {
  const paths = [
    path('/about/'),
    path('/bridge/claims/', '...story'),
    path('/road/claims/', '...story'),
    path('/stories/2/', 'page'),
    path('/embed/bridge/', 'story'),
    path('/road/compare/a/b/', '...story', 'a', 'b'),
    path('/bridge/', '...story'),
    path('/search/parts/road.json', 'story'),
    path('/index.html', 'file'),
  ];
  const namesOf = (site: boolean) => inOrder(paths, site).map(({ pathname }) => pathname);
  const STORIES = [
    '/bridge/claims/',
    '/embed/bridge/',
    '/bridge/',
    '/road/claims/',
    '/road/compare/a/b/',
    '/search/parts/road.json',
  ];

  test('makes one story after the other, then the pages of the site', () => {
    expect(namesOf(true)).toEqual([...STORIES, '/about/', '/stories/2/', '/index.html']);
  });

  test('leaves the pages of the site to another run', () => {
    expect(namesOf(false)).toEqual(STORIES);
  });
});
