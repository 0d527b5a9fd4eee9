import { linkStory } from '../../align/link-story.ts';
import type { Link } from '../../model/link.ts';
import type { Articles } from './attribute-speech.ts';
import type { Files } from './read-files.ts';

/** Sentences to links: adds the passages that are alike, those that tell the same and those that only may. */
export function alignArticles({ articles, language, memory }: Files & Articles): { links: Link[] } {
  return { links: memory.recall('align', articles, () => linkStory(articles, language)) };
}
