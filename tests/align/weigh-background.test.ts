import { english } from '../../src/language/en/english.ts';
import { describe, expect, test } from 'vitest';
import { stemWord } from '../../src/language/en/stem-word.ts';
import { weighBackground } from '../../src/align/weigh-background.ts';

const weight = (word: string): number => weighBackground(stemWord(word), english);

describe('weighBackground', () => {
  test('the more usual a word is in print, the less it tells', () => {
    const words = ['government', 'talks', 'criticism', 'brutal', 'paraglider'];
    expect(words.map(weight)).toEqual(words.map(weight).toSorted((x, y) => x - y));
    expect(new Set(words.map(weight)).size).toBe(words.length);
  });

  test('an unlisted word weighs most, and no word weighs nothing', () => {
    expect(weight('zyxw')).toBe(1);
    expect(weight('year')).toBeGreaterThan(0.1);
  });

  test('forms of a word weigh the same', () => {
    expect(weight('negotiations')).toBe(weight('negotiation'));
    expect(weight('elections')).toBe(weight('election'));
  });
});
