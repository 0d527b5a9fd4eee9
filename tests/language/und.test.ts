import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/en/english.ts';
import { und } from '../../src/language/und.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { findQuotes } from '../../src/speech/find-quotes.ts';

const TEXT = `The harbour will close in May, the mayor said on Friday.

“We have no other choice,” said Mara Lind, the mayor. “It was a hard year.”

“The council was never asked,” Tomas Wirth told reporters.`;

const speakersOf = (language: typeof und) =>
  findQuotes({ text: TEXT, ...parseArticle(TEXT, language) }, [], language).map(({ speaker }) => speaker);

describe('und', () => {
  test('has the shape of every language, with nothing in it', () => {
    expect(leaves(und)).toEqual(leaves(english).map(([path]) => [path, 0]));
    expect(leaves(english).every(([, size]) => size > 0)).toBe(true);
  });
  test('names nobody where English names two', () => {
    expect(new Set(speakersOf(english))).toEqual(new Set(['Mara Lind', 'Tomas Wirth']));
    expect(new Set(speakersOf(und))).toEqual(new Set([null]));
  });
  test('takes every word for its own stem and for no contraction', () => {
    expect(und.stemWord('announcements')).toBe('announcements');
    expect(und.expandContraction("we'll")).toEqual([["we'll"]]);
  });
});

/** Every list and pattern with its size; a pattern that matches nothing has none. */
function leaves(value: unknown, path = ''): [path: string, size: number][] {
  if (value instanceof Set || value instanceof Map) return [[path, value.size]];
  if (value instanceof RegExp) return [[path, value.source === '(?!)' ? 0 : 1]];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return [[path, value.length]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}
