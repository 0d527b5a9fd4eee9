import { expect, test } from 'vitest';
import { parseHtml } from '../../src/import/parse-html.ts';

test('a fragment becomes a page', () => {
  expect(parseHtml('<p>One').body.textContent).toBe('One');
});

test('nesting that would overflow the stack is refused before it is parsed', () => {
  expect(() => parseHtml('<div>'.repeat(10_000))).toThrow(/10000 deep; the limit is 400/u);
});

test('so is a page of more elements than a live blog has', () => {
  expect(() => parseHtml('<b></b>'.repeat(100_001))).toThrow(/100001 elements/u);
});

test('elements that close each other are not nested', () => {
  expect(parseHtml('<p>x'.repeat(1000)).querySelectorAll('p')).toHaveLength(1000);
});
