import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examineSilence } from '../../src/claims/examine-silence.ts';
import type { Claim } from '../../src/model/claim.ts';
import { articleOf, cellOf, slice } from './parts.ts';

const north = articleOf('north', [
  'The old bridge was shut on Monday.',
  'The mayor asked drivers for patience.',
  'Engineers found cracks in two pillars.',
]);
const south = articleOf('south', [
  'A festival begins on Friday.',
  'Cracked pillars made engineers close the crossing.',
  'The mayor will open the festival.',
]);
const claim = (statement: string, ...cells: Claim['cells']): Claim => ({
  id: 'c',
  topic: 't',
  statement,
  main: false,
  cells,
});
const silent = (article: string): Claim['cells'][number] => ({ article, state: 'silent', evidence: [] });

function nearest(of: Claim, articles = [north, south]) {
  const [examined] = examineSilence([of], articles);
  return (
    examined?.cells.flatMap((cell) =>
      (cell.nearest ?? []).map((near) => ({ words: slice(articles, cell.article, near), score: near.score })),
    ) ?? []
  );
}

describe('examineSilence', () => {
  const cracks = claim(
    'The pillars had cracks.',
    cellOf(north, 'Engineers found cracks in two pillars'),
    silent('south'),
  );

  test('finds the sentence that shares the telling words, first', () => {
    expect(nearest(cracks)[0]?.words).toBe('Cracked pillars made engineers close the crossing.');
  });
  test('takes words of the evidence elsewhere, not of the statement alone', () => {
    const loose = claim(
      'The structure is weak.',
      cellOf(north, 'Engineers found cracks in two pillars'),
      silent('south'),
    );
    expect(nearest(loose)[0]?.words).toBe('Cracked pillars made engineers close the crossing.');
  });
  test('takes words of the statement where no article tells the claim', () => {
    expect(nearest(claim('A festival begins.', silent('south')))[0]?.words).toBe(
      'A festival begins on Friday.',
    );
  });
  test('a sentence with every word of a telling scores 1; one with no such word is left out', () => {
    expect(nearest(claim('Festival begins Friday.', silent('south')))).toEqual([
      { words: 'A festival begins on Friday.', score: 1 },
      { words: 'The mayor will open the festival.', score: expect.any(Number) },
    ]);
    expect(nearest(claim('Volcanoes erupt overnight.', silent('south')))).toEqual([]);
  });
  test('a rare word counts more than a common one', () => {
    const [first, second] = nearest(claim('Mayor cracks.', silent('north')));
    expect([first?.words, second?.words]).toEqual([
      'Engineers found cracks in two pillars.',
      'The mayor asked drivers for patience.',
    ]);
  });
  test('leaves told cells as they are', () => {
    expect(examineSilence([cracks], [north, south])[0]?.cells[0]).toEqual(cracks.cells[0]);
  });
  test('gives at most three sentences', () => {
    const many = articleOf(
      'many',
      Array.from({ length: 6 }, (_, i) => `Cracks ${i} were found.`),
    );
    expect(nearest(claim('Cracks were found.', silent('many')), [many])).toHaveLength(3);
  });
  test('scores lie between 0 and 1, the nearest first, and each is a sentence of its article', () => {
    const word = fc.constantFrom('bridge', 'mayor', 'cracks', 'the', 'on', 'Monday', 'festival', '3.5');
    const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => `${list.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), sentence, (sentences, statement) => {
        const article = articleOf('a', sentences);
        const [examined] = examineSilence([claim(statement, silent('a'))], [article]);
        const near = examined?.cells[0]?.nearest ?? [];
        expect(near.every(({ score }) => score > 0 && score <= 1)).toBe(true);
        expect(near.map(({ score }) => score)).toEqual(
          near.map(({ score }) => score).toSorted((a, b) => b - a),
        );
        expect(
          near.every(({ start, end }) =>
            article.sentences.some((each) => each.start === start && each.end === end),
          ),
        ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
