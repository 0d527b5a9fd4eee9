import { describe, expect, test } from 'vitest';
import { plainNote } from '../../../src/views/claims/plain-note.ts';

describe('plainNote', () => {
  test('a note that only says that words are printed is these words', () => {
    expect(plainNote('has “the deepest respect”.')).toBe('“the deepest respect”');
    expect(plainNote('prints “deep respect”, in quotation marks too.')).toBe(
      '“deep respect”, in quotation marks too.',
    );
  });
  test('what says more stays as it is', () => {
    for (const note of [
      'denies “three”.',
      'calls it “a gift”.',
      'has media report “a fire”.',
      'has “A”; B is “C”.',
    ])
      expect(plainNote(note)).toBe(note.startsWith('has “') ? note.slice(4) : note);
  });
});
