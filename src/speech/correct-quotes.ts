import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import type { QuoteCorrection } from '../model/quote-correction.ts';
import { wordForms } from '../text/words.ts';

/**
 * Puts an editor's corrections in place. A correction names a quote by its exact text inside the marks, and its article
 * where several print the same words; `prefix` and `suffix` tell two of one article apart. Quotes that are corrected say
 * so in their rule.
 *
 * @param articles with their quotes
 * @param corrections in the editor's order
 * @returns the quotes of every article by its id, and a problem for each correction that fits no quote or more than one
 */
export function correctQuotes(
  articles: readonly CorrectedArticle[],
  corrections: readonly QuoteCorrection[],
): { quotes: Map<string, Quote[]>; problems: CorrectionProblem[] } {
  const quotes = new Map(articles.map((article) => [article.id, [...article.quotes]]));
  const problems: CorrectionProblem[] = [];
  corrections.forEach((correction, number) => {
    const places = findPlaces(articles, correction);
    const [place] = places;
    if (place === undefined || places.length > 1) {
      problems.push({
        correction: number,
        exact: correction.exact,
        places: places.map(({ article, span }) => ({ article, span })),
        closest: place === undefined ? findClosest(articles, correction) : null,
      });
      return;
    }
    const list = quotes.get(place.article);
    const quote = list?.[place.index];
    if (list === undefined || quote === undefined) return;
    list[place.index] = {
      ...quote,
      rule: EDITOR_RULE,
      ...(correction.speaker !== undefined && {
        speaker: correction.speaker,
        speakers: correction.speaker === null ? [] : [correction.speaker],
        // What somebody said is speech, whatever it was taken for.
        ...(correction.speaker !== null && quote.kind === 'term' && { kind: 'partial' as const }),
      }),
      ...(correction.kind !== undefined && { kind: correction.kind }),
      ...(correction.addressee !== undefined && { addressee: correction.addressee }),
    };
  });
  return { quotes, problems };
}

/** The rule of a quote that an editor corrected. */
const EDITOR_RULE = 'corrected by the editor';

/** A correction that could not be put in place. */
export interface CorrectionProblem {
  /** The correction's number in the list given, from 0. */
  readonly correction: number;
  readonly exact: string;
  /** The quotes it fits: none, or more than one. */
  readonly places: readonly { article: string; span: Span }[];
  /** The quote that shares most words with it, where it fits none. */
  readonly closest: string | null;
}

interface CorrectedArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly Quote[];
}

function findPlaces(
  articles: readonly CorrectedArticle[],
  correction: QuoteCorrection,
): { article: string; index: number; span: Span }[] {
  return articles
    .filter((article) => correction.article === undefined || article.id === correction.article)
    .flatMap(({ id, text, quotes }) =>
      quotes.flatMap(({ start, end }, index) => {
        const { exact, prefix = '', suffix = '' } = correction;
        return text.slice(start, end) === exact &&
          text.endsWith(prefix, start) &&
          text.startsWith(suffix, end)
          ? [{ article: id, index, span: { start, end } }]
          : [];
      }),
    );
}

function findClosest(
  articles: readonly CorrectedArticle[],
  { article: id, exact }: QuoteCorrection,
): string | null {
  const wanted = new Set(wordForms(exact));
  let best: string | null = null;
  let most = 0;
  for (const article of articles) {
    if (id !== undefined && article.id !== id) continue;
    for (const quote of article.quotes) {
      const text = article.text.slice(quote.start, quote.end);
      const own = new Set(wordForms(text));
      const share = [...own].filter((form) => wanted.has(form)).length / Math.max(wanted.size, own.size, 1);
      if (share > most) [best, most] = [text, share];
    }
  }
  return best;
}
