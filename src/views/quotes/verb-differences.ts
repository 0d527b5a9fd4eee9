import type { Story } from '../../model/story.ts';
import { renderSpan } from '../../render/render-span.ts';
import { foldText } from '../../text/fold.ts';
import { utteranceAddress } from '../addresses.ts';
import { verbBeside } from './verb-beside.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';

/** An utterance that outlets introduce with different verbs. */
export interface VerbDifference {
  readonly address: string;
  readonly speaker: string | null;
  /** The fullest wording, HTML. */
  readonly html: string;
  readonly verbs: readonly { readonly outlet: OutletSign; readonly verb: string }[];
}

/** The utterances for which two or more outlets print different reporting verbs, one verb for each outlet. */
export function verbDifferences(story: Story): VerbDifference[] {
  const signs = outletSigns(story);
  return story.utterances.flatMap((utterance) => {
    const verbs = signs.flatMap((outlet) => {
      const article = story.articles.find(({ id }) => id === outlet.id);
      const [first] =
        article?.quotes.flatMap((quote) =>
          quote.utterance === utterance.id ? (verbBeside(article, quote) ?? []) : [],
        ) ?? [];
      return first ? [{ outlet, verb: first.verb }] : [];
    });
    if (new Set(verbs.map(({ verb }) => foldText(verb))).size < 2) return [];
    const [id, quoteId] = utterance.fullest.split('/');
    const article = story.articles.find((each) => each.id === id);
    const quote = article?.quotes.find((each) => each.id === quoteId);
    return article && quote
      ? [
          {
            address: utteranceAddress(story.id, utterance.id),
            speaker: utterance.speaker,
            html: renderSpan(article, quote),
            verbs,
          },
        ]
      : [];
  });
}
