import type { Article } from '../../model/article.ts';
import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import type { Variant } from '../../model/variant.ts';
import { renderSpan } from '../../render/render-span.ts';
import { withoutSigns } from '../../text/without-signs.ts';
import { countWords, countWordsIn } from '../../text/words.ts';
import { isBlind, showGaps } from '../blind-story.ts';
import { formerNamesOf } from '../former/former-pages.ts';
import type { OutletSign } from '../outlet-sign.ts';
import { proofOf, type Proof } from '../proof.ts';
import type { ChangeView } from './change-words.ts';
import { isPresumed } from './rendering-words.ts';
import type { SourcedQuote } from './sourced-quote.ts';
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

/** One quote of an utterance, with the changes and gaps in it. */
export function quoteView(
  story: Story,
  { article, outlet, quote }: SourcedQuote,
  utterance: ComparedUtterance,
): QuoteView {
  const alone = utterance.members.length === 1;
  const presumed = utterance.rendering !== null && isPresumed(story, utterance.rendering);
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
    changes: variant && !alone ? variantChanges(article, variant, utterance, presumed) : null,
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
