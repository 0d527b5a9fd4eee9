import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import type { CollatedWord, Stretch } from '../../model/stretch.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import { cutAtBlank, withoutLeadingOn } from '../../text/cut-at-blank.ts';
import { withoutSigns } from '../../text/without-signs.ts';

/** Of a longer quotation, in UTF-16 units, a heading shows what most print. */
const LONG = 110;
/** A heading shows no more than this: four lines on a phone, two on a wide screen. */
const HEADING_LENGTH = 150;
/** A clause that ends sooner says too little. */
const LEAST_CLAUSE = 40;

/** Fewer words are no name for an utterance. */
const FEWEST = 4;

/**
 * The words that an utterance is known by: its fullest quote; of a long one the longest run that most outlets print, in one
 * article's words, or the beginning where no two print as much.
 *
 * @returns as plain text, long ones cut where a clause ends; and what of the stretches they are, uncut
 */
export function utteranceHeading(
  story: Story,
  utterance: ComparedUtterance,
  fullest: { readonly article: Article; readonly quote: Span },
): { readonly text: string; readonly stretches: readonly Stretch[] } {
  const whole = withoutSigns(fullest.article, fullest.quote);
  const known = whole.length > LONG ? mostPrinted(story, utterance) : null;
  const words = known ? withoutSigns(known.article, known.span).trim() : whole;
  const { article, span } = known ?? { article: fullest.article, span: fullest.quote };
  return {
    text: words.length <= HEADING_LENGTH ? words.replace(/[,;:]$/u, '') : `${cutAtClause(words)} …`,
    stretches: utterance.stretches.flatMap((stretch) => partOf(stretch, article.id, span) ?? []),
  };
}

/** The beginning of long words up to where a clause ends, or a word where none does. */
function cutAtClause(words: string): string {
  const kept = cutAtBlank(words, HEADING_LENGTH);
  const clause = /^.*[.!?;:,—–](?=["”’)]*(?:\s|$))["”’)]*/su.exec(kept)?.[0] ?? '';
  return withoutLeadingOn(clause.length >= LEAST_CLAUSE ? clause : kept);
}

/** What of a stretch stands in a span of an article; `null` if nothing does. */
function partOf(stretch: Stretch, article: string, span: Span): Stretch | null {
  const isIn = ({ printed }: CollatedWord) =>
    printed.some((each) => each.article === article && span.start <= each.start && each.end <= span.end);
  const [first, last] = [stretch.words.findIndex(isIn), stretch.words.findLastIndex(isIn)];
  if (first === -1) return null;
  return {
    ...stretch,
    words: stretch.words.slice(first, last + 1),
    variants: stretch.variants
      .filter(({ from, to }) => first <= from && to <= last + 1)
      .map((variant) => ({ ...variant, from: variant.from - first, to: variant.to - first })),
  };
}

function mostPrinted(
  story: Story,
  { stretches, rendering }: ComparedUtterance,
): { article: Article; span: Span } | null {
  // Translations share words by chance.
  if (rendering !== null) return null;
  const outletsOf = ({ printed }: CollatedWord) => new Set(printed.map(({ article }) => article)).size;
  const most = Math.max(0, ...stretches.flatMap(({ words }) => words.map(outletsOf)));
  if (most < 2) return null;
  let best: readonly CollatedWord[] = [];
  for (const { words } of stretches) {
    let run: CollatedWord[] = [];
    for (const word of words) {
      run = outletsOf(word) === most ? [...run, word] : [];
      if (run.length > best.length) best = run;
    }
  }
  if (best.length < FEWEST) return null;
  for (const { article: id } of best[0]?.printed ?? []) {
    const article = story.articles.find((each) => each.id === id);
    const [first, last] = [best[0], best.at(-1)].map((word) =>
      word?.printed.find((printed) => printed.article === id),
    );
    if (article && first && last && last.end > first.start && isWhole(best, id))
      return { article, span: { start: first.start, end: last.end } };
  }
  return null;
}

/** Whether an article prints a run of words in one piece and in order. */
function isWhole(run: readonly CollatedWord[], id: string): boolean {
  const places = run.map(({ printed }) => printed.find(({ article }) => article === id));
  return places.every((place, i) => {
    const before = places[i - 1];
    return place !== undefined && (i === 0 || (before !== undefined && place.start >= before.end));
  });
}
