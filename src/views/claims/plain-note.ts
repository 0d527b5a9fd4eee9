import { words } from '#words/claims.ts';

/**
 * An editor's note where its outlet's letter stands before it: `has “deep respect”.` is “deep respect” there. The verb that
 * only says that the words are printed goes, and the full stop of a line that is nothing but these words.
 */
export function plainNote(note: string): string {
  const plain = note.replace(words.onlyPrints, '');
  return plain.replace(/^([“"][^“”"]*[”"])\.$/u, '$1');
}
