import { words as grammar } from '#words/grammar.ts';
import type { Story } from '../../model/story.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import { otherSpeakers } from './other-speakers.ts';
import { quotesOf } from './sourced-quote.ts';
import { utteranceHeading } from './utterance-heading.ts';

/** What an utterance is called. */
export interface UtteranceTitle {
  /** The speaker, or all who said it together. */
  readonly speaker: string | null;
  /** The words it is known by, as plain text. */
  readonly heading: string;
}

/** Who said it and the words it is known by, for pages and files that show no more of it. */
export function utteranceTitle(story: Story, utterance: ComparedUtterance): UtteranceTitle {
  const [fullest] = quotesOf(story, utterance);
  return titleOf(story, utterance, fullest ? utteranceHeading(story, utterance, fullest) : null);
}

/** The same where its heading is known, or known not to be. */
export function titleOf(
  story: Story,
  utterance: ComparedUtterance,
  heading: ReturnType<typeof utteranceHeading> | null,
): UtteranceTitle {
  return {
    speaker:
      utterance.speaker === null
        ? null
        : grammar.listed([utterance.speaker, ...otherSpeakers(story, utterance)]),
    heading: heading?.text ?? '',
  };
}
