import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import type { Story } from '../model/story.ts';
import { renderSpan } from '../render/render-span.ts';
import { foldText } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { articleAddress, utteranceAddress } from './addresses.ts';
import { sentencesOver } from './sentences-over.ts';

/** An utterance that both articles of a pair print, in the words of each. */
export interface SharedUtterance {
  readonly speaker: string | null;
  readonly address: string;
  /** Whether both print the same words; marks, case and punctuation set aside. */
  readonly same: boolean;
  readonly sides: readonly { readonly side: 'a' | 'b'; readonly html: string; readonly here: string }[];
}

/** The utterances that both articles print, those that differ first, in the order of the first article. */
export function sharedUtterances(story: Story, a: Article, b: Article): SharedUtterance[] {
  return story.utterances
    .flatMap((utterance) => {
      const [one, two] = [longest(a, utterance.id), longest(b, utterance.id)];
      if (!one || !two) return [];
      const bare = (article: Article, quote: Quote) => words(foldText(article.text.slice(quote.start, quote.end))).map(({ form }) => form).join(' ');
      const sides = ([['a', a, one], ['b', b, two]] as const).map(([side, article, quote]) => ({
        side,
        html: renderSpan(article, quote),
        here: articleAddress(story.id, article.id, sentencesOver(article, quote)[0]?.id),
      }));
      return [{ speaker: utterance.speaker, address: utteranceAddress(story.id, utterance.id), same: bare(a, one) === bare(b, two), sides, at: one.start }];
    })
    .toSorted((x, y) => Number(x.same) - Number(y.same) || x.at - y.at);
}

/** An article may print an utterance in several pieces: the longest speaks for it. */
function longest(article: Article, utterance: string): Quote | undefined {
  return article.quotes.filter((quote) => quote.utterance === utterance).toSorted((x, y) => y.end - y.start - (x.end - x.start))[0];
}
