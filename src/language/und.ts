import { english } from './en/english.ts';
import type { Language } from './language.ts';

/**
 * A language of which nothing is known: every list is empty, no pattern matches, every word is its own stem. With it
 * nothing is guessed. A new language begins as a copy of it and fills in what it knows.
 */
export const und: Language = {
  ...emptied(english),
  tag: 'und',
  namesSpeakers: false,
  translations: { own: '', languages: new Set(), presumed: /(?!)/u, cues: [] },
  words: { ...emptied(english.words), singularOf: (form) => form },
  stemWord: (form) => form,
  readReportCounts: () => [],
  expandContraction: (form) => [[form]],
};

/** The same shape with nothing in it. */
function emptied<T extends object>(full: T): T {
  return Object.fromEntries(Object.entries(full).map(([key, value]) => [key, emptyOf(value)])) as T;
}

function emptyOf(value: unknown): unknown {
  if (value instanceof Set) return new Set();
  if (value instanceof Map) return new Map();
  if (value instanceof RegExp) return new RegExp('(?!)', value.flags);
  if (Array.isArray(value)) return [];
  return typeof value === 'object' && value !== null ? emptied(value) : value;
}
