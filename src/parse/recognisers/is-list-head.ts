import type { Language } from '../../language/language.ts';
/**
 * Whether a line opens a list that is not the article: related stories, most read, trending, tags, comments, authors.
 * The whole line must be the heading; a sentence that starts with the same words does not count.
 */
export function isListHead(text: string, language: Language): boolean {
  if (text.length > LONGEST) return false;
  const bare = text.replace(/(?:\.{3}|[\s:>»›→|…])+$/u, '').trim();
  return !bare.endsWith('.') && language.listHeads.head.test(bare);
}

const LONGEST = 60;
