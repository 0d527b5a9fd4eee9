import { placeLines } from './list-documents.ts';
import type { StoryTexts } from './search-data.ts';

/**
 * Up to this many documents, the texts of all stories travel in one file: that is lighter than an index and
 * its pieces. Above, each story is a file of its own, fetched when the index proposes it.
 */
const MOST_IN_ONE = 3_000;

/** What can be found in a story: quotes, claims, sentences and headlines. */
const countDocuments = ({ articles, claims }: StoryTexts): number =>
  claims.length +
  articles.reduce((sum, article) => sum + placeLines(article).length + article.quotes.length, 0);

/**
 * Whether the texts of all stories travel in one file.
 *
 * @param stories read one at a time, and no further than one knows
 */
export function fitInOne(stories: Iterable<StoryTexts>): boolean {
  let documents = 0;
  for (const story of stories) {
    documents += countDocuments(story);
    if (documents > MOST_IN_ONE) return false;
  }
  return true;
}
