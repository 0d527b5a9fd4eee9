import { describe, expect, test } from 'vitest';
import { articlePageOf } from '../../../src/views/article/article-page.ts';
import { claimsPageOf } from '../../../src/views/claims/claims-page.ts';
import { frameOf } from '../../../src/views/frame.ts';
import { overviewOf } from '../../../src/views/story/overview.ts';
import { pairPageOf } from '../../../src/views/pair/pair-page.ts';
import { quotesPageOf } from '../../../src/views/quotes/quotes-page.ts';
import { searchPageOf } from '../../../src/views/quotes/search-page.ts';
import { utterancePageOf } from '../../../src/views/quotes/utterance-page.ts';
import { textOf } from '../../render/text-content.ts';
import { bridge, CLAIMS, reports } from '../bridge.ts';
import { stringsIn } from '../story-of.ts';

const story = bridge();
const view = overviewOf(story);

describe('overviewOf', () => {
  test('the editor’s summary as Markdown, raw HTML dropped', () => {
    expect(view.summary).toBe('<p>A bridge is <strong>shut</strong>. alert(1)</p>');
  });
  test('who tells how much', () => {
    expect(view.outlets.map(({ letter, name, told }) => `${letter} ${name} ${told}`)).toEqual([
      'A North Post 3',
      'B River Times 2',
      'C Valley News 1',
    ]);
    expect(view.claims).toBe(5);
  });
  test('when each was published: short, with the year where they are of several, or that it is unknown', () => {
    const story = bridge();
    const [first, ...others] = story.articles;
    const daysOf = (...values: readonly (string | null)[]) =>
      overviewOf({
        ...story,
        articles: [first!, ...others].map((article, i) => ({
          ...article,
          published: values[i] ? { value: values[i], basis: 'text' as const } : null,
        })) as typeof story.articles,
      }).outlets.map(({ day }) => day);
    expect(daysOf('2025-11-26', '2025-11-27T23:30:00-05:00', null)).toEqual([
      '26 Nov',
      '28 Nov',
      'day unknown',
    ]);
    expect(daysOf('2025-12-31', '2026-01-01', null)).toEqual([
      '31 December 2025',
      '1 January 2026',
      'day unknown',
    ]);
  });
  test('an article that nobody has examined has no number, not zero', () => {
    const waiting = bridge({ claims: { ...CLAIMS, examined: ['north', 'river'] } });
    const bare = {
      ...waiting,
      claims: waiting.claims.map((claim) => ({
        ...claim,
        cells: claim.cells.map((cell) =>
          cell.article === 'valley' ? { ...cell, state: 'not-examined' as const, evidence: [] } : cell,
        ),
      })),
    };
    expect(overviewOf(bare).outlets.map(({ told }) => told)).toEqual([3, 2, null]);
  });
  test('what all and what most of them report', () => {
    expect(view.common.map(({ label, claims }) => [label, claims.map(({ statement }) => statement)])).toEqual(
      [
        [
          'Two of three report:',
          ['The bridge was shut on Monday.', 'About 4,000 cars use the bridge every day.'],
        ],
      ],
    );
    expect(view.common[0]?.more).toBeNull();
    // What the third does is said beside it.
    expect(view.common[0]?.claims[0]?.apart).toBe('Valley News is less specific.');
  });
  test('the ways on, each with its number', () => {
    expect(view.ways.map(({ name, count }) => `${name}: ${count}`)).toEqual(
      expect.arrayContaining([
        'Who reports what: 5 claims',
        'Where they differ: 1 claim',
        'Told by one alone: 1 claim',
        'Side by side: 3 pairs',
      ]),
    );
  });
  test('the matrix holds what differs most, and where it is not all, says by which rule', () => {
    expect(view.matrix.topics.flatMap(({ rows }) => rows.map(({ claim }) => claim.id))).toEqual([
      'three-million',
      'shut-monday',
      'cars',
      'trade',
      'who-pays',
    ]);
    expect(view.matrix.caption).toBe(
      'Each sign opens the words it rests on. Of 5 claims, none are reported by all three and one by one outlet alone.',
    );
    const many = { ...story, claims: [...story.claims, ...story.claims] };
    expect(overviewOf(many).matrix.topics.flatMap(({ rows }) => rows)).toHaveLength(8);
    expect(overviewOf(many).matrix.caption).toBe(
      'The eight claims on which the outlets differ most. Each sign opens the words it rests on.',
    );
    expect(
      overviewOf({ ...many, claims: many.claims.map((claim) => ({ ...claim, main: true })) }).matrix.caption,
    ).toContain('The eight main claims');
  });
  test('none is called none', () => {
    const cars = bridge({
      claims: {
        topics: [
          {
            ...CLAIMS.topics[0],
            claims: CLAIMS.topics[0]?.claims
              .filter(({ id }) => id === 'cars')
              .map((claim) => ({ ...claim, main: true })),
          },
        ],
      },
    });
    expect(overviewOf(cars).matrix.caption).toBe(
      'Each sign opens the words it rests on. Of 1 claim, none are reported by all three and none by one outlet alone.',
    );
  });
  test('every pair once, in the order of the letters', () => {
    expect(view.pairs.all?.map(({ a, b, address }) => `${a.letter}${b.letter} ${address}`)).toEqual([
      'AB /bridge/compare/north/river/',
      'AC /bridge/compare/north/valley/',
      'BC /bridge/compare/river/valley/',
    ]);
  });
});

describe.each([1, 2, 12, 30])('a folder of %i article files and nothing else', (size) => {
  const bare = reports(size);
  const shown = overviewOf(bare);

  test('every page can be made, and names each article by its file', () => {
    const pages = [
      shown,
      claimsPageOf(bare),
      quotesPageOf(bare),
      searchPageOf([bare]),
      frameOf(bare),
      ...bare.articles.map((article) => articlePageOf(bare, article)),
      ...bare.utterances.map((utterance) => utterancePageOf(bare, utterance)),
      ...bare.articles.slice(0, 3).flatMap((a) =>
        bare.articles
          .slice(0, 3)
          .filter((b) => b !== a)
          .map((b) => pairPageOf(bare, a, b)),
      ),
    ];
    const printed = stringsIn(pages).join('\n');
    for (const { id } of bare.articles) expect(printed).toContain(id);
    expect(printed).not.toMatch(/undefined|NaN|\[object|null/u);
  });
  test('has as many pairs as two of them can make', () => {
    const { all } = shown.pairs;
    if (size > 12) expect(all).toBeNull();
    else expect(all).toHaveLength((size * (size - 1)) / 2);
    const way = shown.ways.find(({ name }) => name === 'Side by side');
    expect(Number.parseInt(way?.count ?? '0', 10)).toBe((size * (size - 1)) / 2);
  });
  test('an outlet has one letter everywhere, and no two the same', () => {
    const letters = bare.articles.map(({ letter }) => letter);
    expect(new Set(letters).size).toBe(size);
    expect(shown.outlets.map(({ letter }) => letter)).toEqual(letters);
  });
});

describe('numbers read as sentences', () => {
  const claims = {
    topics: [
      {
        id: 't',
        title: 'T',
        claims: [
          {
            id: 'c',
            statement: 'S.',
            main: true,
            cells: { 'paper-01': { state: 'reports', evidence: ['was shut on Monday'] } },
          },
          { id: 'd', statement: 'S.', cells: {} },
        ],
      },
    ],
  };
  const sentences = (size: number) => {
    const { occasion, summary, description, outletsHeading } = overviewOf(reports(size));
    return [occasion, textOf(summary).replace(/\d+/u, 'N'), description, outletsHeading];
  };

  test('one', () => {
    expect(sentences(1)).toEqual([
      'One report of one event',
      'One article of N words.',
      'How one outlet tells a story, sentence by sentence, in the words it printed.',
      'One outlet',
    ]);
    const one = overviewOf(reports(1, { claims }));
    expect(one.common).toEqual([]);
    expect(one.ways.map(({ name, count }) => `${name}: ${count}`)).toEqual([
      'Who reports what: 2 claims',
      'Quotes: 1 utterance',
    ]);
    expect(one.matrix.caption).toBe('Each sign opens the words it rests on.');
  });
  test('two', () => {
    expect(sentences(2)).toEqual([
      'Two reports of one event',
      'Two articles, N words, set side by side.',
      'How two outlets tell one story, side by side, with the words each of them printed.',
      'Two outlets compared',
    ]);
    const two = overviewOf(reports(2, { claims }));
    expect(two.ways.find(({ name }) => name === 'Side by side')?.count).toBe('1 pair');
    expect(two.matrix.caption).toBe(
      'Each sign opens the words it rests on. Of 2 claims, none are reported by both and one by one outlet alone.',
    );
  });
  test('twelve, and more than there are words for', () => {
    expect(sentences(12)[0]).toBe('Twelve reports of one event');
    expect(sentences(30)[0]).toBe('30 reports of one event');
    expect(reports(30).articles.at(-1)?.letter).toBe('AD');
  });
});

describe('links of the overview lead somewhere', () => {
  test.each([1, 2, 3])('parts of the claims page that it links to are there (%i articles)', (size) => {
    const cells = Object.fromEntries(
      Array.from({ length: size }, (_, i) => [
        `paper-0${i + 1}`,
        { state: i === 0 ? 'differs' : 'reports', evidence: ['was shut on Monday'] },
      ]),
    );
    const some = reports(size, {
      claims: {
        topics: [
          {
            id: 't',
            title: 'T',
            claims: [
              { id: 'c', statement: 'S.', cells },
              {
                id: 'd',
                statement: 'S.',
                cells: { 'paper-01': { state: 'reports', evidence: ['was shut on Monday'] } },
              },
            ],
          },
        ],
      },
    });
    const parts = claimsPageOf(some).parts.map(({ id }) => `/bridge/claims/#${id}`);
    for (const { address } of overviewOf(some).ways.filter((way) => way.address.includes('/claims/#')))
      expect(parts).toContain(address);
  });
});
