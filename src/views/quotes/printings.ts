import type { Story } from '../../model/story.ts';
import { renderSpan } from '../../render/render-span.ts';
import { countWordsIn } from '../../text/words.ts';
import { utteranceAddress } from '../addresses.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';
import { printingDifference } from './printing-difference.ts';

/** A quotation as outlets print it, with how the printings differ: who prints how much. */
export interface Printings {
  /** The utterance's id, by which it can be asked for. */
  readonly id: string;
  readonly speaker: string | null;
  /** The page of all its printings. */
  readonly address: string;
  /** What each outlet prints of it, in pieces, HTML, and how many words these have. */
  readonly quotes: readonly {
    readonly outlet: OutletSign;
    readonly html: readonly string[];
    readonly words: number;
  }[];
  /** How they differ, in a sentence. */
  readonly answer: string;
}

/**
 * The quotations that two outlets or more print, those in most outlets first.
 *
 * @param except ids of utterances that are left out
 */
export function printingsOf(story: Story, except: ReadonlySet<string>): Printings[] {
  const signs = outletSigns(story);
  return story.utterances
    .flatMap((utterance): Printings[] => {
      const answer = printingDifference(story, utterance);
      if (except.has(utterance.id) || answer === null) return [];
      const quotes = signs.flatMap((outlet) => {
        const article = story.articles.find(({ id }) => id === outlet.id);
        const own = utterance.members
          .filter((member) => member.article === outlet.id)
          .toSorted((a, b) => a.start - b.start);
        return article && own.length > 0
          ? [
              {
                outlet,
                html: own.map((each) => renderSpan(article, each)),
                words: own.reduce((sum, each) => sum + countWordsIn(article.text, each), 0),
              },
            ]
          : [];
      });
      if (new Set(quotes.map(({ outlet }) => outlet.outlet)).size < 2) return [];
      const address = utteranceAddress(story.id, utterance.id);
      return [{ id: utterance.id, speaker: utterance.speaker, address, quotes, answer }];
    })
    .toSorted((a, b) => b.quotes.length - a.quotes.length);
}
