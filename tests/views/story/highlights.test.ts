import { expect, test } from 'vitest';
import { highlightsOf } from '../../../src/views/story/highlights.ts';
import { bridge, STORY } from '../bridge.ts';
import { storyOf } from '../story-of.ts';

test('highlights in the outlets’ words, the deciding ones marked', () => {
  const highlights = [
    {
      question: 'How much?',
      context: 'The repair',
      lines: [
        { article: 'north', exact: 'cost 3 million euros', mark: ['3 million'] },
        { article: 'river', exact: 'will cost 5 million euros', mark: ['5 million'] },
      ],
      rest: 'C does not say.',
      claim: 'three-million',
    },
  ];
  const [highlight] = highlightsOf(bridge({ story: { ...STORY, highlights } }));
  expect(highlight).toMatchObject({
    question: 'How much?',
    address: '/bridge/claims/three-million/',
    rest: 'C does not say.',
  });
  expect(highlight?.lines.map(({ outlets, html }) => `${outlets[0]?.letter} ${html}`)).toEqual([
    'A cost <mark>3 million</mark> euros',
    'B will cost <mark>5 million</mark> euros',
  ]);
  expect(highlight?.lines[0]?.outlets[0]?.here).toMatch(/^\/bridge\/articles\/north\/#s-/u);
  // Two that do not do the same with the claim: where both texts stand side by side, at that difference.
  expect(highlight?.pairs.map(({ a, b, address }) => [a.letter, b.letter, address])).toEqual([
    ['A', 'B', '/bridge/compare/north/river/#d-three-million'],
  ]);
});

test('a line of a highlight is credited as the claim that rests on it, and one alone is not', () => {
  const cell = (evidence: string, attribution: string) => ({
    state: 'reports',
    evidence: [evidence],
    attribution,
  });
  const creditsOf = (south: string) =>
    highlightsOf(
      storyOf({
        articles: {
          north: 'Media say the town drew the plan. Anna Brandt said it was drawn in spring.\n',
          south: 'The plan is the builder’s own, the mayor said.\n',
        },
        claims: {
          topics: [
            {
              id: 't',
              title: 'The plan',
              claims: [
                {
                  id: 'who',
                  statement: 'The town drew the plan.',
                  cells: { north: cell('the town drew the plan', 'Media') },
                },
                {
                  id: 'when',
                  statement: 'It was drawn in spring.',
                  cells: { north: cell('it was drawn in spring', 'Anna Brandt') },
                },
                {
                  id: 'own',
                  statement: 'The plan is the builder’s.',
                  cells: { south: cell('The plan is the builder’s own', 'the mayor') },
                },
              ],
            },
          ],
        },
        story: {
          highlights: [
            {
              question: 'Who drew it?',
              claim: 'who',
              lines: [
                { article: 'north', exact: 'the town drew the plan', mark: ['town'] },
                { article: 'north', exact: 'Anna Brandt said it was drawn in spring', mark: ['spring'] },
                { article: 'south', exact: south, mark: [] },
              ],
            },
          ],
        },
      }),
    )[0]?.lines.map(({ attribution }) => attribution);
  // The second is not credited to the source of the first, and says its own.
  expect(creditsOf('The plan is the builder’s own')).toEqual(['Media', null, 'the mayor']);
  expect(creditsOf('the mayor said')).toEqual([null, null, null]);
});

test('the same words of several outlets stand once, with the place in each', () => {
  const said = 'It will hold, she said.\n';
  const [highlight] = highlightsOf(
    storyOf({
      articles: { a: `Rain. ${said}`, b: 'It may fall.\n', c: said },
      story: {
        highlights: [
          {
            question: 'Will it hold?',
            lines: [
              { article: 'a', exact: 'It will hold', mark: ['will'] },
              { article: 'b', exact: 'It may fall', mark: ['may'] },
              { article: 'c', exact: 'It will hold', mark: ['will'] },
            ],
          },
        ],
      },
    }),
  );
  expect(highlight?.lines.map(({ outlets, html }) => [outlets.map(({ letter }) => letter), html])).toEqual([
    [['A', 'C'], 'It <mark>will</mark> hold'],
    [['B'], 'It <mark>may</mark> fall'],
  ]);
  const places = highlight?.lines[0]?.outlets.map(({ here }) => here.split('#')[0]?.split('/').at(-2));
  expect(places).toEqual(['a', 'c']);
});
