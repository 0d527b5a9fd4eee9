import type { Story } from '../../model/story.ts';
import type { OutletSign } from '../outlet-sign.ts';
import { sentenceAddress } from '../sentences-over.ts';
import type { SourcedQuote } from './sourced-quote.ts';
import { verbBeside } from './verb-beside.ts';

/** The verb by which an outlet introduces an utterance, or closes it. */
export interface ComparedVerb {
  readonly outlet: OutletSign;
  readonly verb: string;
  readonly addressee: string | null;
  /** The sentence it stands in. */
  readonly here: string;
}

/**
 * One verb for each outlet, in the order of the letters.
 *
 * @param quotes of one utterance, the fullest first
 * @returns empty if only one outlet quotes it, or if the verb of any is not known: a list that lacks an outlet would say
 * that it has none
 */
export function verbsOf(story: Story, quotes: readonly SourcedQuote[]): ComparedVerb[] {
  const verbs = quotes.flatMap(({ article, outlet, quote }): ComparedVerb[] => {
    const beside = verbBeside(article, quote);
    return beside
      ? [
          {
            outlet,
            verb: beside.verb,
            // Somebody else may be addressed by another verb.
            addressee: beside.span.start === quote.cue?.start ? quote.addressee : null,
            here: sentenceAddress(story, article, beside.span),
          },
        ]
      : [];
  });
  const once = verbs.filter((verb, i) => verbs.findIndex(({ outlet }) => outlet.id === verb.outlet.id) === i);
  const isWhole = quotes.every(({ outlet }) => once.some((verb) => verb.outlet.id === outlet.id));
  return isWhole && once.length > 1
    ? once.toSorted((a, b) => (a.outlet.letter < b.outlet.letter ? -1 : 1))
    : [];
}
