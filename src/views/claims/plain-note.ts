import { words } from '#words/claims.ts';

/** One quotation and nothing else. */
const ONLY_QUOTED = /^[“„"][^“”"]*[”“"]$/u;

/** Whether a note is nothing but words in quotation marks. */
export const isOnlyQuoted = (note: string): boolean => ONLY_QUOTED.test(note);

/**
 * An editor's note where its outlet's letter stands before it: `has “deep respect”.` is “deep respect” there. The
 * verb that only says that the words are printed goes, and the full stop of a line that is nothing but these words.
 */
export function plainNote(note: string): string {
  const [verb = ''] = /^\p{L}+ (?=[“„"])/u.exec(note) ?? [];
  const plain = words.onlyPrints.includes(verb.trim()) ? note.slice(verb.length) : note;
  const unstopped = plain.replace(/\.$/u, '');
  return isOnlyQuoted(unstopped) ? unstopped : plain;
}
