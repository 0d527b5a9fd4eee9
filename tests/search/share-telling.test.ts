import { expect, test } from 'vitest';
import { find, hits, libraryOf, storyTexts } from './library.ts';

const OTHERS = Array.from(
  { length: 120 },
  (_, i) => `The council met in room ${i} and asked about the budget.`,
);
const library = libraryOf(
  storyTexts({
    north: {
      lines: [
        ...OTHERS,
        'She said: “They spoke of the ferry and then of Tarnau, and maybe of a swap somewhere.”',
        'He whispered that a lantern hung there.',
      ],
      said: [
        [
          'They spoke of the ferry and then of Tarnau, and maybe of a swap somewhere.',
          'Nora Lindqvist',
          'u-1',
        ],
      ],
    },
  }),
);
const nearest = (query: string): string[] => {
  expect(hits(library, query)).toEqual([]);
  return find(library, query).nearest.map(
    ({ document }) => `${document.kind}: ${document.text.slice(0, 15)}`,
  );
};

test('a quotation that nobody prints leads to the one that shares its rare name', () => {
  expect(nearest('I would give you all parts of Tarnau for a vague promise tomorrow')[0]).toBe(
    'quote: They spoke of t',
  );
});

test('one rare word that is no name leads nowhere, two do', () => {
  expect(nearest('nobody whispered anything to the painters in yellow overalls yesterday')).toEqual([]);
  expect(nearest('nobody whispered anything to the painters by a lantern in overalls yesterday')).toEqual([
    'sentence: He whispered th',
  ]);
});

test('words that stand nowhere or everywhere lead nowhere', () => {
  expect(nearest('seven purple xylophones sang over some harbour')).toEqual([]);
  expect(nearest('purple xylophones budget painted yellow overalls')).toEqual([]);
});
