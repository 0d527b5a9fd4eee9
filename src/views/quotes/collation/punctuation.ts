import { words as said } from '#words/quotes.ts';
import type { Story } from '../../../model/story.ts';
import type { Stretch } from '../../../model/stretch.ts';
import { oneLine } from '../../../text/one-line.ts';
import { outletSigns } from '../../outlet-sign.ts';
import { wordsIn } from '../printed-changes.ts';
import { signsAfter } from './signs-after.ts';

/** Of more places than these only the words are named, once each: a sentence can be read. */
const MOST_NAMED = 3;

/**
 * Where those who print the same word have other signs after it: which outlet has which, in a sentence.
 *
 * @returns `null` where all have the same
 */
export function punctuationOf(story: Story, { words }: Stretch): string | null {
  const places = words.flatMap((word) => {
    const { ways } = signsAfter(story, word);
    const [at] = word.printed;
    if (!at || word.inserted || ways.length < 2) return [];
    return [{ after: wordsIn(story, at.article, at.start, at.end), ways }];
  });
  if (places.length === 0) return null;
  const namesOf = (ids: readonly string[]) =>
    outletSigns(story)
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name);
  const named = places.slice(0, MOST_NAMED).map(({ after, ways }) => ({
    after,
    ways: ways
      .map(({ article, start, end, articles }) => ({
        sign: oneLine(story.articles.find(({ id }) => id === article)?.text.slice(start, end) ?? '').trim(),
        outlets: namesOf(articles),
      }))
      // Who has none comes last: `Echo has a comma, Nova none`.
      .toSorted((a, b) => Number(a.sign === '') - Number(b.sign === '')),
  }));
  return said.punctuation(named, [...new Set(places.slice(MOST_NAMED).map(({ after }) => after))]);
}
