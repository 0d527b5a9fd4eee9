import { expect, test } from 'vitest';
import { isUnanswered, resultsInWords } from '../../src/islands/results-in-words.ts';
import { withoutAnswered } from '../../src/search/without-answered.ts';
import { answerOf, find, libraryOf, storyTexts } from '../search/library.ts';

const library = libraryOf(
  storyTexts({
    north: {
      lines: ['She said: “We keep the bridge at Tarnau open until the spring.”', 'They had met in Tarnau.'],
      said: [['We keep the bridge at Tarnau open until the spring.', 'Nora Lindqvist', 'u-1']],
    },
  }),
);
const said = (query: string): readonly [string, boolean] => {
  const answer = answerOf(library, query);
  const found = withoutAnswered(find(library, query), answer);
  return [resultsInWords(found, answer, query), isUnanswered(found, answer)];
};

test('that nobody prints a quotation is said once', () => {
  expect(said('seven purple xylophones sang over the harbour of an island')).toEqual([
    'No report prints these words.',
    true,
  ]);
  expect(said('“seven purple xylophones sang over the harbour of an island”')[0]).toBe('Nobody prints this.');
});

test('and that the closest passages follow', () => {
  expect(said('I would give you all parts of Tarnau for a vague promise tomorrow')).toEqual([
    'No report prints these words. The closest passages stand below.',
    true,
  ]);
});

test('of a few words it is said that nothing fits; what is printed is counted', () => {
  expect(said('xqzzvk')).toEqual(['Nothing fits.', true]);
  expect(said('We keep the bridge at Tarnau open until the spring.')).toEqual([
    '1 article prints it word for word',
    false,
  ]);
});
