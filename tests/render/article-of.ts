import { english } from '../../src/language/en/english.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { findQuotes } from '../../src/speech/find-quotes.ts';
import type { Article } from '../../src/model/article.ts';

/** An article as the corpus has it, of its text alone. */
export function articleOf(text: string): Article {
  const { title, published: _published, url: _url, ...parsed } = parseArticle(text, english);
  return {
    id: 'paper',
    outlet: 'paper',
    basis: null,
    letter: 'A',
    opening: '',
    published: null,
    url: null,
    lang: 'en',
    retrieved: null,
    rights: 'full',
    formerly: [],
    digest: '',
    words: 0,
    title,
    text,
    ...parsed,
    quotes: findQuotes({ text, ...parsed }, [], english),
  };
}
