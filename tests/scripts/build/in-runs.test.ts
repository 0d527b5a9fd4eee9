import { describe, expect, test } from 'vitest';
import { inRuns } from '../../../scripts/build/in-runs.ts';
import { inOrder } from '../../../scripts/build/order-pages.ts';

const story = (articles: number, utterances = 0) => ({ articles, claims: 0, utterances });

describe('inRuns(stories, site)', () => {
  test('there is a run without stories where the pages of the whole site are made', () => {
    expect(inRuns([], true)).toEqual([{ stories: [], site: true }]);
    expect(inRuns([], false)).toEqual([]);
  });

  test('few stories are made in one run, with the pages of the whole site', () => {
    const stories = [story(3), story(5, 40), story(12)];
    for (const site of [true, false]) expect(inRuns(stories, site)).toEqual([{ stories, site }]);
  });

  test('many stories are made in several, each once and in their order; the pages of the whole site in the last', () => {
    const stories = Array.from({ length: 1500 }, (_, id) => ({ ...story(5, 20), id }));
    const runs = inRuns(stories, true);
    expect(runs.length).toBeGreaterThan(4);
    expect(runs.flatMap((run) => run.stories)).toEqual(stories);
    expect(runs.at(-1)).toEqual({ stories: [], site: true });
    expect(inRuns(stories, false)).toEqual(runs.slice(0, -1));
  });

  test('a story that is too large for a run has one for itself', () => {
    const stories = [story(3), story(200), story(3)];
    expect(inRuns(stories, false)).toEqual(stories.map((each) => ({ stories: [each], site: false })));
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
