import { describe, expect, test } from 'vitest';
import { claimPageOf } from '../../../src/views/claims/claim-page.ts';
import { storyOf } from '../story-of.ts';

const ARTICLES = {
  north:
    'Dam leaks\n\nThe dam leaks, according to Rhinewatch, which reviewed the drawings. It is 40 years old.\n\nThe lake is full.\n',
  river:
    'Leak in the dam\n\nThe dam leaks, Rhinewatch reported on Friday. A draft reviewed by Rhinewatch names the engineer. It is 40 years old.\n\nAFP contributed reporting.\n',
  valley:
    'Dam to be mended\n\nThe dam leaks. It will be mended in May, sources familiar with the plan said.\n',
};
const cell = (words: string) => ({ state: 'reports', evidence: [words] });
const claims = {
  topics: [
    {
      id: 't',
      title: 'T',
      claims: [
        {
          id: 'leaks',
          statement: 'The dam leaks.',
          cells: {
            north: cell('The dam leaks'),
            river: cell('The dam leaks'),
            valley: cell('The dam leaks'),
          },
        },
        {
          id: 'leaks-two',
          statement: 'The dam leaks.',
          cells: { north: cell('The dam leaks'), river: cell('The dam leaks') },
        },
        { id: 'old', statement: 'It is old.', cells: { north: cell('It is 40 years old') } },
        { id: 'full', statement: 'The lake is full.', cells: { north: cell('The lake is full') } },
        { id: 'may', statement: 'It is mended in May.', cells: { valley: cell('It will be mended in May') } },
        { id: 'nobody', statement: 'Nobody was hurt.', cells: {} },
        {
          id: 'reviewed',
          statement: 'Rhinewatch had seen the drawings.',
          cells: { north: cell('which reviewed the drawings') },
        },
        {
          id: 'june',
          statement: 'It is mended in June.',
          cells: {
            north: cell('The dam leaks'),
            valley: { state: 'contradicts', evidence: ['It will be mended in May'] },
          },
        },
        {
          id: 'mended',
          statement: 'The dam leaks in June.',
          cells: {
            north: cell('The dam leaks'),
            river: cell('The dam leaks'),
            valley: { state: 'contradicts', evidence: ['It will be mended in May'] },
          },
        },
      ],
    },
  ],
};
const story = storyOf({ articles: ARTICLES, claims });

function page(id: string) {
  const claim = story.claims.find((each) => each.id === id);
  if (!claim) throw new Error(`No claim \`${id}\``);
  return claimPageOf(story, claim);
}
const credits = (id: string, article: string) =>
  page(id)
    .cells.find(({ outlet }) => outlet.id === article)
    ?.credits.map(({ label, names }) => `${label}: ${names.map(({ name }) => name).join(', ')}`);

describe('the origins of a claim', () => {
  test('several outlets, one origin', () =>
    expect(page('leaks-two').origins).toBe(
      'Both outlets that write about this credit the same source near their words: Rhinewatch.',
    ));
  test('some of the outlets name it', () =>
    expect(page('leaks').origins).toBe(
      'Two of the three outlets that write about this credit the same source near their words: Rhinewatch.',
    ));
  test('where no credit is found, nothing is said of sources', () => expect(page('full').origins).toBeNull());
  test('whoever contradicts the claim has its source for something else', () => {
    expect(page('mended').origins).toBe(
      'Both outlets that write about this and do not contradict it credit the same source near their words: Rhinewatch.',
    );
  });
  test('what a single outlet names stands beside its words alone', () => {
    expect([page('june').origins, page('may').origins, page('old').origins]).toEqual([null, null, null]);
    expect(credits('may', 'valley')).toEqual([
      'Unnamed source credited nearby: sources familiar with the plan',
    ]);
  });
  test('whom the claim is about is no source of it, nor named as one in a cell', () => {
    expect(page('reviewed').origins).toBeNull();
    expect(page('reviewed').cells.flatMap(({ credits }) => credits)).toEqual([]);
    expect(page('leaks').cells.flatMap(({ credits }) => credits)).not.toEqual([]);
  });
  test('has no origins if nobody tells it', () => expect(page('nobody').origins).toBeNull());
});

test('a source credited in a sentence that may not be printed is not named', () => {
  const articles = {
    north: 'Dam leaks\n\nThe wall is old, Rhinewatch reported. The dam leaks.\n',
    river: 'Leak in the dam\n\nThe dam leaks, Lakewatch reported.\n',
  };
  const two = {
    topics: [
      {
        id: 't',
        title: 'T',
        claims: [
          {
            id: 'leaks',
            statement: 'The dam leaks.',
            cells: { north: cell('The dam leaks'), river: cell('The dam leaks') },
          },
        ],
      },
    ],
  };
  const origins = (rights: string) => {
    const told = storyOf({ articles, claims: two, story: { articles: { north: { rights }, river: {} } } });
    return claimPageOf(told, told.claims[0] as (typeof told.claims)[0]).origins;
  };
  expect(origins('full')).toBe(
    'Both outlets that write about this credit sources near their words: Lakewatch and Rhinewatch.',
  );
  expect(origins('excerpts')).toBe('Of articles in excerpts, what is printed here counts.');
});

test('to whom something was said is no source, unless an outlet with a name printed it first', () => {
  const articles = {
    north:
      'Dam leaks\n\nThe dam leaks, the engineer told state media.\n\nThe wall is old, he [told](#) Rhinewatch.\n',
    river: 'Leak in the dam\n\nA draft reviewed by Rhinewatch names the engineer.\n\nThe lake is full.\n',
  };
  const claim = (id: string, words: string) => ({ id, statement: 'S.', cells: { north: cell(words) } });
  const told = storyOf({
    articles,
    claims: {
      topics: [
        { id: 't', title: 'T', claims: [claim('leaks', 'The dam leaks'), claim('old', 'The wall is old')] },
      ],
    },
  });
  const [leaks, old] = told.claims.map((each) => claimPageOf(told, each));
  const labels = (page: typeof leaks) =>
    page?.cells[0]?.credits.map(({ label, names }) => `${label}: ${names.map(({ name }) => name).join()}`);
  expect(labels(leaks)).toEqual(['Said to: state media']);
  expect(labels(old)).toEqual(['Said to: Rhinewatch']);
  expect([leaks, old].flatMap((page) => page?.cells[0]?.credits.map(({ near }) => near))).toEqual([
    false,
    false,
  ]);
});

describe('the credits of a cell', () => {
  test('of its sentence or the one before it in its paragraph', () => {
    expect(credits('leaks', 'north')).toEqual(['Source credited nearby: Rhinewatch']);
    expect(credits('old', 'north')).toEqual(['Source credited nearby: Rhinewatch']);
    expect(credits('full', 'north')).toEqual([]);
  });
  test('for the whole report, last', () =>
    expect(credits('leaks', 'river')).toEqual([
      'Source credited nearby: Rhinewatch',
      'Source credited for the whole report: AFP',
    ]));
  test('for the whole report, unless it stands near the words, too', () => {
    const told = storyOf({
      articles: { river: 'Leak in the dam\n\nThe dam leaks, AFP reported.\n\nAFP contributed reporting.\n' },
      claims: {
        topics: [
          {
            id: 't',
            title: 'T',
            claims: [{ id: 'c', statement: 'S.', cells: { river: cell('The dam leaks') } }],
          },
        ],
      },
    });
    const [view] = told.claims.map((each) => claimPageOf(told, each));
    expect(view?.cells[0]?.credits.map(({ label, near }) => [label, near])).toEqual([
      ['Source credited nearby', true],
    ]);
  });
  test('for the whole report, but not for words of a speaker, nor where the editor noted a source', () => {
    const labels = (words: string, noted: object = {}) => {
      const told = storyOf({
        articles: {
          river:
            'Leak in the dam\n\nThe dam leaks badly. “We shall mend it in May,” said Mayor Anna Brandt.\n\nAFP contributed reporting.\n',
        },
        claims: {
          topics: [
            {
              id: 't',
              title: 'T',
              claims: [{ id: 'c', statement: 'S.', cells: { river: { ...cell(words), ...noted } } }],
            },
          ],
        },
      });
      const [view] = told.claims.map((each) => claimPageOf(told, each));
      return view?.cells[0]?.credits.map(({ label }) => label);
    };
    expect(labels('The dam leaks badly')).toEqual(['Source credited for the whole report']);
    expect(labels('The dam leaks badly', { attribution: 'Brandt' })).toEqual([]);
    expect(labels('We shall mend it in May')).toEqual([]);
  });
  test('no credits where the article is silent', () => expect(credits('old', 'river')).toEqual([]));
  test('lead to the sentence that credits', () => {
    const [credit] = page('old').cells[0]?.credits ?? [];
    const article = story.articles[0];
    const sentence = article?.sentences.find(({ start }) =>
      article.text.startsWith('The dam leaks, according', start),
    );
    expect(credit?.names[0]?.here).toBe(`/bridge/articles/north/#${sentence?.id}`);
  });
});

test('an attribution without a name is no origin, and stands once', () => {
  const articles = { north: 'Dam leaks\n\nThe dam leaks, two officials familiar with the plan said.\n' };
  const cells = { north: { ...cell('The dam leaks'), attribution: 'two officials' } };
  const told = storyOf({
    articles,
    claims: {
      topics: [{ id: 't', title: 'T', claims: [{ id: 'leaks', statement: 'The dam leaks.', cells }] }],
    },
  });
  const [leaks] = told.claims.map((each) => claimPageOf(told, each));
  const [found] = leaks?.cells[0]?.credits.flatMap(({ names }) => names.map(({ name }) => name)) ?? [];
  expect([leaks?.origins, found]).toEqual([null, undefined]);
});
