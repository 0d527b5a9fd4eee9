import { createHash } from 'node:crypto';
import { SURE } from '../../../src/speech/ranking/decide-quote.ts';
import { rates, sum } from '../quote-counts.ts';
import { scoreSpans, type SpanDocument } from '../quote-spans.ts';
import { fitTrees } from './fit-trees.ts';
import { ofSpans } from './marked-documents.ts';
import type { Marked } from './read-choices.ts';

const FOLDS = 4;
/** Thresholds at which the trees are tried. */
const TRIED = [0.3, 0.4, 0.5, 0.6, 0.7];

/**
 * Fits trees on three quarters of the documents, scores them on the fourth, four times, and prints the sums: what is lost
 * by kind at the threshold in use, and the share of right names against F1 at others.
 */
export function crossValidate(documents: readonly SpanDocument[], own: readonly Marked[]): void {
  const foldOf = ({ id }: SpanDocument): number => (createHash('sha256').update(id).digest()[1] ?? 0) % FOLDS;
  const results = Array.from({ length: FOLDS }, (_, fold) => {
    const trees = fitTrees([...documents.filter((one) => foldOf(one) !== fold).map(ofSpans), ...own]);
    const held = documents.filter((one) => foldOf(one) === fold);
    return [SURE, ...TRIED].map((sure) => scoreSpans(held, undefined, { trees, sure }));
  });
  [SURE, ...TRIED].forEach((sure, i) => {
    const at = results.flatMap((result) => result[i] ?? []);
    const { withSpeakerF1 } = rates(sum(at.map(({ counts }) => counts)));
    const names = at.reduce((total, { printed }) => total + printed.names, 0);
    const right = at.reduce((total, { printed }) => total + printed.right, 0);
    if (i === 0) {
      const kinds = Object.keys(at[0]?.losses ?? {});
      const lost = kinds.map(
        (kind) => `${kind} ${at.reduce((total, { losses }) => total + (losses[kind] ?? 0), 0)}`,
      );
      console.log(`lost by kind: ${lost.join(', ')}`);
    }
    console.log(
      `sure at ${sure}: F1 ${(100 * withSpeakerF1).toFixed(1)} %, printed names right ${right} of ${names} (${((100 * right) / names).toFixed(1)} %)`,
    );
  });
}
