import type { Story } from '../../model/story.ts';

/** How many quotations a program found in the articles of a story, and of how many it knows the speaker. */
export function countQuotes({ articles }: Story): { readonly spoken: number; readonly known: number } {
  const spoken = articles.flatMap(({ quotes }) => quotes).filter(({ utterance }) => utterance !== null);
  return { spoken: spoken.length, known: spoken.filter(({ speaker }) => speaker !== null).length };
}
