import { english } from '../../language/en/english.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { renderSpan } from '../../render/render-span.ts';
import { foldText } from '../../text/fold.ts';
import { trim } from '../../text/spans.ts';
import { countWords } from '../../text/words.ts';
import { claimAddress } from '../addresses.ts';
import { cellOf } from '../claim-cells.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';
import { findFigures } from './printed-figures.ts';
import { findPrintedNames } from './printed-names.ts';
import { sentenceAddress } from '../sentences-over.ts';
import { isPrinted } from '../shown-sentences.ts';

/** Names, numbers and dates as each outlet prints them, each a link to its sentence. */
export interface AsPrinted {
  readonly people: readonly {
    readonly name: string;
    readonly outlets: readonly {
      readonly outlet: OutletSign;
      readonly names: readonly Printed[];
      readonly descriptions: readonly Printed[];
    }[];
  }[];
  /**
   * Claims that state a number or a date, with those of the same kind in their evidence, if outlets print
   * them differently.
   */
  readonly figures: readonly {
    readonly statement: string;
    readonly address: string;
    readonly outlets: readonly { readonly outlet: OutletSign; readonly figures: readonly PrintedClause[] }[];
  }[];
}

/** Words as printed, how often, and the sentence in which they first occur. */
export interface Printed {
  readonly words: string;
  readonly times: number;
  readonly here: string;
}

/** A figure in its clause, as HTML with the figure marked, and its sentence. */
interface PrintedClause {
  readonly html: string;
  /** The figure alone. */
  readonly words: string;
  readonly here: string;
}

/** Builds the page; `null` if there is nothing to show, or no page of claims that leads to it. */
export function asPrintedOf(story: Story): AsPrinted | null {
  if (story.claims.length === 0) return null;
  const page = { people: peopleOf(story), figures: figuresOf(story) };
  return page.people.length + page.figures.length > 0 ? page : null;
}

function peopleOf(story: Story): AsPrinted['people'] {
  const signs = outletSigns(story);
  const found = story.articles.map((article) =>
    findPrintedNames(article, story.people, english).filter((name) => isPrinted(story, article, name)),
  );
  return story.people
    .map(({ name }) => ({
      name,
      outlets: story.articles.flatMap((article, i) => {
        const [outlet, own] = [signs[i], found[i]?.filter(({ person }) => person === name) ?? []];
        if (!outlet || own.length === 0) return [];
        return [
          {
            outlet,
            names: countAlike(story, article, own),
            descriptions: countAlike(
              story,
              article,
              own.flatMap(({ description }) => description ?? []),
            ),
          },
        ];
      }),
    }))
    .filter(({ outlets }) => outlets.length > 0);
}

function figuresOf(story: Story): AsPrinted['figures'] {
  const signs = outletSigns(story);
  return story.claims
    .map((claim) => {
      // What the claim does not state belongs to something else that its evidence mentions.
      const kinds = new Set(findFigures(claim.statement, english).map(({ kind }) => kind));
      return {
        statement: claim.statement,
        address: claimAddress(story.id, claim.id),
        outlets: story.articles.flatMap((article, i) => {
          const outlet = signs[i];
          const evidence = cellOf(claim, article.id)?.evidence ?? [];
          const figures = evidence
            .filter((span) => isPrinted(story, article, span))
            .flatMap((span) => clausesIn(story, article, span, kinds));
          return outlet && figures.length > 0
            ? [{ outlet, figures: [...new Map(figures.map((each) => [each.html, each])).values()] }]
            : [];
        }),
      };
    })
    .filter(
      ({ outlets }) =>
        new Set(
          outlets.map(({ figures }) =>
            foldText(figures.map(({ words }) => words).join(' ')).replaceAll('-', ' '),
          ),
        ).size > 1,
    );
}

/** The figures of some kinds in a piece of evidence, each in its clause. */
function clausesIn(story: Story, article: Article, span: Span, kinds: ReadonlySet<string>): PrintedClause[] {
  const evidence = article.text.slice(span.start, span.end);
  return findFigures(evidence, english)
    .filter(({ kind }) => kinds.has(kind))
    .map((figure) => {
      const { start, end } = clauseAround(evidence, figure);
      const clause = trim(article.text, { start: span.start + start, end: span.start + end });
      const place = { start: span.start + figure.start, end: span.start + figure.end };
      return {
        html: renderSpan(article, clause, [place]),
        words: article.text.slice(place.start, place.end),
        here: sentenceAddress(story, article, place),
      };
    });
}

/** Marks that end a clause, before a blank: not those inside "3.5" or "20-point". */
const CLAUSE_END = /[,;:.!?–—](?=\s)/gu;

/**
 * A figure with fewer words beside it ("On 29 October") does not say what it measures: its clause extends
 * into the next one or the one before.
 */
const LEAST_BESIDE = 2;

function clauseAround(evidence: string, figure: Span): Span {
  const ends = [...evidence.matchAll(CLAUSE_END)].map(({ index }) => index);
  const starts = [
    ...ends
      .filter((at) => at < figure.start)
      .map((at) => at + 1)
      .toReversed(),
    0,
  ];
  const beside = (start: number, end: number) =>
    countWords(evidence.slice(start, figure.start)) + countWords(evidence.slice(figure.end, end));
  const [nearest = 0] = starts;
  const end =
    [...ends.filter((at) => at >= figure.end), evidence.length].find(
      (at) => beside(nearest, at) >= LEAST_BESIDE,
    ) ?? evidence.length;
  return { start: starts.find((at) => beside(at, end) >= LEAST_BESIDE) ?? 0, end };
}

/** Counts the same words together; the most frequent first, then the earliest. */
function countAlike(story: Story, article: Article, spans: readonly Span[]): Printed[] {
  const counts = new Map<string, { times: number; first: Span }>();
  for (const span of spans) {
    const words = article.text.slice(span.start, span.end);
    const known = counts.get(words);
    if (known) known.times += 1;
    else counts.set(words, { times: 1, first: span });
  }
  return [...counts]
    .map(([words, { times, first }]) => ({ words, times, here: sentenceAddress(story, article, first) }))
    .toSorted((a, b) => b.times - a.times);
}
