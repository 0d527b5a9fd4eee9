import { measureAlignment } from '../../measure.ts';
import { times, type BenchTable, type Question } from './table.ts';

const METHODS: Readonly<Record<string, string>> = {
  links: 'this site',
  'TF-IDF cosine': 'TF-IDF cosine',
  'shared words': 'number of shared words',
};

/** Runs the scorer of alignment on the held-out stories. */
export const askAlignment: Question = async (): Promise<BenchTable> => {
  const measured = measureAlignment();
  const own = measured.find(({ method }) => method === 'links')?.same.precision ?? 1;
  return {
    question:
      'How right is the matching of passages? Precision, recall and F1 on hand-marked pairs that nothing was tuned on, each method at the threshold that suits it best.',
    columns: ['“the same”: right', 'found', 'F1', 'right, against this site', 'same or overlapping: F1'],
    rows: measured
      .filter(({ method }) => METHODS[method])
      .map(({ method, same, overlapping }) => [
        METHODS[method] ?? method,
        same.precision.toFixed(2),
        same.recall.toFixed(2),
        same.f1.toFixed(2),
        times(same.precision, own),
        overlapping.f1.toFixed(2),
      ]),
  };
};
