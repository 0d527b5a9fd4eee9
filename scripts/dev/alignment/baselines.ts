import { wordForms } from '../../../src/text/words.ts';
import type { AlignmentCase } from '../alignment-cases.ts';

/**
 * The cosine of two sentences as vectors of word counts times inverse document frequency over the sentences
 * of a case.
 */
export function cosine(one: AlignmentCase): (a: string, b: string) => number {
  const sentences = one.articles.flatMap(({ text, sentences: spans }) =>
    spans.map(({ start, end }) => new Set(wordForms(text.slice(start, end)))),
  );
  const frequency = new Map<string, number>();
  for (const sentence of sentences)
    for (const form of sentence) frequency.set(form, (frequency.get(form) ?? 0) + 1);
  const vector = (text: string): Map<string, number> => {
    const weights = new Map<string, number>();
    for (const form of wordForms(text))
      weights.set(
        form,
        (weights.get(form) ?? 0) + Math.log((sentences.length + 1) / (frequency.get(form) ?? 1)),
      );
    return weights;
  };
  const length = (weights: Map<string, number>): number => Math.hypot(...weights.values());
  return (a, b) => {
    const [x, y] = [vector(a), vector(b)];
    let dot = 0;
    for (const [form, weight] of x) dot += weight * (y.get(form) ?? 0);
    return dot === 0 ? 0 : dot / (length(x) * length(y));
  };
}

/** How many words two sentences share. */
export function sharedWords(a: string, b: string): number {
  const [x, y] = [new Set(wordForms(a)), new Set(wordForms(b))];
  return [...x].filter((form) => y.has(form)).length;
}
