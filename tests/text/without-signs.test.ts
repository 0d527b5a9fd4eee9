import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInlines } from '../../src/parse/find-inlines.ts';
import { withoutSigns } from '../../src/text/without-signs.ts';

const show = (text: string, from = 0, to = text.length) =>
  withoutSigns(
    { text, inlines: findInlines(text, { start: 0, end: text.length }) },
    { start: from, end: to },
  );

test('the words stay, the signs go', () => {
  expect(show('It was [announced](#) by the **Harbour Board**.')).toBe(
    'It was announced by the Harbour Board.',
  );
  expect(show('See <https://harbour.example/>.')).toBe('See https://harbour.example/.');
});

test('a stretch that begins or ends inside signs shows no sign', () => {
  const text = 'It was [announced](#) today.';
  expect(show(text, text.indexOf('announced'), text.indexOf('#'))).toBe('announced');
  expect(show(text, text.indexOf('(#'))).toBe(' today.');
});

test('brackets that are not a link are words', () => {
  expect(show('He said [to the board] **that')).toBe('He said [to the board] **that');
});

test('a text without inlines is its slice', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(30), fc.nat(30), (text, x, y) => {
      const [start, end] = [Math.min(x, y, text.length), Math.min(Math.max(x, y), text.length)];
      expect(withoutSigns({ text, inlines: [] }, { start, end })).toBe(text.slice(start, end));
    }),
  );
});
