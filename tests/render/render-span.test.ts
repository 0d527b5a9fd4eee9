import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderSpan } from '../../src/render/render-span.ts';
import { articleOf } from './article-of.ts';
import { attributesOf, elementsOf, textOf } from './text-content.ts';

const TEXT =
  'The **Harbour Board** said "the bridge is closed & will stay so" until [spring](#). Nobody <b>knows</b> more.';
const article = articleOf(TEXT);
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test('the text content is the slice, whatever the span', () => {
  fc.assert(
    fc.property(
      fc.nat(TEXT.length),
      fc.nat(TEXT.length),
      fc.array(fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)), { maxLength: 4 }),
      (x, y, marks) => {
        const [start, end] = [Math.min(x, y), Math.max(x, y)];
        expect(
          textOf(
            renderSpan(
              article,
              { start, end },
              marks.map(([p, q]) => ({ start: Math.min(p, q), end: Math.max(p, q) })),
            ),
          ),
        ).toBe(TEXT.slice(start, end));
      },
    ),
  );
});

test('no ids: the words may stand on a page more than once', () => {
  expect(attributesOf(renderSpan(article, { start: 0, end: TEXT.length }), 'id')).toEqual([]);
});

describe('marks', () => {
  test('stand around their words, signs hidden inside them', () => {
    expect(renderSpan(article, span('said "the bridge is closed'), [span('bridge')])).toBe(
      'said "the <mark>bridge</mark> is closed',
    );
    expect(renderSpan(article, span('The **Harbour Board** said'), [span('**Harbour Board** said')])).toBe(
      'The <mark><span hidden>**</span><strong>Harbour Board</strong><span hidden>**</span> said</mark>',
    );
  });
  test('those outside the span are left out', () => {
    expect(elementsOf(renderSpan(article, span('bridge is closed'), [span('Nobody')]))).toEqual([]);
  });
});

test('an ampersand and a tag of the source come out as text', () => {
  expect(renderSpan(article, span('closed & will'))).toBe('closed &#x26; will');
  expect(renderSpan(article, span('Nobody <b>knows</b>'))).toBe('Nobody &#x3C;b>knows&#x3C;/b>');
});
