import { expect, test } from 'vitest';
import { findInserted } from '../../src/search/find-inserted.ts';

test('of the words that answer, those in brackets that nobody typed are added', () => {
  const text = 'A [first] word. The bridge [over the Tarn] stays […] closed [by night].';
  const words = { start: text.indexOf('The'), end: text.indexOf('.', 20) };
  expect(findInserted(text, words, 'the bridge stays closed')).toEqual(['[over the Tarn]', '[by night]']);
  expect(findInserted(text, words, 'the bridge over the Tarn stays closed')).toEqual(['[by night]']);
  const short = { start: words.start, end: text.indexOf(' [over') };
  expect(findInserted(text, short, 'the bridge')).toEqual(['[over the Tarn]']);
});
