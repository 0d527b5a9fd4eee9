import type { Span } from '../model/span.ts';
import { foldText } from '../text/fold.ts';
import { words } from '../text/words.ts';

/** Below this share of common words a passage is no help to an editor. By trial on misquoted evidence: chance matches stay under 0.4. */
const HELPFUL_SHARE = 0.5;

/** The passage that comes closest to words that were not found, and what keeps them apart. */
export interface NearestPassage {
  readonly span: Span;
  readonly difference: string;
}

/**
 * Finds the window of the text, as many words long as `exact`, that shares the most words with it. One pass, each
 * word entering and leaving the window once.
 *
 * @returns `null` where less than half of the words are shared
 */
export function findNearestPassage(text: string, exact: string): NearestPassage | null {
  const wanted = words(exact);
  const present = words(text);
  const size = Math.min(wanted.length, present.length);
  if (size === 0) return null;
  const missing = new Map<string, number>();
  for (const { form } of wanted) missing.set(form, (missing.get(form) ?? 0) + 1);

  let shared = 0;
  let best = { shared: 0, first: 0 };
  present.forEach(({ form }, i) => {
    const need = missing.get(form);
    if (need !== undefined) {
      if (need > 0) shared += 1;
      missing.set(form, need - 1);
    }
    const leaving = present[i - size]?.form;
    const owed = leaving === undefined ? undefined : missing.get(leaving);
    if (leaving !== undefined && owed !== undefined) {
      if (owed >= 0) shared -= 1;
      missing.set(leaving, owed + 1);
    }
    if (shared > best.shared) best = { shared, first: Math.max(0, i - size + 1) };
  });
  if (best.shared / wanted.length < HELPFUL_SHARE) return null;

  const span = { start: present[best.first]?.start ?? 0, end: present[best.first + size - 1]?.end ?? 0 };
  return { span, difference: describeDifference(exact, text.slice(span.start, span.end)) };
}

function describeDifference(exact: string, printed: string): string {
  const bare = (text: string) => words(text).map((word) => word.form).join(' ');
  if (bare(exact) === bare(printed)) {
    const inner = exact.slice(words(exact)[0]?.start ?? 0);
    const at = firstDifference(inner, printed);
    if (at >= printed.length) return 'the same words; it differs in a sign at its start or end';
    return `the same words; the signs differ: ${show(inner, at)} given, ${show(printed, at)} printed`;
  }
  const given = words(exact);
  const file = words(printed);
  const at = given.findIndex((word, i) => word.form !== file[i]?.form);
  const word = (list: typeof given, source: string) => (list[at] ? `“${source.slice(list[at].start, list[at].end)}”` : 'nothing');
  return `first difference: ${word(given, exact)} given, ${word(file, printed)} printed`;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** The character at an offset with its code, since look-alike signs are the usual reason. */
function show(text: string, at: number): string {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  return `${foldText(character) === ' ' ? 'a blank' : character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}
