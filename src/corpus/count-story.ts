import type { Story } from '../model/story.ts';

/** Counts what pages of the whole site tell of a story. */
export function countStory({
  articles,
  utterances,
}: Pick<Story, 'articles' | 'utterances'>): Story['counts'] {
  const spoken = articles.flatMap(({ quotes }) => quotes).filter(({ utterance }) => utterance !== null);
  const changes = utterances.flatMap(({ variants }) => variants).flatMap((variant) => variant.changes);
  return {
    spoken: spoken.length,
    known: spoken.filter(({ speaker }) => speaker !== null).length,
    changes: changes.length,
  };
}
