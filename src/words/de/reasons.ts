import type { words as English } from '../en/reasons.ts';

/** ‚…‘ for '…'; an apostrophe inside a word stays. */
const marked = (slices: string): string =>
  slices.replace(/(?<![\p{L}\p{N}])'(?=[^\s,])/gu, '‚').replace(/'(?=$|,\s|\s\/\s)/gu, '‘');

export const words: typeof English = {
  labels: {
    'same words': (slices) => `dieselben Wörter ${marked(slices)}`,
    'same quotation': (slices) => `dasselbe Zitat ${marked(slices)}`,
    'same date': (slices) => `dasselbe Datum ${marked(slices)}`,
    'same number': (slices) => `dieselbe Zahl ${marked(slices)}`,
    shares: (slices) => `gemeinsam ${marked(slices)}`,
    'both name': (slices) => `beide nennen ${marked(slices)}`,
    'like words': (slices) => `ähnliche Wörter ${marked(slices)}`,
  },
  theQuotation: 'dasselbe Zitat',
  bothReport: (statement) => `beide berichten: ${statement}`,
};
