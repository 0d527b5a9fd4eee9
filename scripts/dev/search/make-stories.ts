import type { ArticleTexts, StoryTexts } from '../../../src/search/texts/search-data.ts';

/** As in the first real story: five articles with about 190 sentences; four in ten have a quote. */
const [ARTICLES, SENTENCES] = [5, 38];

/** Puts generated documents into stories as the search page fetches them, in order. */
export function makeStories(documents: readonly string[]): StoryTexts[] {
  const stories: StoryTexts[] = [];
  for (let at = 0; at < documents.length; at += ARTICLES * SENTENCES) {
    const own = documents.slice(at, at + ARTICLES * SENTENCES);
    const articles: ArticleTexts[] = [];
    for (let a = 0; a * SENTENCES < own.length; a += 1) {
      const lines = own.slice(a * SENTENCES, (a + 1) * SENTENCES);
      articles.push({
        id: `outlet-${a + 1}`,
        outlet: `outlet-${a + 1}`,
        name: `Outlet ${a + 1}`,
        letter: 'ABCDE'[a] ?? 'A',
        hue: a + 1,
        text: lines.join('\n'),
        ids: {},
        headlines: [],
        quotes: quotesOf(lines),
      });
    }
    const id = `story-${stories.length + 1}`;
    stories.push({
      id,
      title: `Story ${stories.length + 1}`,
      articles,
      speakers: [],
      utterances: [],
      claims: [],
      people: [],
      rows: [],
    });
  }
  return stories;
}

/** What is between quotation marks. */
function quotesOf(lines: readonly string[]): ArticleTexts['quotes'] {
  const text = lines.join('\n');
  return [...text.matchAll(/“([^”\n]+)”/gu)].map(
    (match) => [match.index + 1, (match[1] ?? '').length, -1, -1] as const,
  );
}
