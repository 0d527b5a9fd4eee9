import { words } from '#words/quotes.ts';
import { words as grammar } from '#words/grammar.ts';
import type { Article } from '../../model/article.ts';
import type { Quote } from '../../model/quote.ts';
import type { Story } from '../../model/story.ts';
import type { Stretch } from '../../model/stretch.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import type { Variant } from '../../model/variant.ts';
import { renderSpan } from '../../render/render-span.ts';
import { withoutSigns } from '../../text/without-signs.ts';
import { countWords, countWordsIn } from '../../text/words.ts';
import { changeView, TOUCHES_RULE, type ChangeView } from './change-words.ts';
import { renderingViewOf, type RenderingView } from './rendering-words.ts';
import { formerNamesOf } from '../former/former-pages.ts';
import { collationOf, type Collation } from './collation.ts';
import { keepWhile } from '../keep-while.ts';
import { countOutlets, outletSigns, type OutletSign } from '../outlet-sign.ts';
import { proofOf, type Proof } from '../proof.ts';
import { sentenceAddress } from '../sentences-over.ts';
import { utteranceHeading } from './utterance-heading.ts';
import { otherSpeakers } from './other-speakers.ts';

/** Everything the page of an utterance shows. */
export interface UtterancePage {
  /** The speaker, or all who said it together. */
  readonly speaker: string | null;
  /** The words it is known by, as plain text. */
  readonly heading: string;
  readonly summary: string;
  /** Every word once with all outlets that print it; empty if only one does. */
  readonly collations: readonly Collation[];
  /**
   * Words of this utterance that no other quote has, or that could stand in two places; they are not laid
   * out. HTML.
   */
  readonly apart: readonly { readonly outlet: OutletSign; readonly html: string }[];
  readonly quotes: readonly QuoteView[];
  /** How often it is printed, and in how many outlets. */
  readonly printed: string;
  readonly touchesRule: string | null;
  /** Why its quotes are translations; `null` if that is not known. */
  readonly rendering: RenderingView | null;
  /** How each outlet introduces it; empty if the verbs cannot be compared. */
  readonly verbs: readonly {
    readonly outlet: OutletSign;
    readonly verb: string;
    readonly addressee: string | null;
    readonly here: string;
  }[];
  /** Outlets that do not quote it. */
  readonly silent: readonly OutletSign[];
}

/** One quote of the utterance, as the page shows it. */
interface QuoteView {
  readonly id: string;
  /** Its anchor on the page, and those from when its article had another name. */
  readonly anchor: string;
  readonly formerAnchors: readonly string[];
  readonly outlet: OutletSign;
  /** Its words in pieces; `gap` counts words that others print in between and it does not. */
  readonly pieces: readonly (
    { readonly html: string; readonly changed: boolean } | { readonly gap: number }
  )[];
  /** Words that others print before and after what it prints; they stand outside its quotation marks. */
  readonly before: number;
  readonly after: number;
  readonly words: number;
  /** The reporting verb as printed; `null` if the text introduces it without one. */
  readonly cue: string | null;
  readonly kind: Quote['kind'];
  readonly proof: Proof;
  /** Compared with the words that all quotes give together; `null` if there is only one quote. */
  readonly changes: readonly ChangeView[] | null;
}

interface SourcedQuote {
  readonly article: Article;
  readonly outlet: OutletSign;
  readonly quote: Quote;
}

/** Who said it and the words it is known by, for pages and files that show no more of it. */
export function utteranceTitle(
  story: Story,
  utterance: ComparedUtterance,
): Pick<UtterancePage, 'speaker' | 'heading'> {
  return titleOf(story, utterance, quotesOf(story, utterance));
}

function titleOf(
  story: Story,
  utterance: ComparedUtterance,
  [fullest]: readonly SourcedQuote[],
): Pick<UtterancePage, 'speaker' | 'heading'> {
  return {
    speaker:
      utterance.speaker === null
        ? null
        : grammar.listed([utterance.speaker, ...otherSpeakers(story, utterance)]),
    heading: fullest ? utteranceHeading(story, utterance, fullest) : '',
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
  const views = quotes.map((each) => quoteView(story, each, utterance));
  const isShared = (stretch: Stretch) => stretch.words.some(({ printed }) => printed.length > 1);
  const collations = quoting.length > 1 ? utterance.stretches.filter(isShared) : [];
  return {
    ...titleOf(story, utterance, quotes),
    summary: words.summary(
      count,
      size,
      silent.map(({ name }) => name),
    ),
    collations: collations.map((stretch) => collationOf(story, stretch)),
    apart:
      collations.length > 0
        ? utterance.stretches
            .filter((stretch) => !isShared(stretch))
            .flatMap((stretch) => apartOf(stretch, quotes))
        : [],
    quotes: views,
    printed: words.allPrinted(words.printed(views.length, count)),
    touchesRule: views.some(({ changes }) => changes?.some(({ touches }) => touches !== null))
      ? TOUCHES_RULE
      : null,
    rendering: renderingViewOf(story, utterance),
    verbs: verbsOf(story, quotes),
    silent,
  };
}

/** A stretch that only one article prints. */
function apartOf(stretch: Stretch, quotes: readonly SourcedQuote[]): UtterancePage['apart'] {
  const [first, last] = [stretch.words[0]?.printed[0], stretch.words.at(-1)?.printed[0]];
  const by = quotes.find(({ article }) => article.id === first?.article);
  return by && first && last
    ? [{ outlet: by.outlet, html: renderSpan(by.article, { start: first.start, end: last.end }) }]
    : [];
}

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
    ...(variant && !alone
      ? piecesOf(article, quote, variant, utterance.rendering !== null)
      : { before: 0, pieces: [{ html: renderSpan(article, quote), changed: false }], after: 0 }),
    words: countWords(withoutSigns(article, quote)),
    cue: quote.cue ? article.text.slice(quote.cue.start, quote.cue.end) : null,
    kind: quote.kind,
    proof: proofOf(story, article, quote),
    changes:
      variant && !alone
        ? variant.changes.map((change) => changeView(change, variant.reference, article.text))
        : null,
  };
}

/**
 * A quote's own words, divided where its changes begin and end, with a gap wherever it lacks words of the
 * others. A translation lacks none: it may say the same in fewer words.
 */
function piecesOf(
  article: Article,
  quote: Quote,
  { runs, reference }: Variant,
  isRendering: boolean,
): Pick<QuoteView, 'before' | 'pieces' | 'after'> {
  const pieces: QuoteView['pieces'][number][] = [];
  let [before, after] = [0, 0];
  let at = quote.start;
  const upTo = (end: number, changed: boolean) => {
    if (end > at) pieces.push({ html: renderSpan(article, { start: at, end }), changed });
    at = Math.max(at, end);
  };
  const last = runs.findLastIndex(({ variant }) => variant !== null);
  runs.forEach((run, i) => {
    if (run.variant) {
      upTo(run.variant.start, false);
      upTo(run.variant.end, run.type !== 'same');
    } else if (run.full && !isRendering) {
      const missing = Math.max(0, countWordsIn(reference, run.full) - run.apart);
      if (pieces.length === 0) before += missing;
      else if (i > last) after += missing;
      else {
        // Signs stay with the word before them.
        upTo(at + (/^[.,;:!?]+/u.exec(article.text.slice(at, quote.end))?.[0].length ?? 0), false);
        if (missing > 0) pieces.push({ gap: missing });
      }
    }
  });
  upTo(quote.end, false);
  return { before, pieces, after };
}

/** One verb for each outlet, from its longest quote; shown if more than one outlet has a verb. */
function verbsOf(story: Story, quotes: readonly SourcedQuote[]): UtterancePage['verbs'] {
  const verbs = quotes.flatMap(({ article, outlet, quote }) =>
    quote.cue
      ? [
          {
            outlet,
            verb: article.text.slice(quote.cue.start, quote.cue.end),
            addressee: quote.addressee,
            here: sentenceAddress(story, article, quote.cue),
          },
        ]
      : [],
  );
  const once = verbs.filter((verb, i) => verbs.findIndex(({ outlet }) => outlet.id === verb.outlet.id) === i);
  return once.length > 1 ? once.toSorted((a, b) => (a.outlet.letter < b.outlet.letter ? -1 : 1)) : [];
}
