import { describe, expect, test } from 'vitest';
import { sheetReaders } from '../../../src/views/story/sheet-readers.ts';
import { storyOf } from '../story-of.ts';

const state = (name: string, evidence: string) => ({ state: name, evidence: [evidence] });
const story = storyOf({
  articles: {
    a: 'A deal is near. It rains. The mayor is glad.\n',
    b: 'A deal is done. It rains. The mayor is sad.\n',
    c: 'Buses go. A deal is near.\n',
  },
  claims: {
    topics: [
      {
        id: 't',
        title: 'T',
        claims: [
          {
            id: 'deal',
            statement: 'There is a deal.',
            cells: {
              a: state('less-specific', 'A deal is near'),
              b: state('reports', 'A deal is done'),
              c: state('less-specific', 'A deal is near'),
            },
          },
          {
            id: 'rain',
            statement: 'It rains.',
            cells: { a: state('reports', 'It rains'), b: state('reports', 'It rains') },
          },
          {
            id: 'sad',
            statement: 'The mayor is sad.',
            cells: { a: state('contradicts', 'The mayor is glad'), b: state('reports', 'The mayor is sad') },
          },
          { id: 'buses', statement: 'Buses go.', cells: { c: state('reports', 'Buses go') } },
        ],
      },
    ],
  },
});
const told = (chosen = new Set(story.claims)) =>
  sheetReaders(story, chosen).map(({ only, other, unknown, otherwise }) => ({
    asks: `${only.letter} beside ${other.letter}`,
    unknown: unknown.map(({ claim }) => claim.id),
    otherwise: otherwise.map(({ claim }) => claim.id),
  }));

describe('sheetReaders', () => {
  test('asks of each report beside the one from which its reader would learn most else', () => {
    expect(told()).toEqual([
      {
        asks: 'A beside B',
        unknown: [],
        otherwise: ['deal', 'sad'],
      },
      { asks: 'B beside A', unknown: [], otherwise: ['sad'] },
      { asks: 'C beside B', unknown: ['rain', 'sad'], otherwise: ['deal'] },
    ]);
  });
  test('each answer is in the cells of the claims', () => {
    for (const { only, other, unknown } of sheetReaders(story, new Set(story.claims)))
      for (const { claim } of unknown) {
        const states = [only, other].map(
          ({ id }) => claim.cells.find(({ article }) => article === id)?.state,
        );
        expect(states).toEqual(['silent', 'reports']);
      }
  });
  test('what the other has otherwise than stated stands apart from what a reader would not know', () => {
    const claims = {
      topics: [
        {
          id: 't',
          title: 'T',
          claims: [
            {
              id: 'sad',
              statement: 'The mayor is sad.',
              cells: {
                a: state('words-otherwise', 'The mayor is glad'),
                b: state('contradicts', 'The mayor is sad'),
              },
            },
          ],
        },
      ],
    };
    const two = storyOf({
      articles: { a: 'The mayor is glad.\n', b: 'The mayor is sad.\n', c: 'It rains.\n' },
      claims,
    });
    const readers = sheetReaders(two, new Set(two.claims));
    expect(readers.flatMap(({ unknown }) => unknown)).toEqual([]);
    expect(
      readers.map(({ only, untold, otherwise }) => [
        only.letter,
        ...[untold, otherwise].map((each) => each.map(({ claim }) => claim.id)),
      ]),
    ).toEqual([
      ['A', [], ['sad']],
      ['B', [], ['sad']],
      ['C', ['sad'], []],
    ]);
  });
  test('the claims on the sheet choose; the others wait to be chosen', () => {
    const buses = new Set(story.claims.filter(({ id }) => id === 'buses'));
    expect(told(buses)).toEqual([
      { asks: 'A beside C', unknown: ['buses'], otherwise: [] },
      { asks: 'B beside C', unknown: ['buses'], otherwise: [] },
    ]);
    const deal = sheetReaders(story, new Set(story.claims.filter(({ id }) => id === 'deal')));
    expect(deal[0]?.otherwise.map(({ claim, shown }) => [claim.id, shown])).toEqual([
      ['deal', true],
      ['sad', false],
    ]);
  });
  test('nothing is asked where all report the same', () => {
    expect(told(new Set())).toEqual([]);
  });
});
