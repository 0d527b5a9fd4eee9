import { Document, isScalar, type YAMLMap } from 'yaml';
import { insertYaml } from '../../src/corpus/files/insert-yaml.ts';
import type { Person } from '../../src/model/person.ts';
import type { ProposedHighlight } from '../../src/worklist/propose-highlights.ts';

/**
 * Adds proposed highlights to the text of `story.yaml`: the question is left empty, with the statement of the claim beside
 * it, and the build asks for it. What stands there stays byte for byte, here and below.
 *
 * @returns the new text
 * @throws if the text is not YAML
 */
export function acceptHighlights(text: string, highlights: readonly ProposedHighlight[]): string {
  const nodes = highlights.map(({ statement, lines, claim }) =>
    withComment({ question: '', lines, claim }, 'question', statement),
  );
  return insertYaml(text, ['highlights'], nodes);
}

/** Adds an empty summary, with the words that most articles print beside it. */
export function acceptSummary(text: string, words: string): string {
  const { items } = withComment({ summary: '' }, 'summary', words);
  const value = items[0]?.value;
  return insertYaml(text, [], { summary: value });
}

/** Adds people with the forms that the articles print. */
export function acceptPeople(text: string, people: readonly Person[]): string {
  return insertYaml(
    text,
    ['people'],
    people.map(({ name, aliases }) => ({ name, ...(aliases.length > 0 && { aliases }) })),
  );
}

function withComment(value: Readonly<Record<string, unknown>>, key: string, words: string): YAMLMap {
  const map = new Document(value).contents as unknown as YAMLMap;
  const node = map.get(key, true);
  if (isScalar(node)) node.comment = ` ${words}`;
  return map;
}
