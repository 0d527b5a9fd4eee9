import { expect, test } from 'vitest';
import { resultsInWords } from '../../src/islands/results-in-words.ts';
import type { Asked } from '../../src/search/find-documents.ts';
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
const said = (query: string, filters: Partial<Asked> = {}): string => {
  const answer = answerOf(library, query);
  const found = withoutAnswered(find(library, query), answer);
  return resultsInWords(library, found, answer, { query, speaker: '', outlet: '', kind: '', ...filters });
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

test('what is listed is counted, and nothing else', () => {
  expect(said('Tarnau')).toBe('1 quotation, 1 sentence.');
});

test('of a phrase of which only the words are found it is said first that nobody prints it', () => {
  expect(said('Tarnau bridge')).toBe('No report prints this phrase. Words of it: 1 quotation.');
  expect(said('bridge at Tarnau')).toBe('1 quotation.');
  // What is asked of a part of the reports says nothing of the others; an outlet's name is no phrase of its texts.
  expect(said('Tarnau bridge', { outlet: 'north-post' })).toMatch(/^1 quotation\.$/u);
  expect(said('North Post')).not.toContain('phrase');
});

test('what has a whole phrase and what has only words of it are counted apart', () => {
  const two = libraryOf(
    storyTexts({ north: { lines: ['The old bridge is open.', 'The bridge is old.', 'An old bridge.'] } }),
  );
  const found = find(two, 'the old bridge');
  expect(
    resultsInWords(two, found, null, { query: 'the old bridge', speaker: '', outlet: '', kind: '' }),
  ).toMatch(/^1 sentence; with some of these words [12] sentences?\.$/u);
});
