import { words } from '#words/quotes.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import type { Stretch } from '../../model/stretch.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import { renderSpan } from '../../render/render-span.ts';
import { formsWithin } from '../../text/words.ts';
import { keepWhile } from '../keep-while.ts';
import { countOutlets, outletSigns, type OutletSign } from '../outlet-sign.ts';
import { collationOf, type Collation } from './collation/collation.ts';
import { isShared, printingDifference } from './printing-difference.ts';
import { quoteView, type QuoteView } from './quote-view.ts';
import { renderingViewOf, type RenderingView } from './rendering-words.ts';
import { quotesOf, type SourcedQuote } from './sourced-quote.ts';
import { utteranceHeading } from './utterance-heading.ts';
import { titleOf, type UtteranceTitle } from './utterance-title.ts';

/** Everything the page of an utterance shows. */
export interface UtterancePage extends UtteranceTitle {
  readonly summary: string;
  /** How the printings differ, in a sentence; `null` if there is nothing to compare. */
  readonly difference: string | null;
  /** Both in few words: whom the difference names is not counted again. */
  readonly standfirst: string;
  /**
   * Every word once with all outlets that print it: who prints how much. Empty where all print the same, and where words differ,
   * which the printings show.
   */
  readonly collations: readonly Collation[];
  /** Words that no other quote has, or that could stand in two places; they are not laid out. */
  readonly apart: readonly ApartWords[];
  /** Each printing, the fullest first. */
  readonly quotes: readonly QuoteView[];
  /** The same by article, in the order of the letters, and of its text. */
  readonly outlets: readonly { readonly outlet: OutletSign; readonly quotes: readonly QuoteView[] }[];
  /** How often it is printed, and in how many outlets. */
  readonly printed: string;
  /** Why its quotes are translations; `null` if that is not known. */
  readonly rendering: RenderingView | null;
  /** Outlets that do not quote it. */
  readonly silent: readonly OutletSign[];
}

/** Words that are not laid out with the others. */
interface ApartWords {
  readonly outlet: OutletSign;
  readonly html: string;
  /** Whether no other article prints them. */
  readonly alone: boolean;
}

/** Builds the page of an utterance: each quote, the fullest first. */
export function utterancePageOf(story: Story, utterance: ComparedUtterance): UtterancePage {
  return kept([story, utterance.members], () => makePage(story, utterance));
}

/** Its page asks, the one for frames, and its picture. */
const kept = keepWhile<UtterancePage>();

function makePage(story: Story, utterance: ComparedUtterance): UtterancePage {
  const signs = outletSigns(story);
  const quotes = quotesOf(story, utterance);
  const quoting = signs.filter(({ id }) => quotes.some(({ article }) => article.id === id));
  // An outlet speaks with any of its articles.
  const silent = signs.filter(({ outlet }) => quoting.every((each) => each.outlet !== outlet));
  const [count, size] = [countOutlets(quoting), countOutlets(signs)];
  const [fullest] = quotes;
  const views = quotes.map((each) => quoteView(story, each, utterance));
  const shared = quoting.length > 1 ? utterance.stretches.filter(isShared) : [];
  const collations = shared.map((stretch) => collationOf(story, stretch));
  const isLaid =
    collations.some(({ groups }) => groups.length > 1) &&
    collations.every(({ groups }) => groups.every(({ variants }) => variants.length === 0));
  const heading = fullest ? utteranceHeading(story, utterance, fullest) : null;
  const elsewhere = heading ? printingElsewhere(utterance, heading.stretches, quoting) : [];
  const difference = printingDifference(story, utterance, heading?.stretches);
  const told = quoting.filter((outlet) => !elsewhere.includes(outlet));
  const namesOf = (some: readonly OutletSign[]) => some.map(({ name }) => name);
  const besides = [countOutlets(told), namesOf(silent), namesOf(elsewhere)] as const;
  const summary = words.summary(besides[0], size, besides[1], besides[2]);
  const isNamed = difference !== null && told.every(({ name }) => difference.includes(name));
  const [only] = quoting;
  return {
    difference,
    standfirst:
      only && count === 1
        ? words.only(only.name, size)
        : [difference, isNamed ? words.restOf(...besides) : summary].filter(Boolean).join(' '),
    ...titleOf(story, utterance, heading),
    summary,
    collations: isLaid ? collations : [],
    apart: isLaid
      ? utterance.stretches
          .filter((stretch) => !isShared(stretch))
          .flatMap((stretch) => apartOf(stretch, quotes))
      : [],
    quotes: views,
    outlets: quoting.map((outlet) => ({
      outlet,
      quotes: views.filter((view) => view.outlet.id === outlet.id).toSorted((x, y) => x.at - y.at),
    })),
    printed: words.allPrintings(views.length, count),
    rendering: renderingViewOf(story, utterance),
    silent,
  };
}

/**
 * The outlets that print none of the words that the page is headed by, only others said with them. Words that could not be
 * laid beside others may be the same, worded otherwise.
 */
function printingElsewhere(
  { stretches, rendering, members }: ComparedUtterance,
  known: readonly Stretch[],
  quoting: readonly OutletSign[],
): OutletSign[] {
  if (rendering !== null || !known.some(isShared)) return [];
  const prints = (some: readonly Stretch[], id: string) =>
    some.some(({ words: each, variants }) =>
      [...each.flatMap(({ printed }) => printed), ...variants].some(({ article }) => article === id),
    );
  const isLaid = ({ article, quote }: ComparedUtterance['members'][number]) =>
    stretches.some((stretch) => isShared(stretch) && stretch.quotes.includes(`${article}/${quote}`));
  return quoting.filter(
    ({ id }) => !prints(known, id) && members.filter(({ article }) => article === id).every(isLaid),
  );
}

/** A stretch that only one article prints. */
function apartOf({ words: [first, ...rest] }: Stretch, quotes: readonly SourcedQuote[]): ApartWords[] {
  const [from, to] = [first?.printed[0], (rest.at(-1) ?? first)?.printed[0]];
  const by = quotes.find(({ article }) => article.id === from?.article);
  if (!by || !from || !to) return [];
  const span = { start: from.start, end: to.end };
  const run = runOf(by.article, span);
  const alone = quotes.every(
    ({ article, quote }) => article === by.article || !runOf(article, quote).includes(run),
  );
  return [{ outlet: by.outlet, html: renderSpan(by.article, span), alone }];
}

/** Words to look for among others. */
const runOf = ({ text }: Article, span: Span) => ` ${formsWithin(text, span).join(' ')} `;
