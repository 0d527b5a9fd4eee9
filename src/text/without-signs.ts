import type { Inline } from '../model/inline.ts';
import type { Span } from '../model/span.ts';

/**
 * A stretch of a source text as a reader sees it: without the signs of inline Markdown (`**`, `](#)`), which stand in
 * the text and are not shown. For plain text only (titles, text fragments, search); pages hide the signs instead.
 *
 * @param article the source text and its inline Markdown
 * @param span the stretch, UTF-16 offsets
 */
export function withoutSigns(
  { text, inlines }: { readonly text: string; readonly inlines: readonly Inline[] },
  span: Span,
): string {
  let printed = '';
  let at = span.start;
  for (const { start, end } of signsOf(inlines)) {
    if (end <= at || start >= span.end) continue;
    printed += text.slice(at, Math.max(at, start));
    at = end;
  }
  return printed + text.slice(at, Math.max(at, span.end));
}

/**
 * The signs before and after the words of inline Markdown, in text order; signs of one piece inside another
 * may lie between those of the other.
 */
export function signsOf(inlines: readonly Inline[]): Span[] {
  return inlines
    .flatMap(({ start, textStart, textEnd, end }) => [
      { start, end: textStart },
      { start: textEnd, end },
    ])
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
}
