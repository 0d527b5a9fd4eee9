import type { MeasuredWords } from '../../speech-patterns.ts';

/** Classes of words that the ranking of speakers measures. */
export const MEASURES: MeasuredWords = {
  /** The speaker speaks of himself. */
  firstPerson: /\b(?:I|we|We|my|our|me|us)\b/u,
  /** Words that keep small letters in titles. */
  smallWords: /^(?:a|an|the|of|and|in|on|for|to|at|by|with|or)$/u,
  /** Words that make a noun of what follows. */
  possessives: /^(?:his|her|their|its|my|our|your|this|these)$/u,
  /** The commonest prepositions. */
  prepositions: /^(?:of|in|on|for|to|with|by|from|at|about|into)$/u,
  /** The commonest conjunctions. */
  conjunctions: /^(?:and|or|but)$/u,
  /** Forms of "be". */
  be: /^(?:is|are|was|were|be|been|being)$/u,
};
