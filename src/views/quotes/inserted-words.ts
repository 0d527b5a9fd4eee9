import { words as said } from '#words/quotes.ts';
import type { Story } from '../../model/story.ts';
import type { CollatedWord, Stretch } from '../../model/stretch.ts';
import { outletSigns } from '../outlet-sign.ts';
import { articlesOf, isPrintedBy, printedBy } from './printed-changes.ts';

/** More of one outlet are only counted. */
const MOST_NAMED = 3;

/**
 * What outlets add in square brackets, not spoken: a sentence for each outlet, in the order of the letters.
 *
 * @param stretches the words of an utterance that may have insertions
 */
export function insertedWords(story: Story, stretches: readonly Stretch[]): string[] {
  return outletSigns(story).flatMap(({ id, name }) => {
    const inserted = stretches.flatMap(({ words }) => insertedBy(id, words));
    const named = inserted.slice(0, MOST_NAMED).map((some) => printedBy(story, id, some));
    return named.length > 0 ? [said.bracketed(name, named, inserted.length - named.length)] : [];
  });
}

/** Neighbouring words that an article alone adds, as one. */
function insertedBy(article: string, words: readonly CollatedWord[]): CollatedWord[][] {
  const runs: CollatedWord[][] = [];
  words.forEach((word, i) => {
    if (!isAddedBy(article, word)) return;
    const before = words[i - 1];
    const run = runs.at(-1);
    if (run && before && isAddedBy(article, before)) run.push(word);
    else runs.push([word]);
  });
  return runs;
}

/** What all print in brackets is no difference. */
const isAddedBy = (article: string, word: CollatedWord): boolean =>
  word.inserted && isPrintedBy(article)(word) && articlesOf([word]).length === 1;
