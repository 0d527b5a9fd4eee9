import { words as said } from '#words/scripts/search.ts';
import type { ArticleTexts } from '../../search/texts/search-data.ts';
import { namesInWords } from './show-parts.ts';

/** Says that nobody prints it, as far as is known. */
export function sayAbsent(excerpts: readonly ArticleTexts[], query: string): string {
  if (excerpts.length === 0) return said.nobody(QUOTED.test(query.trim()));
  const names = excerpts.length > MOST_NAMES ? said.articles(excerpts.length) : namesInWords(excerpts);
  return said.nobodyHere(names, excerpts.length);
}

const MOST_NAMES = 3;

/** In quotation marks of whatever kind. */
const QUOTED = /^[\p{Pi}\p{Pf}"„‚].*[\p{Pi}\p{Pf}"]$/su;
