import { isArticleText, type Block } from '../model/block.ts';
import type { TextQuote } from '../model/evidence.ts';
import type { Span } from '../model/span.ts';
import { findText } from '../text/find-text.ts';
import { overlap } from '../text/spans.ts';
import { findNearestPassage, type NearestPassage } from './find-nearest-passage.ts';

/** The result for a piece of evidence: one span, or why there is none. */
export type ResolvedEvidence =
  | { readonly outcome: 'found'; readonly span: Span }
  | { readonly outcome: 'not-found'; readonly nearest: NearestPassage | null }
  /** `exact` occurs, but nowhere between its `prefix` and `suffix`. */
  | { readonly outcome: 'not-between'; readonly places: readonly Span[] }
  | { readonly outcome: 'ambiguous'; readonly places: readonly Span[] }
  | { readonly outcome: 'set-aside'; readonly span: Span; readonly block: Block };

/** Finds evidence in an article: it must occur byte for byte, once, in words of the article itself. */
export function resolveEvidence(
  article: { readonly text: string; readonly blocks: readonly Block[] },
  quote: TextQuote,
): ResolvedEvidence {
  const places = findText(article.text, quote);
  const [span] = places;
  if (!span) return missing(article.text, quote.exact);
  if (places.length > 1) return { outcome: 'ambiguous', places };
  const block = article.blocks.find((each) => !isArticleText(each) && overlap(each, span));
  return block ? { outcome: 'set-aside', span, block } : { outcome: 'found', span };
}

function missing(text: string, exact: string): ResolvedEvidence {
  const places = findText(text, { exact });
  return places.length > 0
    ? { outcome: 'not-between', places }
    : { outcome: 'not-found', nearest: findNearestPassage(text, exact) };
}
