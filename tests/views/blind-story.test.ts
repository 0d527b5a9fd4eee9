import { describe, expect, test } from 'vitest';
import { articlePageOf } from '../../src/views/article/article-page.ts';
import { blindStory, showGaps } from '../../src/views/blind-story.ts';
import { matrixOf } from '../../src/views/claims/matrix.ts';
import { overviewOf } from '../../src/views/story/overview.ts';
import { pairPageOf } from '../../src/views/pair/pair-page.ts';
import { ARTICLES, CLAIMS, bridge } from './bridge.ts';
import { stringsIn } from './story-of.ts';

const OUTLETS = [
  {
    id: 'north',
    name: 'North Post',
    aliases: ['NP'],
    country: 'Norway',
    home: 'https://www.north-post.example/',
  },
  { id: 'river', name: 'The River', home: 'https://river.example/' },
  { id: 'valley', name: 'Valley Voice' },
];
const named = bridge({
  outlets: OUTLETS,
  articles: {
    ...ARTICLES,
    north: `${ARTICLES.north}\nMayor Brandt told North Post, then NORTH POST and north-post.example/brandt, that she was tired.\n\nBy Nils Vik, North Post\n`,
    river: `${ARTICLES.river}\n“I told the NP so,” she said to The River by the river.\n`,
    valley: `${ARTICLES.valley}\nThe river is high.\n`,
  },
  claims: {
    topics: [
      ...CLAIMS.topics,
      {
        id: 'north',
        title: 'What North Post says',
        claims: [
          {
            id: 'north-alone',
            statement: 'North Post, unlike The River, says “told North Post”.',
            cells: {
              north: { state: 'reports', evidence: ['that she was tired'], note: 'NP alone has it.' },
            },
          },
        ],
      },
    ],
  },
  story: {
    blind: true,
    summary: 'As [North Post](https://north-post.example/1) has it.',
    articles: {
      north: { url: { value: 'https://north-post.example/1', basis: 'identified', how: 'found' } },
      river: {},
      valley: {},
    },
    highlights: [
      {
        question: 'Shut?',
        lines: [
          { article: 'north', exact: 'was shut on Monday' },
          { article: 'river', exact: 'have closed the old bridge' },
        ],
        rest: 'C gives no day.',
      },
      {
        question: 'When?',
        lines: [
          { article: 'north', exact: 'was shut on Monday' },
          { article: 'valley', exact: 'is closed to all traffic' },
        ],
        rest: 'A river report says more.',
      },
    ],
  },
});
const blind = blindStory(named);
const letterOf = (id: string) => blind.articles.find(({ text }) => text.length === textOf(id).length)?.letter;
const textOf = (id: string) => named.articles.find((article) => article.id === id)?.text ?? '';

describe('blindStory', () => {
  test('keeps every offset: each text is as long as before, and differs in the names alone', () => {
    for (const { text } of blind.articles) {
      const before = named.articles.find(({ text: { length } }) => length === text.length)?.text ?? '';
      const changed = [...text].flatMap((sign, i) => (sign === before[i] ? [] : [before[i]]));
      expect(changed.join('')).toMatch(
        /^(?:North PostNORTH POSTnorth-post\.example\/brandtNorth Post|NPThe River)?$/u,
      );
    }
  });
  test('leaves no name, byline, address or country in any view', () => {
    const views = [
      overviewOf(blind),
      matrixOf(blind),
      ...blind.articles.map((article) => articlePageOf(blind, article)),
      ...blind.articles.flatMap((a) =>
        blind.articles.filter((b) => b !== a).map((b) => pairPageOf(blind, a, b)),
      ),
    ];
    const words = stringsIn(views).map(showGaps);
    expect(
      words.filter((text) =>
        /North Post|\bNP\b|north-post|The River|Valley Voice|Norway|Nils Vik|[/#-](?:north|river|valley)\b/u.test(
          text,
        ),
      ),
    ).toEqual([]);
  });
  test('a word that several articles print in small letters is no name', () => {
    expect(blind.articles.map(({ text }) => text).join('')).toContain('Shop owners near the river fear');
  });
  test('shows one gap for each name in a text, whatever its length', () => {
    const north = blind.articles.find(({ letter }) => letter === letterOf('north'));
    expect(showGaps(north?.text ?? '')).toContain(
      'told [outlet], then [outlet] and [outlet], that she was tired',
    );
  });
  test('calls outlets by their letter in an editor’s words, but not in what these quote', () => {
    const [north, river] = [letterOf('north'), letterOf('river')];
    const claim = blind.claims.at(-1);
    expect(showGaps(claim?.statement ?? '')).toBe(
      `Report ${north}, unlike Report ${river}, says “told [outlet]”.`,
    );
    expect(claim?.cells.flatMap(({ note }) => note ?? [])).toEqual([`Report ${north} alone has it.`]);
    expect(blind.summary).toBe(`As Report ${north} has it.`);
  });
  test('changes the letters of a last line, and leaves out a line whose “A” may be no letter', () => {
    expect(blind.highlights.map(({ rest }) => rest)).toEqual([
      `${letterOf('valley')} gives no day.`,
      undefined,
    ]);
  });
  test('has another order than the story, the same each time, with hues and cells in it', () => {
    const order = blind.articles.map(({ text }) =>
      named.articles.findIndex((one) => one.text.length === text.length),
    );
    expect(order).not.toEqual([0, 1, 2]);
    expect(order.toSorted()).toEqual([0, 1, 2]);
    expect(blindStory(named)).toEqual(blind);
    expect(blind.articles.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
    expect(blind.outlets.map(({ colour }) => colour)).toEqual([1, 2, 3]);
    for (const { cells } of blind.claims)
      expect(cells.map(({ article }) => article)).toEqual(blind.articles.map(({ id }) => id));
  });
  test('keeps addresses when an article is added, and takes names out of those of claims', () => {
    const more = blindStory(
      bridge({ outlets: OUTLETS, story: {}, articles: { ...ARTICLES, another: 'One more report.' } }),
    );
    const ids = new Set(more.articles.map(({ id }) => id));
    expect(blind.articles.every(({ id }) => ids.has(id))).toBe(true);
    expect(blind.claims.map(({ id }) => id)).not.toContain('north-alone');
    expect(blind.claims.map(({ id }) => id)).toContain('shut-monday');
  });
  test('has nothing set aside: bylines and addresses are the outlet’s', () => {
    expect(blind.articles.flatMap((article) => articlePageOf(blind, article).aside)).toEqual([]);
  });
});
