import type { PublishedStory } from './record-story.ts';

/** Today's ids of articles and claims by the ids they had before, as their editor wrote them (`formerly`). */
export function renamesOf({ articles, claims }: Pick<PublishedStory, 'articles' | 'claims'>): {
  articles: Map<string, string>;
  claims: Map<string, string>;
} {
  const namesOf = (list: readonly { id: string; formerly?: readonly string[] | undefined }[]) =>
    new Map(list.flatMap(({ id, formerly = [] }) => formerly.map((old) => [old, id] as const)));
  return { articles: namesOf(articles), claims: namesOf(claims) };
}
