import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { CollatedWord, Stretch } from '../../model/stretch.ts';
import { contains } from '../../text/spans.ts';

export type Side = 'a' | 'b';

/** From the first word that both print to the last, in one quotation of each. */
export type Places = Readonly<Record<Side, Span>>;

/** What of a stretch two articles print, as if there were no others. */
export function ofTwo(stretch: Stretch, a: string, b: string): Stretch {
  const isOne = ({ article }: { readonly article: string }) => article === a || article === b;
  const kept = stretch.words.map((word) => ({ ...word, printed: word.printed.filter(isOne) }));
  const indices = kept.map((_, i) => kept.slice(0, i).filter(({ printed }) => printed.length > 0).length);
  const words = kept.filter(({ printed }) => printed.length > 0);
  return {
    ...stretch,
    words,
    variants: stretch.variants.filter(isOne).map((variant) => ({
      ...variant,
      from: indices[variant.from] ?? words.length,
      to: indices[variant.to] ?? words.length,
    })),
  };
}

/**
 * In one quotation of each, from the first word that both print to the last; the two that hold a place and the most words that
 * both print.
 */
export function placesAround(
  stretches: readonly Stretch[],
  a: Article,
  b: Article,
  place: Span & { readonly article: string },
): Places | null {
  const pairs = a.quotes.flatMap((one) => b.quotes.map((two) => ({ one, two })));
  const found = pairs
    .filter(({ one, two }) => contains(place.article === a.id ? one : two, place))
    .flatMap(({ one, two }) => {
      const inA = spansIn(stretches, a.id, b.id, one, two);
      const inB = spansIn(stretches, b.id, a.id, two, one);
      return inA.length > 0 && inB.length > 0 ? [{ a: over(inA), b: over(inB), size: inA.length }] : [];
    })
    .toSorted((x, y) => y.size - x.size)[0];
  if (!found) return null;
  const own = place.article === a.id ? found.a : found.b;
  return contains(own, place) ? { a: found.a, b: found.b } : null;
}

/** Where an article prints words in one of its quotes that another prints in one of its own. */
function spansIn(stretches: readonly Stretch[], id: string, other: string, own: Span, theirs: Span): Span[] {
  const at = (word: CollatedWord, article: string, quote: Span) =>
    word.printed.find((each) => each.article === article && contains(quote, each));
  return stretches
    .flatMap(({ words: all }) => all)
    .flatMap((word) => {
      const place = at(word, id, own);
      return place && at(word, other, theirs) ? [place] : [];
    });
}

const over = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});
