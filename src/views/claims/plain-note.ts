import { words } from '#words/claims.ts';

/**
 * An editor's note where its outlet's letter stands before it: `has “deep respect”.` is “deep respect” there. The verb that
 * only says that the words are printed goes, and the full stop of a line that is nothing but these words.
 */
export function plainNote(note: string): string {
  const [verb = ''] = /^\p{L}+ (?=[“„"])/u.exec(note) ?? [];
  const plain = words.onlyPrints.includes(verb.trim()) ? note.slice(verb.length) : note;
  return plain.replace(/^([“„"][^“”"]*[”“"])\.$/u, '$1');
}
