import { describe, expect, test } from 'vitest';
import { findPhrase } from '../../src/search/find-phrase.ts';
import type { Asked } from '../../src/search/find-documents.ts';
import { partsOf } from '../../src/search/parts-of-results.ts';
import { find, libraryOf, storyTexts } from './library.ts';

const library = libraryOf(
  storyTexts(
    {
      north: {
        lines: ['He has “the deepest respect for the harbour master,” he said.'],
        said: [['the deepest respect for the harbour master,', 'Carl Dorn', 'u-1']],
      },
      south: { lines: ['He has “deep respect,” he said.'], said: [['deep respect,', 'Carl Dorn', 'u-1']] },
      west: {
        lines: ['Carl Dorn spoke of respect.', 'The harbour master is happy.', 'The respect was deepest.'],
      },
      east: { lines: ['The harbour is open.'], excerpts: true },
    },
    { people: [{ name: 'Carl Dorn', aliases: [] }], claims: [['c', 'He has the deepest respect.', [0]]] },
  ),
);
const phrase = (query: string, filters: Partial<Asked> = {}) => {
  const asked: Asked = { query, speaker: '', outlet: '', kind: '', ...filters };
  const found = findPhrase(library, find(library, query), asked);
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(', ');
  return found && `${found.speaker}: ${names(found.printing)}; not ${names(found.lacking)}`;
};

describe('findPhrase', () => {
  test('names who prints the words side by side, whose they are, and who lacks them; excerpts may have them', () => {
    expect(phrase('deepest respect')).toBe('Carl Dorn: North Post; not South Post, West Post');
  });
  test('of words that also stand outside the quotation names no speaker', () => {
    expect(phrase('the harbour master')).toBe(': North Post, West Post; not South Post');
  });
  test('is silent of one word, of many, of names, where nobody prints them, and where a part was asked', () => {
    for (const query of [
      'respect',
      'the deepest respect for the harbour master',
      'Carl Dorn',
      'respect harbour',
    ])
      expect(phrase(query)).toBeNull();
    expect(phrase('deepest respect', { speaker: 'Carl Dorn' })).toBeNull();
  });
});

describe('partsOf', () => {
  const parts = (query: string, length: number) =>
    partsOf(library, find(library, query).groups, length).map(
      ({ kind, loose, results }) => `${kind} ${results.length}${loose ? ' loose' : ''}`,
    );
  test('what has the whole phrase stands before what has some of its words, whatever its kind', () => {
    expect(parts('the deepest respect', 3)).toEqual(['quote 1', 'claim 1', 'sentence 1 loose']);
  });
  test('where none has it, or one word is asked, nothing is parted', () => {
    expect(parts('respect', 1).join()).not.toContain('loose');
    expect(parts('respect harbour', 2).join()).not.toContain('loose');
  });
});
