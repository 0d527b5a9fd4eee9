import type { StoryTexts } from './texts/search-data.ts';

/** How often an utterance is printed, and by how many articles. */
export function countQuotes(
  { utterances, articles }: StoryTexts,
  id: string,
): { quotes: number; outlets: number } {
  const at = utterances.indexOf(id);
  const counts = articles
    .map(({ quotes }) => quotes.filter(([, , , utterance]) => utterance === at).length)
    .filter((count) => count > 0);
  return { quotes: counts.reduce((sum, count) => sum + count, 0), outlets: counts.length };
}
