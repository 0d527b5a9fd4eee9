import { words as said } from '#words/pair.ts';
import type { Article } from '../../model/article.ts';
import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import { renderSpan } from '../../render/render-span.ts';
import { overlap, withoutSpans } from '../../text/spans.ts';
import { formsWithin } from '../../text/words.ts';
import { utteranceAddress } from '../addresses.ts';
import { keepWhile } from '../keep-while.ts';
import { isPresumed } from '../quotes/rendering-words.ts';
import { sentenceAddress, wholeSentences } from '../sentences-over.ts';
import { isInOrder } from '../wording/pair-wording.ts';
import type { TellingChanges } from '../wording/telling-changes.ts';
import { quotedChanges } from './quoted-changes.ts';
import { interlinearOf, type Interlinear } from './interlinear.ts';
import { quotationChange, turnChange, type QuotationChange } from './quotation-change.ts';

/** An utterance that both articles of a pair print, in the words of each. */
export interface SharedUtterance {
  readonly id: string;
  readonly speaker: string | null;
  readonly address: string;
  /** How the two differ; `null` where both print the same words, apart from marks, case, spelling and punctuation. */
  readonly change: QuotationChange | null;
  readonly sides: readonly {
    readonly side: 'a' | 'b';
    readonly span: Span;
    readonly html: string;
    readonly here: string;
    /** Where one quotes more: its quotations in their sentences, what it alone quotes marked. */
    readonly sentences: readonly string[];
  }[];
  /** That both print translations, or presumably; `null` if that is not known. A difference may be the translators'. */
  readonly translated: string | null;
  /** Where words differ in the same place, those that tell something; `null` where the one just quotes more, or both the same. */
  readonly telling: TellingChanges | null;
  /** Word by word, if words differ in the same place. */
  readonly words: Interlinear | null;
}

/**
 * The utterances that both articles print: first those that differ, then in the order of the first article.
 */
export function sharedUtterances(story: Story, a: Article, b: Article): SharedUtterance[] {
  return story.utterances
    .flatMap((utterance) => {
      const compared = comparePrintings(story, utterance, a, b);
      if (!compared) return [];
      const { one, two, change } = compared;
      const telling = change && 'at' in change ? quotedChanges(a, change.at.a, b, change.at.b) : null;
      const sides = (
        [
          ['a', a, one],
          ['b', b, two],
        ] as const
      ).map(([side, article, quote]) => ({
        side,
        span: { start: quote.start, end: quote.end },
        html: renderSpan(article, quote),
        here: sentenceAddress(story, article, quote),
        sentences:
          change?.kind === 'more'
            ? sentencesWith(
                article,
                utterance.id,
                change.only[side],
                change.start?.by === side ? [change.start.cut] : [],
              )
            : [],
      }));
      return [
        {
          id: utterance.id,
          speaker: utterance.speaker,
          address: utteranceAddress(story.id, utterance.id),
          change,
          translated: utterance.rendering && said.translated(isPresumed(story, utterance.rendering)),
          sides,
          telling,
          words:
            change && telling && 'at' in change
              ? interlinearOf(
                  a,
                  change.at.a,
                  b,
                  change.at.b,
                  telling.changes.length > 0 ? telling : undefined,
                )
              : null,
          at: one.start,
        },
      ];
    })
    .toSorted((x, y) => Number(x.change === null) - Number(y.change === null) || x.at - y.at);
}

/** The quotations of two articles that stand for how they print an utterance, and how these differ. */
interface ComparedPrintings {
  readonly one: Quote;
  readonly two: Quote;
  readonly change: QuotationChange | null;
}

/**
 * Compares what two articles print of an utterance in the order of their letters, once for both pages of the pair.
 *
 * @returns nothing where they do not print the same words
 */
function comparePrintings(
  story: Story,
  utterance: ComparedUtterance,
  a: Article,
  b: Article,
): ComparedPrintings | undefined {
  if (isInOrder(a, b))
    return kept([story, utterance.members, a.quotes, b.quotes], () => compare(story, utterance, a, b)).found;
  const found = comparePrintings(story, utterance, b, a);
  return found && { one: found.two, two: found.one, change: found.change && turnChange(found.change) };
}

const kept = keepWhile<{ readonly found: ComparedPrintings | undefined }>();

function compare(
  story: Story,
  utterance: ComparedUtterance,
  a: Article,
  b: Article,
): { readonly found: ComparedPrintings | undefined } {
  const printed = mostAlike(a, b, utterance.id);
  if (!printed) return { found: undefined };
  const [one, two] = printed;
  const same = formsOf(a, one).join(' ') === formsOf(b, two).join(' ');
  const change = same ? null : quotationChange(story, utterance, a, b, { a: one, b: two });
  return { found: change === undefined ? undefined : { one, two, change } };
}

/**
 * The sentences in which an article quotes an utterance, each once; not those that quote again what another of them has.
 *
 * @param otherwise what the other begins otherwise, of what this one alone quotes
 */
function sentencesWith(
  article: Article,
  utterance: string,
  only: readonly Span[],
  otherwise: readonly Span[],
): string[] {
  const spans: Span[] = [];
  const quotes = article.quotes.filter((each) => each.utterance === utterance);
  const runs = quotes.map((quote) => ` ${formsOf(article, quote).join(' ')} `);
  const isAgain = (i: number) =>
    runs.some((run, k) => k !== i && run.includes(runs[i] ?? '') && (run !== runs[i] || k < i));
  for (const quote of quotes.filter((_, i) => !isAgain(i))) {
    const whole = wholeSentences(article, quote);
    const last = spans.at(-1);
    if (last && overlap(last, whole))
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, whole.end) };
    else spans.push(whole);
  }
  const marks = [
    ...only
      .flatMap((each) => withoutSpans(each, otherwise))
      .map(({ start, end }) => ({ start, end, className: 'more' })),
    ...otherwise.map(({ start, end }) => ({ start, end, className: 'other' })),
  ];
  return spans.map((span) => renderSpan(article, span, marks));
}

/** One shared word may be chance; in addition, both must have half of the words of the shorter. */
const LEAST_SHARED = 1;

/** An article may print an utterance in several pieces: the two that share the most words represent it. */
function mostAlike(a: Article, b: Article, utterance: string): [Quote, Quote] | null {
  const printed = (article: Article) =>
    article.quotes
      .filter((quote) => quote.utterance === utterance)
      .map((quote) => ({ quote, forms: formsOf(article, quote) }));
  let best: { shared: number; pair: [Quote, Quote] } | null = null;
  const theirs = printed(b);
  for (const one of printed(a)) {
    for (const two of theirs) {
      const shared = one.forms.filter((form) => two.forms.includes(form)).length;
      const least = Math.min(one.forms.length, two.forms.length);
      if (shared * 2 >= least && (!best || shared > best.shared))
        best = { shared, pair: [one.quote, two.quote] };
    }
  }
  // Pieces of one utterance with next to no word in common are not versions of each other.
  return best && best.shared >= LEAST_SHARED ? best.pair : null;
}

const formsOf = (article: Article, quote: Quote) => formsWithin(article.text, quote);
