import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findText } from '../../src/text/find-text.ts';

test('every place is found, between prefix and suffix only those that stand there', () => {
  expect(findText('a b a', { exact: 'a' })).toEqual([
    { start: 0, end: 1 },
    { start: 4, end: 5 },
  ]);
  expect(findText('a b a', { exact: 'a', prefix: 'b ' })).toEqual([{ start: 4, end: 5 }]);
  expect(findText('a b a', { exact: 'a', suffix: '!' })).toEqual([]);
});

test.each([
  ['a soft hyphen', 'The har\u00ADbour burned', 'harbour', 'har\u00ADbour'],
  ['a blank without width', 'The har\u200Bbour burned', 'harbour', 'har\u200Bbour'],
  ['a hyphen that does not break', 'a twenty\u2011one year', 'twenty-one', 'twenty\u2011one'],
  ['one in the evidence alone', 'The harbour burned', 'har\u00ADbour', 'harbour'],
  ['one at the edges stays outside', '\u00ADThe harbour\u00AD burned', 'The harbour', 'The harbour'],
])('%s does not hide the words', (_, text, exact, found) => {
  const places = findText(text, { exact });
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([found]);
});

test('signs between prefix and words are passed over too', () => {
  const text = 'at the \u00ADhar\u00ADbour, by the harbour';
  const [place] = findText(text, { exact: 'harbour', prefix: 'at the ' });
  expect(place && text.slice(place.start, place.end)).toBe('har\u00ADbour');
});

test('what stands there byte for byte comes first', () => {
  expect(findText('har\u00ADbour harbour', { exact: 'harbour' })).toEqual([{ start: 9, end: 16 }]);
});

test('evidence of signs alone is not found everywhere', () => {
  expect(findText('a b', { exact: '\u00AD' })).toEqual([]);
});

test('with signs put anywhere into a text its words are found, and nothing else', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.array(fc.nat(20), { maxLength: 6 }), (before, exact, cuts) => {
      const plain = `${before} <${exact}> ${before}`;
      const text = cuts.reduce((made, cut) => `${made.slice(0, cut)}\u00AD${made.slice(cut)}`, plain);
      const [place, ...more] = findText(text, { exact: `<${exact}>` });
      expect(more).toEqual([]);
      expect(place && text.slice(place.start, place.end).replaceAll('\u00AD', '')).toBe(`<${exact}>`);
    }),
  );
});
