import { describe, expect, test } from 'vitest';
import { countChoices } from '../../src/search/count-choices.ts';
import { MOST_RANKED } from '../../src/search/find-documents.ts';
import { resultsInWords } from '../../src/islands/results-in-words.ts';
import { find, hits, libraryOf, storyTexts, type Said } from './library.ts';

/** More sentences with the word than are put in order: most in the first article, the last in another. */
const sentences = (count: number, of: string) =>
  Array.from({ length: count }, (_, i) => `The ferry ${of} crossed for the ${i + 2}nd time.`);
const SAID: readonly Said[] = [['The ferry is late', 'Carl Dorn']];
const library = libraryOf(
  storyTexts(
    {
      north: { lines: ['A ferry sinks', ...sentences(MOST_RANKED + 4, 'Aurora')], headlines: [0] },
      south: { lines: ['“The ferry is late,” he said.', ...sentences(5, 'Tarn')], said: SAID },
    },
    { claims: [['ferry', 'The ferry was late.', [1]]] },
  ),
);

/** How many each choice would leave, by what is counted, and how many a search with the choice finds. */
function both(query: string, name: 'speaker' | 'outlet', choices: readonly string[]) {
  const values = countChoices(library, find(library, query), null)[name] ?? [];
  return choices.map((choice) => [
    choice,
    values.filter((value) => value === choice).length,
    hits(library, query, { [name]: choice }).length,
  ]);
}

describe('countChoices', () => {
  test('counts for an outlet what choosing it gives, however many another has', () => {
    expect(both('ferry', 'outlet', ['north-post', 'south-post'])).toEqual([
      ['north-post', MOST_RANKED + 5, MOST_RANKED + 5],
      ['south-post', 6, 6],
    ]);
  });
  test('counts for a speaker what choosing the name gives', () => {
    expect(both('ferry', 'speaker', ['Carl Dorn'])).toEqual([['Carl Dorn', 1, 1]]);
  });
  test('counts printings of one quotation once, as they are listed', () => {
    const deep = 'the deepest respect for the harbour master';
    const said = (words: string) => ({
      lines: [`“${words},” he said.`],
      said: [[words, 'Carl Dorn', 'u-1'] as const],
    });
    const printed = libraryOf(
      storyTexts({ north: said(deep), south: said(deep), west: said('deep respect') }),
    );
    const found = find(printed, 'respect');
    const { speaker, outlet } = countChoices(printed, found, null);
    expect(speaker?.filter((each) => each === 'Carl Dorn')).toHaveLength(1);
    expect(outlet?.toSorted()).toEqual(['north-post', 'south-post', 'west-post']);
    const asked = { query: 'respect', speaker: '', outlet: '', kind: '' as const };
    expect(resultsInWords(printed, found, null, asked)).toMatch(/^1 quotation\b/u);
  });
  test('says nothing where more may fit than was examined', () => {
    const found = { ...find(library, 'ferry'), cut: true };
    expect(countChoices(library, found, null)).toEqual({ speaker: null, outlet: null });
  });
  test('counts the articles that an answer shows with the rest', () => {
    const place = { words: { start: 0, end: 1 }, own: [], differences: [], id: 's' };
    const answer = {
      articles: [{ state: 'verbatim' as const, story: 0, article: 1, place }],
      printed: true,
      excerpts: [],
    };
    const { speaker, outlet } = countChoices(library, { ...find(library, 'ferry'), groups: [] }, answer);
    expect([speaker, outlet]).toEqual([null, ['south-post']]);
  });
});
