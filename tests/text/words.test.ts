import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/text/fold.ts';
import {
  countWords,
  countWordsIn,
  formsWithin,
  isCapital,
  wordForms,
  words,
  wordsWithin,
} from '../../src/text/words.ts';
import { growth, IN_LINE } from '../growth.ts';

describe('words', () => {
  test.each([
    ['It’s a 20-point plan.', ["it's", 'a', '20-point', 'plan']],
    [
      'The U.S. sent 800,000 tonnes, then 2.5 more',
      ['the', 'u.s', 'sent', '800,000', 'tonnes', 'then', '2.5', 'more'],
    ],
    ['“Yes,” she said—quickly.', ['yes', 'she', 'said', 'quickly']],
    ['Ångström naïve', ['angstrom', 'naive']],
    ['... – !', []],
  ])('%s', (text, forms) => {
    expect(words(text).map(({ form }) => form)).toEqual(forms);
  });

  test('a word is the slice at its place, folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const { form, start, end } of words(text)) expect(foldText(text.slice(start, end))).toBe(form);
      }),
    );
  });

  test('a sign that no English text has changes no word', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'aZ09 .,-_\'’‘“”–—…&"(\n'), maxLength: 40 });
    fc.assert(
      fc.property(plain, (text) => {
        expect(words(`${text} →`)).toEqual(words(text));
        expect(wordForms(`${text} →`)).toEqual(wordForms(text));
        expect(countWords(`${text} →`)).toBe(countWords(text));
      }),
    );
  });

  test('words stand in order and do not touch', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const found = words(text);
        found.slice(1).forEach(({ start }, i) => expect(start).toBeGreaterThanOrEqual(found[i]?.end ?? 0));
      }),
    );
  });

  test('the base moves every place', () => {
    const text = 'left right';
    expect(words(text.slice(5), 5).map(({ start, end }) => text.slice(start, end))).toEqual(['right']);
  });

  test('counting is the number of words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => countWords(text) === words(text).length),
    );
  });

  test.each(['a', "a'", '1,', '.', ' '])('does not run away on very many %j', (piece) => {
    expect(growth((size) => words(piece.repeat(size / piece.length)), 25_000)).toBeLessThan(IN_LINE);
  });
});

test('signs of no width inside a word do not part it', () => {
  for (const sign of ['\u00ad', '\u200b', '\u2060', '\ufeff', '\u200d'])
    expect(wordForms(`har${sign}bour mas${sign}ter${sign} Lee`)).toEqual(['harbour', 'master', 'lee']);
});

describe('words of a stretch', () => {
  /** Longer than a text of which nothing is remembered. */
  const long = fc
    .array(
      fc.constantFrom('It’s', 'a', '20-point', '800,000', 'naïve', 'U.S.', 'со', '—', '“so”', ' ', '\n'),
      {
        minLength: 500,
        maxLength: 600,
      },
    )
    .map((pieces) => pieces.join(' ').padEnd(1200, ' x'));

  test('are those of the stretch alone, wherever it begins and ends', () => {
    fc.assert(
      fc.property(long, fc.nat(), fc.nat(60), (text, at, length) => {
        const start = at % text.length;
        const span = { start, end: Math.min(text.length, start + length) };
        const slice = text.slice(span.start, span.end);
        expect(wordsWithin(text, span)).toEqual(words(slice, span.start));
        expect(formsWithin(text, span)).toEqual(wordForms(slice));
        expect(countWordsIn(text, span)).toBe(countWords(slice));
      }),
    );
  });

  test('are right when more texts have been read than are remembered', () => {
    const texts = Array.from({ length: 6 }, (_, i) => `paper ${i} `.repeat(25_000));
    for (const each of [...texts, ...texts])
      expect(formsWithin(each, { start: 0, end: 7 })).toEqual(['paper', each[6]]);
  });
});

test.each([
  ['Smith', true],
  ['Zoe', true],
  ['Élodie', true],
  ['𐐀', true],
  ['smith', false],
  ['@Smith', false],
  ['[', false],
  ['élodie', false],
  ['7', false],
  ['', false],
])('whether %j starts with a capital letter: %s', (word, expected) => {
  expect(isCapital(word)).toBe(expected);
});
