import type { Article } from '../../model/article.ts';
import type { Highlight } from '../../model/highlight.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { renderSpan } from '../../render/render-span.ts';
import { findText } from '../../text/find-text.ts';
import { claimAddress, pairAddress } from '../addresses.ts';
import { cellOf, STATE_WORDS, stateOf } from '../claim-cells.ts';
import { isInFull } from '../many/chosen-pairs.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';
import { sentenceAddress } from '../sentences-over.ts';
import { creditIn } from '../wording/credit-in.ts';

/** One of the sharpest differences in the outlets' own words. */
export interface HighlightView {
  readonly question: string;
  readonly context: string | null;
  readonly address: string | null;
  readonly lines: readonly {
    /** Who prints these words, each with the address of the sentence on the page of its article. */
    readonly outlets: readonly (OutletSign & { readonly here: string })[];
    readonly html: string;
    /** Whom the outlet credits for it, in its words, where another of the lines is credited, too. */
    readonly attribution: string | null;
    /** The word for it, where its outlets contradict the claim; else `null`. */
    readonly contradicts: string | null;
  }[];
  readonly rest: string | null;
  /** Some two that differ in it, each with the address of the difference where both texts stand side by side. */
  readonly pairs: readonly { readonly a: OutletSign; readonly b: OutletSign; readonly address: string }[];
}

/** The sharpest differences as their editor puts them. */
export const highlightsOf = (story: Story): HighlightView[] =>
  story.highlights.map((highlight) => highlightView(story, highlight, outletSigns(story)));

function highlightView(story: Story, highlight: Highlight, outlets: readonly OutletSign[]): HighlightView {
  const lines = linesOf(story, highlight, outlets);
  // One name alone would make the other lines look as if nobody were credited for them.
  const credits = lines.filter(({ attribution }) => attribution !== null).length > 1;
  return {
    question: highlight.question,
    context: highlight.context ?? null,
    address: highlight.claim ? claimAddress(story.id, highlight.claim) : null,
    rest: highlight.rest ?? null,
    pairs: pairsOf(story, highlight, lines),
    lines: credits ? lines : lines.map((line) => ({ ...line, attribution: null })),
  };
}

/** Of each two lines, two outlets that do different things with the claim; those without a page of their own are left out. */
function pairsOf(
  story: Story,
  { claim: id }: Highlight,
  lines: HighlightView['lines'],
): HighlightView['pairs'][number][] {
  const claim = story.claims.find((each) => each.id === id);
  if (!claim) return [];
  const pairs = new Map<string, HighlightView['pairs'][number]>();
  lines.forEach((one, i) => {
    for (const other of lines.slice(i + 1)) {
      const found = one.outlets
        .flatMap((a) => other.outlets.map((b) => (a.letter < b.letter ? { a, b } : { a: b, b: a })))
        .find(
          ({ a, b }) =>
            stateOf(claim, a.id) !== stateOf(claim, b.id) &&
            isInFull(story, a.id, b.id) &&
            !pairs.has(a.letter + b.letter),
        );
      if (found) {
        const address = `${pairAddress(story.id, found.a.id, found.b.id)}#d-${claim.id}`;
        pairs.set(found.a.letter + found.b.letter, { ...found, address });
      }
    }
  });
  return [...pairs.values()];
}

function linesOf(
  story: Story,
  highlight: Highlight,
  outlets: readonly OutletSign[],
): HighlightView['lines'][number][] {
  const claim = story.claims.find(({ id }) => id === highlight.claim);
  const lines = highlight.lines.flatMap((line) => {
    const index = story.articles.findIndex(({ id }) => id === line.article);
    const [article, outlet] = [story.articles[index], outlets[index]];
    const [span] = article ? findText(article.text, line) : [];
    if (!article || !outlet || !span) return [];
    const marks = line.mark.map((mark) => {
      const start = span.start + line.exact.indexOf(mark);
      return { start, end: start + mark.length };
    });
    const credited = creditOf(story, highlight, article, span);
    return [
      {
        outlets: [{ ...outlet, here: sentenceAddress(story, article, span) }],
        html: renderSpan(article, span, marks),
        // Not again where the line says it itself.
        attribution: credited !== null && line.exact.includes(credited) ? null : credited,
        contradicts: claim && stateOf(claim, article.id) === 'contradicts' ? STATE_WORDS.contradicts : null,
      },
    ];
  });
  // The same words, credited alike, stand once.
  const alike = Map.groupBy(lines, ({ html, attribution }) => `${html}|${attribution}`);
  const placeOf = ({ id }: OutletSign) => outlets.findIndex((outlet) => outlet.id === id);
  return [...alike.values()].flatMap((same) => {
    const signs = same.flatMap((line) => line.outlets).toSorted((x, y) => placeOf(x) - placeOf(y));
    return same.slice(0, 1).map((line) => ({ ...line, outlets: signs }));
  });
}

/**
 * Whom an article credits for some of its words: first what it tells of the claim of the highlight, then of any other.
 */
function creditOf(story: Story, highlight: Highlight, article: Article, span: Span): string | null {
  const first = story.claims.filter(({ id }) => id === highlight.claim);
  for (const claim of [...first, ...story.claims]) {
    const credited = creditIn(article, cellOf(claim, article.id), span);
    if (credited !== null) return credited;
  }
  return null;
}
