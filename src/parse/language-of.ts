import type { VFile } from 'vfile';
import type { Language } from '../language/language.ts';

declare module 'vfile' {
  interface DataMap {
    /** What the article is written in; `parseArticle` puts it there for the plugins. */
    language: Language;
  }
}

/**
 * What the article a plugin works on is written in.
 *
 * @throws where the file did not come from `parseArticle`
 */
export function languageOf(file: VFile): Language {
  if (file.data.language === undefined) throw new Error('The file to parse has no language');
  return file.data.language;
}
