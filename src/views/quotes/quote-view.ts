import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import type { Variant } from '../../model/variant.ts';
import { renderSpan } from '../../render/render-span.ts';
import { withoutSigns } from '../../text/without-signs.ts';
import { countWords } from '../../text/words.ts';
import { isBlind, showGaps } from '../blind-story.ts';
import { formerNamesOf } from '../former/former-pages.ts';
import type { OutletSign } from '../outlet-sign.ts';
import { proofOf, type Proof } from '../proof.ts';
import type { ChangeView } from './change-words.ts';
import { isPresumed } from './rendering-words.ts';
import type { SourcedQuote } from './sourced-quote.ts';
import { toldOtherwise } from './told-otherwise.ts';
import { variantChanges } from './variant-changes.ts';
import { verbBeside } from './verb-beside.ts';

/** One quote of the utterance, as the page shows it. */
export interface QuoteView {
  readonly id: string;
  /** Its anchor on the page, and those from when its article had another name. */
  readonly anchor: string;
  readonly formerAnchors: readonly string[];
  readonly outlet: OutletSign;
  /** Where it begins in its text. */
  readonly at: number;
  /** Its words in pieces; a `gap` stands where others print words in between and its outlet none. */
  readonly pieces: readonly ({ readonly html: string; readonly changed: boolean } | { readonly gap: true })[];
  readonly words: number;
  /** The reporting verb as printed; `null` if the text introduces it without one. */
  readonly cue: string | null;
  /** Whom it says the words were addressed to, by that verb. */
  readonly addressee: string | null;
  readonly kind: Quote['kind'];
  readonly proof: Proof;
  /** Compared with the words that all quotes give together; `null` if there is only one quote. */
  readonly changes: readonly ChangeView[] | null;
}

/** One quote of an utterance, with the changes and gaps in it. */
export function quoteView(story: Story, sourced: SourcedQuote, utterance: ComparedUtterance): QuoteView {
  const { article, outlet, quote } = sourced;
  const alone = utterance.members.length === 1;
  const presumed = utterance.rendering !== null && isPresumed(story, utterance.rendering);
  const variant = utterance.variants.find((each) => each.article === article.id && each.quote === quote.id);
  const beside = verbBeside(article, quote);
  const shown = (text: string) => (isBlind(story) ? showGaps(text) : text);
  return {
    id: quote.id,
    anchor: `in-${article.id}-${quote.id}`,
    formerAnchors: formerNamesOf(story, article.id).map((name) => `in-${name}-${quote.id}`),
    outlet,
    at: quote.start,
    pieces:
      variant && !alone
        ? piecesOf(sourced, variant, toldOtherwise(story, sourced, utterance), utterance.rendering !== null)
        : [{ html: renderSpan(article, quote), changed: false }],
    words: countWords(withoutSigns(article, quote)),
    cue: beside?.verb ?? null,
    // Somebody else may be addressed by another verb.
    addressee: beside && beside.span.start === quote.cue?.start ? quote.addressee : null,
    kind: quote.kind,
    proof: proofOf(story, article, quote),
    changes:
      variant && !alone
        ? variantChanges(article, variant, utterance, presumed).map((change) => ({
            ...change,
            detail: change.detail && shown(change.detail),
          }))
        : null,
  };
}

/**
 * A quote's own words, divided where its changes begin and end, with a gap wherever its outlet lacks words of the
 * others. A translation lacks none: it may say the same in fewer words.
 *
 * @param otherwise words for which another printing has others
 */
function piecesOf(
  { article, quote }: SourcedQuote,
  { runs }: Variant,
  otherwise: readonly Span[],
  isRendering: boolean,
): QuoteView['pieces'] {
  const pieces: QuoteView['pieces'][number][] = [];
  let at = quote.start;
  const push = (end: number, changed: boolean) => {
    if (end > at) pieces.push({ html: renderSpan(article, { start: at, end }), changed });
    at = Math.max(at, end);
  };
  const upTo = (end: number, changed: boolean) => {
    for (const span of changed ? [] : otherwise.filter((each) => each.end > at && each.start < end)) {
      push(span.start, false);
      push(Math.min(span.end, end), true);
    }
    push(end, changed);
  };
  const last = runs.findLastIndex(({ variant }) => variant !== null);
  runs.forEach(({ full, variant, type, missing }, i) => {
    if (variant) {
      upTo(variant.start, false);
      upTo(variant.end, type !== 'same');
    } else if (full && pieces.length > 0 && i < last) {
      // Signs stay with the word before them.
      upTo(at + (/^[.,;:!?]+/u.exec(article.text.slice(at, quote.end))?.[0].length ?? 0), false);
      if (missing.length > 0 && !isRendering) pieces.push({ gap: true });
    }
  });
  upTo(quote.end, false);
  return pieces;
}
