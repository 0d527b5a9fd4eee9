import { describe, expect, test } from 'vitest';
import { matchPassages } from '../../src/matches/match-passages.ts';
import type { CellState, Claim } from '../../src/model/claim.ts';
import type { Link } from '../../src/model/link.ts';
import { lines, passage } from './lines.ts';

const north = lines('north', [
  'A bridge fell on Friday.',
  'Two drivers died in the river.',
  'Rust was found.',
]);
const south = lines('south', ['On Friday a bridge fell.', 'Two drivers died in the river.', 'It was rusty.']);
const articles = [north, south];

const claim = (id: string, cells: readonly [typeof north, number | null, CellState][]): Claim => ({
  id,
  topic: 'all',
  statement: `${id} happened.`,
  main: false,
  cells: cells.map(([article, i, state]) => ({
    article: article.id,
    state,
    evidence: i === null ? [] : [{ start: passage(article, i).start, end: passage(article, i).end }],
  })),
});
const link = (i: number, j: number, strength: Link['strength'] = 'same'): Link => ({
  a: passage(north, i),
  b: passage(south, j),
  strength,
  score: strength === 'same' ? 0.9 : 0.4,
  reasons: ["shares 'bridge'"],
});
/** Each match as "north's sentence, south's sentence, ground". */
const show = (claims: readonly Claim[], links: readonly Link[]) =>
  matchPassages({ articles, claims, links }).map(
    ({ a, b, ground }) =>
      `${north.sentences.findIndex(({ start }) => start === a.start)} ${south.sentences.findIndex(({ start }) => start === b.start)} ${ground}`,
  );

describe('matchPassages', () => {
  test('a claim that both report ties its evidence, with no link at all', () => {
    expect(
      show(
        [
          claim('rust', [
            [north, 2, 'reports'],
            [south, 2, 'reports'],
          ]),
        ],
        [],
      ),
    ).toEqual(['2 2 claim']);
  });

  test.each(['less-specific', 'words-otherwise', 'contradicts', 'silent'] as const)(
    'not where one is %s',
    (state) => {
      expect(
        show(
          [
            claim('rust', [
              [north, 2, 'reports'],
              [south, state === 'silent' ? null : 2, state],
            ]),
          ],
          [],
        ),
      ).toEqual([]);
    },
  );

  test('nor a sentence that touches it in passing where another of its article tells it at length', () => {
    const fall = claim('fall', [
      [north, 0, 'reports'],
      [south, 0, 'reports'],
    ]);
    const { start } = passage(south, 1);
    const twice = {
      ...fall,
      cells: fall.cells.map((cell) =>
        cell.article === 'south'
          ? { ...cell, evidence: [...cell.evidence, { start, end: start + 3 }] }
          : cell,
      ),
    };
    const drowned = claim('drowned', [
      [south, 1, 'reports'],
      [north, null, 'silent'],
    ]);
    expect(show([twice], [])).toEqual(['0 0 claim', '0 1 claim']);
    expect(show([twice, drowned], [])).toEqual(['0 0 claim']);
  });

  test('a link on the same pair adds nothing to a claim, but stands where there is no claim', () => {
    expect(
      show(
        [
          claim('fall', [
            [north, 0, 'reports'],
            [south, 0, 'reports'],
          ]),
        ],
        [link(0, 0), link(1, 1)],
      ),
    ).toEqual(['0 0 claim', '1 1 wording']);
  });

  test('a link that gives a sentence another partner than the editor is not shown', () => {
    expect(
      show(
        [
          claim('fall', [
            [north, 0, 'reports'],
            [south, 0, 'reports'],
          ]),
        ],
        [link(0, 2)],
      ),
    ).toEqual(['0 0 claim']);
  });

  test('but the same words are tied, whatever claims they are evidence of', () => {
    const elsewhere = [
      claim('drivers', [
        [north, 1, 'less-specific'],
        [south, 2, 'reports'],
      ]),
    ];
    expect(show(elsewhere, [link(0, 1)])).toEqual(['0 1 sense']);
    expect(show(elsewhere, [link(1, 0)])).toEqual([]);
    expect(show(elsewhere, [link(1, 1)])).toEqual(['1 1 wording']);
  });

  test('nor one to an article that an editor found silent', () => {
    expect(
      show(
        [
          claim('fall', [
            [north, 0, 'reports'],
            [south, null, 'silent'],
          ]),
        ],
        [link(0, 0)],
      ),
    ).toEqual([]);
  });

  test('an editor who wrote of other things changes no link', () => {
    expect(
      show(
        [
          claim('rust', [
            [north, 2, 'reports'],
            [south, 2, 'reports'],
          ]),
        ],
        [link(0, 0)],
      ),
    ).toEqual(['0 0 wording', '2 2 claim']);
  });

  test('links below the line are no matches', () => {
    expect(show([], [link(0, 0, 'overlaps'), link(2, 2)])).toEqual(['2 2 sense']);
  });

  test('a caption that only names people matches nothing', () => {
    const named = lines('south', ['Colin Baird and Ada Quill.', 'Two drivers died in the river.']);
    const captioned = {
      ...named,
      blocks: named.blocks.map((block) => ({ ...block, type: 'caption' as const })),
    };
    const found = matchPassages({
      articles: [north, captioned],
      claims: [],
      links: [
        { ...link(0, 0), b: passage(captioned, 0) },
        { ...link(1, 1), b: passage(captioned, 1) },
      ],
    });
    expect(found.map(({ a }) => a.start)).toEqual([passage(north, 1).start]);
  });

  test('sentences that print the same words of one utterance are matched', () => {
    const quoted = articles.map((article) => ({
      ...article,
      quotes: [
        {
          ...passage(article, 1),
          id: 'q-1',
          kind: 'full' as const,
          speaker: null,
          speakers: [],
          mention: null,
          cue: null,
          rule: 'test',
          utterance: 'u-1',
          addressee: null,
        },
      ],
    }));
    const [found] = matchPassages({ articles: quoted, claims: [], links: [] });
    expect(found).toMatchObject({ ground: 'utterance', utterance: 'u-1', score: 1 });
  });
});
