import { Document, isScalar, parse, type YAMLMap } from 'yaml';
import { insertYaml } from '../../src/corpus/files/insert-yaml.ts';
import type { ProposedClaim } from '../../src/worklist/propose-claims.ts';

/** Nobody has read an article for claims that a program found: no silence is said before somebody did. */
const BEGINNING =
  '# Add the articles that you have read for all claims: what they do not tell is then called left out.\nexamined: []\n';

/** The topic that accepted claims stand in until an editor moves them. */
const TOPIC = { id: 'suggested', title: 'Suggested' };

/**
 * Adds proposed claims to the text of `claims.yaml`. What stands there stays byte for byte. The statement is left empty,
 * with the words of an article as a comment beside it: the build asks for it.
 *
 * @returns the new text
 * @throws if the text is not YAML
 */
export function acceptClaims(text: string, claims: readonly ProposedClaim[]): string {
  const nodes = claims.map(claimNode);
  const file = parse(text) as { topics?: readonly ({ id?: unknown } | null)[] } | null;
  const topic = (file?.topics ?? []).findIndex((each) => each?.id === TOPIC.id);
  if (topic >= 0) return insertYaml(text, ['topics', topic, 'claims'], nodes);
  const begun = file === null ? text + BEGINNING : text;
  return insertYaml(begun, ['topics'], [{ ...TOPIC, claims: nodes }]);
}

/** The words of an article stand beside the empty statement, and beside each state why it is proposed. */
function claimNode({ id, words, cells, reasons }: ProposedClaim): YAMLMap {
  const claim = new Document({ id, statement: '', cells }).contents as unknown as YAMLMap;
  comment(claim.get('statement', true), words);
  for (const [article, reason] of Object.entries(reasons))
    comment(claim.getIn(['cells', article, 'state'], true), reason);
  return claim;
}

function comment(node: unknown, words: string): void {
  if (isScalar(node)) node.comment = ` ${words}`;
}
