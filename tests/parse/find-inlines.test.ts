import { describe, expect, it } from 'vitest';
import { findInlines } from '../../src/parse/find-inlines.ts';

describe('findInlines', () => {
  it('takes the # before a heading for a sign, and a hashtag for a word', () => {
    const [sign] = findInlines('## What we **know**', { start: 0, end: 19 });
    expect(sign).toEqual({ kind: 'heading', start: 0, end: 3, textStart: 3, textEnd: 3 });
    expect(findInlines('#storm hits the coast', { start: 0, end: 21 })).toEqual([]);
  });

  const shown = (text: string) =>
    findInlines(text, { start: 0, end: text.length }).map(({ kind, textStart, textEnd, href }) => [
      kind,
      text.slice(textStart, textEnd),
      href,
    ]);
  it('finds links, bold, emphasis and automatic links', () => {
    expect(
      shown(
        'He [said](#) it in [a letter](https://example.org/a) **by Ann Lee** _at last_ <https://example.org/b>',
      ),
    ).toEqual([
      ['link', 'said', undefined],
      ['link', 'a letter', 'https://example.org/a'],
      ['strong', 'by Ann Lee', undefined],
      ['emphasis', 'at last', undefined],
      ['autolink', 'https://example.org/b', 'https://example.org/b'],
    ]);
  });
  it.each([
    'call [to him] and say',
    '[Unclear]',
    '[a][b]',
    'f****** and B0000*– B1*',
    'snake_case_word',
    '2 * 3 * 4',
    '<div>',
    '[x](javascript:alert)',
    '<https://a b>',
  ])('leaves: %s', (text) => expect(shown(text)).toEqual([]));
  it('gives no address with a password', () => {
    expect(shown('[a](https://u:p@example.org/)')).toEqual([['link', 'a', undefined]]);
  });
});
