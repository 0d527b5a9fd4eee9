import type { Span } from '../../src/model/span.ts';
import { quotesOf } from './alignment-cases.ts';
import type { CaseArticle } from './alignment-cases.ts';

/**
 * The article with its paragraphs in another order, always the same one: sorted by a number that a fixed
 * generator gives each.
 *
 * @returns the article and, for a span inside one of its paragraphs, that span in the given article
 */
export function shuffleParagraphs(article: CaseArticle): {
  article: CaseArticle;
  placeOf: (span: Span) => Span;
} {
  const paragraphs = [...article.text.matchAll(/\S[\s\S]*?(?=\n\s*\n|\s*$)/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let seed = SEED;
  const keyed = paragraphs
    .map((span) => ({ span, key: (seed = (Math.imul(seed, MULTIPLIER) + INCREMENT) >>> 0) }))
    .sort((x, y) => x.key - y.key);
  let text = '';
  const moved = keyed.map(({ span }) => {
    const start = text.length;
    text += `${article.text.slice(span.start, span.end)}\n\n`;
    return { from: span, by: start - span.start };
  });
  const sentences = moved.flatMap(({ from, by }) =>
    article.sentences
      .filter(({ start, end }) => start >= from.start && end <= from.end)
      .map((each) => ({ ...each, start: each.start + by, end: each.end + by })),
  );
  const placeOf = ({ start, end }: Span): Span => {
    const paragraph = moved.find(({ from, by }) => start >= from.start + by && end <= from.end + by);
    if (paragraph === undefined) throw new Error(`No paragraph of \`${article.id}\` holds ${start}–${end}`);
    return { start: start - paragraph.by, end: end - paragraph.by };
  };
  return { article: { ...article, text, sentences, quotes: quotesOf(text) }, placeOf };
}

/** A linear congruential generator: constants from Numerical Recipes. */
const SEED = 20;
const MULTIPLIER = 1_664_525;
const INCREMENT = 1_013_904_223;
