import type { Story } from '../../model/story.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import { isShared } from './printing-difference.ts';
import { isPrintedBy } from './printed-changes.ts';
import { quotesOf } from './sourced-quote.ts';
import { utteranceHeading } from './utterance-heading.ts';

/**
 * How much of the words that an utterance is headed by an article prints, from end to end: what differs between the ends, in
 * words or in fewer of them, is wording. Translations in other words are not measured so.
 *
 * @returns for the id of an article that quotes it
 */
export function headingReach(
  story: Story,
  utterance: ComparedUtterance,
): (article: string) => 'whole' | 'part' | 'none' {
  const [fullest] = quotesOf(story, utterance);
  const known = fullest ? utteranceHeading(story, utterance, fullest).stretches.filter(isShared) : [];
  // Words that could not be laid beside others may be the same, worded otherwise.
  const isLaid = (id: string) =>
    utterance.members
      .filter(({ article }) => article === id)
      .every(({ article, quote }) =>
        utterance.stretches.some((each) => isShared(each) && each.quotes.includes(`${article}/${quote}`)),
      );
  const isRendered = utterance.variants.some(({ changes }) =>
    changes.some(({ type }) => type === 'rendered'),
  );
  return (id) => {
    if (isRendered || known.length === 0) return 'whole';
    const covered = known.flatMap(({ words, variants }) =>
      words.map(
        (word, at) =>
          word.inserted ||
          isPrintedBy(id)(word) ||
          variants.some(({ article, from, to }) => article === id && from <= at && at < to),
      ),
    );
    if (covered.at(0) === true && covered.at(-1) === true) return 'whole';
    return covered.includes(true) || !isLaid(id) ? 'part' : 'none';
  };
}
