import type { Articles } from '../stages/attribute-speech.ts';
import type { Files } from '../stages/read-files.ts';
import type { NamedSource } from './describe-evidence.ts';

/** The articles as messages speak of them. */
export function namedSources({ articles, files }: Files & Articles): NamedSource[] {
  const paths = new Map(files.map(({ id, path }) => [id, path]));
  return articles.map(({ id, text }) => ({ id, text, path: paths.get(id) ?? id }));
}
