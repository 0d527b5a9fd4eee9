import { alignStory } from '../../align/align-passages.ts';
import type { Link } from '../../model/link.ts';
import type { Row } from '../../model/row.ts';
import type { Articles } from './attribute-speech.ts';
import type { Files } from './read-files.ts';

/** Sentences to rows: adds the passages of several articles that tell the same. */
export function alignArticles({ articles, language }: Files & Articles): { rows: Row[]; links: Link[] } {
  return alignStory(articles, language);
}
