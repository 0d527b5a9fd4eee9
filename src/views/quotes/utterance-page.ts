import { words } from '#words/quotes.ts';
import { words as grammar } from '#words/grammar.ts';
import type { Article } from '../../model/article.ts';
import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import type { Stretch } from '../../model/stretch.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import type { Variant } from '../../model/variant.ts';
import { renderSpan } from '../../render/render-span.ts';
import { withoutSigns } from '../../text/without-signs.ts';
import { countWords, countWordsIn, formsWithin } from '../../text/words.ts';
import { isBlind, showGaps } from '../blind-story.ts';
import { TOUCHES_RULE, type ChangeView } from './change-words.ts';
import { variantChanges } from './variant-changes.ts';
import { renderingViewOf, type RenderingView } from './rendering-words.ts';
import { formerNamesOf } from '../former/former-pages.ts';
import { collationOf, type Collation } from './collation.ts';
import { keepWhile } from '../keep-while.ts';
import { countOutlets, outletSigns, type OutletSign } from '../outlet-sign.ts';
import { isShared, printingDifference } from './printing-difference.ts';
import { proofOf, type Proof } from '../proof.ts';
import { utteranceHeading } from './utterance-heading.ts';
import { verbBeside } from './verb-beside.ts';
import { verbsOf, type ComparedVerb, type SourcedQuote } from './verbs-compared.ts';
import { otherSpeakers } from './other-speakers.ts';

/** Everything the page of an utterance shows. */
export interface UtterancePage {
  /** The speaker, or all who said it together. */
  readonly speaker: string | null;
  /** The words it is known by, as plain text. */
  readonly heading: string;
  readonly summary: string;
  /** How the printings differ, in a sentence; `null` if there is nothing to compare. */
  readonly difference: string | null;
  /** Every word once with all outlets that print it; empty if only one does. */
  readonly collations: readonly Collation[];
  /** Words that no other quote has, or that could stand in two places; they are not laid out. */
  readonly apart: readonly ApartWords[];
  /** Each printing, the fullest first. */
  readonly quotes: readonly QuoteView[];
  /** The same by article, in the order of the letters, and of its text. */
  readonly outlets: readonly { readonly outlet: OutletSign; readonly quotes: readonly QuoteView[] }[];
  /** How often it is printed, and in how many outlets. */
  readonly printed: string;
  readonly touchesRule: string | null;
  /** Why its quotes are translations; `null` if that is not known. */
  readonly rendering: RenderingView | null;
  /** How each outlet introduces it; empty if that is not known of all that quote it. */
  readonly verbs: readonly ComparedVerb[];
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

/** One quote of the utterance, as the page shows it. */
export interface QuoteView {
  readonly id: string;
  /** Its anchor on the page, and those from when its article had another name. */
  readonly anchor: string;
  readonly formerAnchors: readonly string[];
  readonly outlet: OutletSign;
  /** Where it begins in its text. */
  readonly at: number;
  /** Its words in pieces; `gap` has the words that others print in between and its outlet does not. */
  readonly pieces: readonly (
    { readonly html: string; readonly changed: boolean } | { readonly gap: string }
  )[];
  /** What others print right before and after its words; it stands outside its quotation marks. */
  readonly before: string | null;
  readonly after: string | null;
  readonly words: number;
  /** The reporting verb as printed; `null` if the text introduces it without one. */
  readonly cue: string | null;
  readonly kind: Quote['kind'];
  readonly proof: Proof;
  /** Compared with the words that all quotes give together; `null` if there is only one quote. */
  readonly changes: readonly ChangeView[] | null;
}

/** Who said it and the words it is known by, for pages and files that show no more of it. */
export function utteranceTitle(
  story: Story,
  utterance: ComparedUtterance,
): Pick<UtterancePage, 'speaker' | 'heading'> {
  const [fullest] = quotesOf(story, utterance);
  return titleOf(story, utterance, fullest ? utteranceHeading(story, utterance, fullest) : null);
}

function titleOf(
  story: Story,
  utterance: ComparedUtterance,
  heading: ReturnType<typeof utteranceHeading> | null,
): Pick<UtterancePage, 'speaker' | 'heading'> {
  return {
    speaker:
      utterance.speaker === null
        ? null
        : grammar.listed([utterance.speaker, ...otherSpeakers(story, utterance)]),
    heading: heading?.text ?? '',
  };
}

/** The fullest first. */
function quotesOf(story: Story, utterance: ComparedUtterance): SourcedQuote[] {
  const signs = outletSigns(story);
  return utterance.members
    .flatMap((member): SourcedQuote[] => {
      const [article, outlet] = [
        story.articles.find(({ id }) => id === member.article),
        signs.find(({ id }) => id === member.article),
      ];
      const quote = article?.quotes.find(({ id }) => id === member.quote);
      return article && outlet && quote ? [{ article, outlet, quote }] : [];
    })
    .toSorted(
      (a, b) =>
        Number(isFullest(utterance, b)) - Number(isFullest(utterance, a)) ||
        b.quote.end - b.quote.start - (a.quote.end - a.quote.start),
    );
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
  const heading = fullest ? utteranceHeading(story, utterance, fullest) : null;
  const elsewhere = heading ? printingElsewhere(utterance, heading.stretches, quoting) : [];
  return {
    difference: printingDifference(story, utterance, heading?.stretches),
    ...titleOf(story, utterance, heading),
    summary: words.summary(
      countOutlets(quoting.filter((outlet) => !elsewhere.includes(outlet))),
      size,
      silent.map(({ name }) => name),
      elsewhere.map(({ name }) => name),
    ),
    collations: shared.map((stretch) => collationOf(story, stretch)),
    apart:
      shared.length > 0
        ? utterance.stretches
            .filter((stretch) => !isShared(stretch))
            .flatMap((stretch) => apartOf(stretch, quotes))
        : [],
    quotes: views,
    outlets: quoting.map((outlet) => ({
      outlet,
      quotes: withoutRepeats(
        views.filter((view) => view.outlet.id === outlet.id).toSorted((x, y) => x.at - y.at),
      ),
    })),
    printed: words.allPrintings(views.length, count),
    touchesRule: views.some(({ changes }) => changes?.some(({ touches }) => touches !== null))
      ? TOUCHES_RULE
      : null,
    rendering: renderingViewOf(story, utterance),
    verbs: verbsOf(story, quotes),
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

/** Between two printings of an outlet the words that it lacks stand once. */
const withoutRepeats = (quotes: readonly QuoteView[]): QuoteView[] =>
  quotes.map((quote, i) => (quote.before === quotes[i - 1]?.after ? { ...quote, before: null } : quote));

const isFullest = ({ fullest }: ComparedUtterance, { article, quote }: SourcedQuote) =>
  fullest === `${article.id}/${quote.id}`;

function quoteView(
  story: Story,
  { article, outlet, quote }: SourcedQuote,
  utterance: ComparedUtterance,
): QuoteView {
  const alone = utterance.members.length === 1;
  const variant = utterance.variants.find((each) => each.article === article.id && each.quote === quote.id);
  return {
    id: quote.id,
    anchor: `in-${article.id}-${quote.id}`,
    formerAnchors: formerNamesOf(story, article.id).map((name) => `in-${name}-${quote.id}`),
    outlet,
    at: quote.start,
    ...(variant && !alone
      ? piecesOf(story, article, quote, variant, utterance.rendering !== null)
      : { before: null, pieces: [{ html: renderSpan(article, quote), changed: false }], after: null }),
    words: countWords(withoutSigns(article, quote)),
    cue: verbBeside(article, quote)?.verb ?? null,
    kind: quote.kind,
    proof: proofOf(story, article, quote),
    changes: variant && !alone ? variantChanges(article, variant, utterance) : null,
  };
}

/**
 * A quote's own words, divided where its changes begin and end, with a gap wherever its outlet lacks words of the
 * others. A translation lacks none: it may say the same in fewer words.
 */
function piecesOf(
  story: Story,
  article: Article,
  quote: Quote,
  { runs, reference }: Variant,
  isRendering: boolean,
): Pick<QuoteView, 'before' | 'pieces' | 'after'> {
  const pieces: QuoteView['pieces'][number][] = [];
  let before: string | null = null;
  let after: string | null = null;
  let at = quote.start;
  const upTo = (end: number, changed: boolean) => {
    if (end > at) pieces.push({ html: renderSpan(article, { start: at, end }), changed });
    at = Math.max(at, end);
  };
  const last = runs.findLastIndex(({ variant }) => variant !== null);
  const gapOf = (missing: readonly Span[], kept: 'start' | 'end' | 'both') => {
    const words = missing.map(({ start, end }) => shorten(reference.slice(start, end), kept)).join(' … ');
    return words === '' || isRendering ? null : isBlind(story) ? showGaps(words) : words;
  };
  const touches = (from: number, to: number) => countWordsIn(reference, { start: from, end: to }) === 0;
  runs.forEach(({ full, variant, type, missing }, i) => {
    if (variant) {
      upTo(variant.start, false);
      upTo(variant.end, type !== 'same');
      const instead = type === 'changed' ? gapOf(missing, 'both') : null;
      if (instead !== null) pieces.push({ gap: instead });
    } else if (full && pieces.length === 0) {
      // Words further off stand beside another printing of the outlet.
      const nearest = missing.at(-1);
      before = nearest && touches(nearest.end, full.end) ? gapOf([nearest], 'end') : null;
    } else if (full && i > last) {
      const [nearest] = missing;
      after = nearest && touches(full.start, nearest.start) ? gapOf([nearest], 'start') : null;
    } else if (full) {
      // Signs stay with the word before them.
      upTo(at + (/^[.,;:!?]+/u.exec(article.text.slice(at, quote.end))?.[0].length ?? 0), false);
      const gap = gapOf(missing, 'both');
      if (gap !== null) pieces.push({ gap });
    }
  });
  upTo(quote.end, false);
  return { before, pieces, after };
}

/** More words of a gap than this are cut: all of them stand above. */
const LONGEST_GAP = 14;
const KEPT = 6;

function shorten(text: string, kept: 'start' | 'end' | 'both'): string {
  const each = text.split(' ');
  if (each.length <= LONGEST_GAP) return text;
  const [first, rest] = [each.slice(0, KEPT).join(' '), each.slice(-KEPT).join(' ')];
  return kept === 'start' ? `${first} …` : kept === 'end' ? `… ${rest}` : `${first} … ${rest}`;
}
