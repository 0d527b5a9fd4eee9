import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/en/english.ts';
import { findCredits } from '../../src/claims/find-credits.ts';
import { articleOf, type Part } from './parts.ts';
import { growth, IN_LINE } from '../growth.ts';

const credits = (article: Part, people: readonly string[] = []) =>
  findCredits([{ ...article, inlines: [] }], english, people).map(
    ({ kind, whole, start, end }) => `${kind}${whole ? ', whole' : ''}: ${article.text.slice(start, end)}`,
  );
const of = (...sentences: readonly string[]) => credits(articleOf('a', sentences));

describe('findCredits › named', () => {
  test.each([
    ['The dam will be raised, according to the Evening Herald.', 'the Evening Herald'],
    ['The dam will be raised, according to a report by the Evening Herald.', 'the Evening Herald'],
    [
      'The Evening Herald, citing two engineers, reported on Friday that the dam leaks.',
      'The Evening Herald',
    ],
    ['Rhinewatch first reported the leak on Friday.', 'Rhinewatch'],
    ['A draft seen by Rhinewatch names the engineer.', 'Rhinewatch'],
    ['The recording was released late on Friday by Rhinewatch.', 'Rhinewatch'],
    ['She told the weekly newspaper Rhinewatch that the dam leaks.', 'Rhinewatch'],
    ['In an interview with NTR on Friday she named the engineer.', 'NTR'],
    ['The Ministry of Water said the dam was safe.', 'The Ministry of Water'],
    ['The White House said the dam was safe.', 'The White House'],
    ['The dam was safe, according to the water ministry.', 'the water ministry'],
    ['Police said nobody was hurt.', 'Police'],
  ])('%s', (sentence, name) => expect(of(sentence)).toEqual([`named: ${name}`]));

  test('a name shown to be an outlet in one article is one in all', () => {
    const first = articleOf('first', ['A draft reviewed by Rhinewatch names the engineer.']);
    const second = articleOf('second', ['The engineer left in May, according to Rhinewatch.']);
    const found = findCredits(
      [first, second].map((article) => ({ ...article, inlines: [] })),
      english,
    );
    expect(found.map(({ article }) => article)).toEqual(['first', 'second']);
    expect(credits(second)).toEqual([]);
  });
  test('reads over the signs of a link', () => {
    const article = articleOf('a', ['The draft [published](#) by Rhinewatch names the engineer.']);
    const start = article.text.indexOf('[');
    const inlines = [
      { kind: 'link' as const, start, textStart: start + 1, textEnd: start + 10, end: start + 14 },
    ];
    expect(
      findCredits([{ ...article, inlines }], english).map((credit) =>
        article.text.slice(credit.start, credit.end),
      ),
    ).toEqual(['Rhinewatch']);
  });
});

describe('findCredits › without a name', () => {
  test.each([
    ['The plan has 12 points, sources familiar with the talks said.', 'sources familiar with the talks'],
    ['The paper was leaked, citing sources.', 'sources'],
    ['“We know nothing,” he told state media.', 'state media'],
    ['Local media reported that the road was closed.', 'Local media'],
    ['The road was closed, according to senior officials.', 'senior officials'],
  ])('%s', (sentence, name) => expect(of(sentence)).toEqual([`unnamed: ${name}`]));
});

describe('findCredits › for the whole article', () => {
  test.each([
    ['AFP contributed reporting.', 'AFP'],
    ['GENEVA (NTR) – The dam leaks.', 'NTR'],
    ['GENEVA, May 3 (NTR) - The dam leaks.', 'NTR'],
    ['Additional reporting by the Evening Herald.', 'the Evening Herald'],
  ])('%s', (sentence, name) => expect(of(sentence)).toContain(`named, whole: ${name}`));

  test('an outlet at the end of the headline', () => {
    const title = { type: 'title' as const, sentences: ['Dam leaks, engineers say – Rhinewatch'] };
    expect(credits(articleOf('a', title, ['Rhinewatch reported the leak.']))).toEqual([
      'named, whole: Rhinewatch',
      'named: Rhinewatch',
    ]);
    expect(credits(articleOf('a', title))).toEqual([]);
  });
});

describe('findCredits › none', () => {
  test.each([
    'The dam leaks, according to Clara Voss.',
    '“It leaks,” Voss said.',
    'She told reporters that the dam leaks.',
    'He told EU leaders that the dam leaks.',
    'The dam leaks, according to a leaked draft.',
    'The council did not answer the letter of the Evening Herald.',
    'Voss called the Rhinewatch draft a fake.',
  ])('%s', (sentence) => expect(of(sentence)).toEqual([]));

  test('a person, whatever stands around the name', () => {
    expect(
      of('Clara Voss came home.', 'Voss reported the leak at once.', 'The dam leaks, according to Voss.'),
    ).toEqual([]);
    expect(credits(articleOf('a', ['Madonna reported the leak.']), ['Madonna'])).toEqual([]);
  });
});

test('a credit is a slice inside its sentence, and credits do not overlap', () => {
  const piece = fc.constantFrom(
    'according to',
    'the Evening Herald',
    'Rhinewatch',
    'reported',
    'citing',
    'sources',
    'told',
    'state media',
    'Voss',
    ',',
    'published by',
    '“',
    'of',
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(piece, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 }),
      (sentences) => {
        const article = articleOf(
          'a',
          sentences.map((list) => `${list.join(' ')}.`),
        );
        const found = findCredits([{ ...article, inlines: [] }], english).filter(({ whole }) => !whole);
        for (const [i, credit] of found.entries()) {
          expect(
            credit.within.start <= credit.start &&
              credit.start < credit.end &&
              credit.end <= credit.within.end,
          ).toBe(true);
          expect((found[i - 1]?.end ?? 0) <= credit.start).toBe(true);
        }
      },
    ),
    { numRuns: 100 },
  );
});

test.each(['Aa ', 'the ', 'according to ', 'A.', 'Media ', 'told the a ', 'of the A '])(
  'does not run away on very many “%s”',
  (piece) => {
    const find = (size: number) => {
      const text = piece.repeat(size / piece.length);
      findCredits(
        [
          {
            id: 'a',
            text,
            inlines: [],
            sentences: [{ id: 's-a', start: 0, end: text.length }],
            blocks: [{ type: 'paragraph' as const, start: 0, end: text.length }],
          },
        ],
        english,
      );
    };
    expect(growth(find, 15_000)).toBeLessThan(IN_LINE);
  },
);
