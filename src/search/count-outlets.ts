import type { StoryTexts } from './texts/search-data.ts';

/** How many articles print words of an utterance. */
export function countOutlets({ utterances, articles }: StoryTexts, id: string): number {
  const at = utterances.indexOf(id);
  return articles.filter(({ quotes }) => quotes.some(([, , , utterance]) => utterance === at)).length;
}
