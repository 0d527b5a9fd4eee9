import type { Span } from '../../../src/model/span.ts';

/** A quotation as people marked it, with its speaker and where the text names them. */
export interface MarkedQuote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: string | null;
  readonly speakerKind?: string;
  readonly mark?: string;
  readonly sourceSpan?: readonly [number, number];
}

/** A pronoun that nobody resolved: it does not tell the speaker. */
export const isBarePronoun = ({ speaker, speakerKind }: MarkedQuote): boolean =>
  speakerKind === 'pronoun' && /^(?:he|she|they|i|we|it|you|who|him|her|them)$/iu.test(speaker ?? '');

const MARKS = /["'“”„‘’`«»\s]/u;

/** The span without the marks and white space at its ends. */
export function inside(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && MARKS.test(text[from] ?? '')) from += 1;
  while (to > from && MARKS.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

/** The span with the marks around it. */
export function outside(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (/["'“”„‘’`«»]/u.test(text[from - 1] ?? '') && start - from < 2) from -= 1;
  while (/["'“”„‘’`«»]/u.test(text[to] ?? '') && to - end < 2) to += 1;
  return { start: from, end: to };
}

/** Share of overlap of two spans: their intersection over their union. */
export function share(a: Span, b: Span): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return both / Math.max(1, a.end - a.start + (b.end - b.start) - both);
}

/** Whether two speakers are the same: persons by their last name, others where the telling words of one are all in the other. */
export function sameSpeaker(gold: string, found: string, kind: string | undefined): boolean {
  const [a, b] = [nameTokens(gold), nameTokens(found)];
  if (a.length === 0 || b.length === 0) return false;
  if (a.join(' ') === b.join(' ')) return true;
  if (kind === undefined || kind === 'name' || kind === 'pronoun') return a.at(-1) === b.at(-1);
  const telling = (tokens: readonly string[]): string[] =>
    tokens.filter((token) => !/^(?:the|a|an|of|for|and|in|on|at|by|to|his|her|their|its)$/u.test(token));
  const [wide, narrow] = [telling(a), telling(b)];
  return (
    wide.length > 0 &&
    narrow.length > 0 &&
    (narrow.every((token) => wide.includes(token)) || wide.every((token) => narrow.includes(token)))
  );
}

function nameTokens(name: string): string[] {
  const tokens = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .replace(/,.*$/u, '')
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean);
  if (tokens.length > 1 && /^(?:jr|sr|ii|iii|iv)$/u.test(tokens.at(-1) ?? '')) tokens.pop();
  return tokens.filter(
    (token, i) =>
      i === tokens.length - 1 ||
      !/^(?:mr|mrs|ms|miss|dr|sir|sen|senator|rep|gov|governor|president|secretary|minister|mayor|judge|gen|the|a|an)$/u.test(
        token,
      ),
  );
}
