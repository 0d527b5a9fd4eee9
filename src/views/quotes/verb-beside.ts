import { chooseLanguage } from '../../language/choose-language.ts';
import type { Article } from '../../model/article.ts';
import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { introducingVerb } from './introducing-verb.ts';

/** The verb by which an article introduces or closes a quote, as printed, and its place; `null` where none can be told. */
export function verbBeside(article: Article, quote: Quote): { verb: string; span: Span } | null {
  const span = introducingVerb(article, quote, chooseLanguage(article.text, article.lang));
  return span && { verb: article.text.slice(span.start, span.end), span };
}
