import { expect, test } from 'vitest';
import { resultsInWords } from '../../src/islands/results-in-words.ts';
import { withoutAnswered } from '../../src/search/without-answered.ts';
import { answerOf, find, libraryOf, storyTexts } from '../search/library.ts';

const library = libraryOf(
  storyTexts({
    north: {
      lines: [
        ...Array.from({ length: 120 }, (_, i) => `The council met in room ${i}.`),
        'She said: “We keep the bridge at Tarnau open until the spring.”',
        'They had met in Tarnau.',
      ],
      said: [['We keep the bridge at Tarnau open until the spring.', 'Nora Lindqvist', 'u-1']],
    },
  }),
);
const said = (query: string): string => {
  const answer = answerOf(library, query);
  const found = withoutAnswered(find(library, query), answer);
  return resultsInWords(found, answer, query);
};

test('that nobody prints a quotation is said once', () => {
  expect(said('seven purple xylophones sang over the harbour of an island')).toBe(
    'No report prints these words.',
  );
  expect(said('“seven purple xylophones sang over the harbour of an island”')).toBe('Nobody prints this.');
});

test('of a few words it is said that nothing fits; what is printed is counted', () => {
  expect(said('xqzzvk')).toBe('Nothing fits.');
  expect(said('We keep the bridge at Tarnau open until the spring.')).toBe(
    '1 article prints it word for word',
  );
});

test('sentences that only hold a quote listed are counted apart, as the choice of their kind counts them', () => {
  expect(said('Tarnau')).toBe('1 quote, 1 sentence; not listed: 1 passage around these quotes');
});
