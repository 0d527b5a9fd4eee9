import type { Article } from '../../model/article.ts';
import type { Quote } from '../../model/quote.ts';
import type { Story } from '../../model/story.ts';
import { renderSpan } from '../../render/render-span.ts';
import { wordForms } from '../../text/words.ts';
import { utteranceAddress } from '../addresses.ts';
import { interlinearOf, type Interlinear } from './interlinear.ts';
import { sentenceAddress } from '../sentences-over.ts';

/** An utterance that both articles of a pair print, in the words of each. */
export interface SharedUtterance {
  readonly id: string;
  readonly speaker: string | null;
  readonly address: string;
  /** Whether both print the same words, apart from marks, case and punctuation. */
  readonly same: boolean;
  readonly sides: readonly { readonly side: 'a' | 'b'; readonly html: string; readonly here: string }[];
  /** Word by word, if they differ. */
  readonly words: Interlinear | null;
}

/**
 * The utterances that both articles print: first those that differ, then in the order of the first article.
 */
export function sharedUtterances(story: Story, a: Article, b: Article): SharedUtterance[] {
  return story.utterances
    .flatMap((utterance) => {
      const printed = mostAlike(a, b, utterance.id);
      if (!printed) return [];
      const [one, two] = printed;
      const sides = (
        [
          ['a', a, one],
          ['b', b, two],
        ] as const
      ).map(([side, article, quote]) => ({
        side,
        html: renderSpan(article, quote),
        here: sentenceAddress(story, article, quote),
      }));
      const same = formsOf(a, one).join(' ') === formsOf(b, two).join(' ');
      return [
        {
          id: utterance.id,
          speaker: utterance.speaker,
          address: utteranceAddress(story.id, utterance.id),
          same,
          sides,
          words: same ? null : interlinearOf(a, one, b, two),
          at: one.start,
        },
      ];
    })
    .toSorted((x, y) => Number(x.same) - Number(y.same) || x.at - y.at);
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

const formsOf = (article: Article, quote: Quote) => wordForms(article.text.slice(quote.start, quote.end));
