import { sentencesOf } from '../../../src/search/texts/list-documents.ts';
import type { StoryTexts } from '../../../src/search/texts/search-data.ts';
import type { PageQuery } from './ask-page.ts';
import { KINDS, makeKnownItems } from './known-items.ts';
import { makeRandom } from './random.ts';

/**
 * Queries of the six kinds for the search page, each with the addresses of its answers.
 *
 * @param documents the sentences of the stories, in order
 * @param each how many of each kind
 */
export function makePageQueries(
  stories: readonly StoryTexts[],
  documents: readonly string[],
  each: number,
): PageQuery[] {
  const addresses = stories.flatMap((story) =>
    story.articles.flatMap((article) =>
      sentencesOf(article).map(({ id }) => `/${story.id}/articles/${article.id}/#${id}`),
    ),
  );
  return KINDS.flatMap((kind, i) =>
    makeKnownItems(documents, kind, each, makeRandom(40 + i)).map(({ query, right }) => ({
      kind,
      query,
      right: new Set(right.map((document) => addresses[document] ?? '')),
    })),
  );
}
