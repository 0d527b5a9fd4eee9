import { codePointName } from '../text/code-point.ts';
import { diffWords, isSameWords } from '../text/diff-words.ts';

/**
 * Says in a few words how the given words differ from the printed ones: the first words that differ or, if
 * the words are the same, the first sign with its code, since look-alikes are the usual reason.
 *
 * @param exact the given words
 * @param printed what the article has, a different text
 */
export function describeDifference(exact: string, printed: string): string {
  const apart = diffWords(exact, printed).filter((segment) => !isSameWords(segment));
  const [first] = apart;
  if (!first)
    return `the same words, written otherwise: ${show(exact, printed)} given, ${show(printed, exact)} printed`;
  const slice = (text: string, span: { start: number; end: number } | null) =>
    span ? `“${text.slice(span.start, span.end).trim()}”` : 'nothing';
  return `${apart.length > 1 ? 'first difference: ' : ''}${slice(exact, first.a)} given, ${slice(printed, first.b)} printed`;
}

/** The first character that a text has and the other lacks at that position, with its code. */
function show(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  if (/[\uDC00-\uDFFF]/.test(text[at] ?? '') && at > 0) at -= 1; // not inside a surrogate pair
  const code = text.codePointAt(at);
  if (code === undefined) return 'the end';
  const character = String.fromCodePoint(code);
  const name = codePointName(character);
  if (/[\n\r\u2028\u2029]/u.test(character)) return `a line break (${name})`;
  if (/\s/u.test(character)) return `a blank (${name})`;
  return /[\p{Cf}\p{M}\p{Cs}]/u.test(character) ? name : `${character} (${name})`;
}
