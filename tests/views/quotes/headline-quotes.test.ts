import { expect, test } from 'vitest';
import { headlineQuotes } from '../../../src/views/quotes/headline-quotes.ts';
import { CUT_QUOTE } from './cut-quote.ts';

const story = CUT_QUOTE;

test('marks in a headline whose words the text does not have', () => {
  expect(headlineQuotes(story).map(({ place, html, inBody }) => [place, html, inBody])).toEqual([
    ['headline', 'gave up', false],
  ]);
});
