import { stringify } from 'yaml';
import type { CellProposal } from '../matches/propose-cells.ts';
import type { ProposedState } from '../matches/suggest-state.ts';
import type { Span } from '../model/span.ts';
import type { TextQuote } from '../model/evidence.ts';

/**
 * Writes a proposed cell as YAML, indented as `cells:` of `claims.yaml` holds it.
 *
 * @param text of the article; its words are the evidence, with a `prefix` where they occur more than once
 */
export function writeCell(
  { passage, attribution }: Pick<CellProposal, 'passage' | 'attribution'>,
  state: ProposedState,
  text: string,
): string {
  const cell = { state, evidence: [pointAt(text, passage)], ...(attribution !== null && { attribution }) };
  return stringify({ [passage.article]: cell }, { lineWidth: 0 })
    .trimEnd()
    .replaceAll(/^/gmu, INDENT);
}

/** The words of a span as evidence that is found once. */
export function pointAt(text: string, { start, end }: Span): string | TextQuote {
  const exact = text.slice(start, end);
  if (text.indexOf(exact) === text.lastIndexOf(exact)) return exact;
  for (let length = 1; length <= start; length += 1) {
    const prefix = text.slice(start - length, start);
    const whole = prefix + exact;
    if (text.indexOf(whole) === text.lastIndexOf(whole)) return { exact, prefix };
  }
  return exact;
}

/** The cells of a claim stand ten blanks in. */
const INDENT = ' '.repeat(10);
