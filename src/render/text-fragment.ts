import type { Inline } from '../model/inline.ts';
import type { Span } from '../model/span.ts';
import { contains } from '../text/spans.ts';
import { withoutSigns } from '../text/without-signs.ts';
import { words } from '../text/words.ts';

/** Quotations of more words than this are given as their first and last words. */
const LONGEST_WHOLE = 12;
const EDGE_WORDS = 5;
/** How far around the span is looked for the rest of a word that it cuts, in UTF-16 units. */
const LONGEST_WORD = 60;

/**
 * A text directive (`:~:text=…`) that makes a browser find the words in the publisher's own page: whole words, long
 * quotations and those of several lines as their start and end, since a browser looks for each part inside one block.
 * Signs of Markdown in the source are not on the publisher's page, and white space there is one blank. Source: WICG,
 * URL Fragment Text Directives.
 *
 * @param span the words to find, UTF-16 offsets; a word that the span cuts is left out
 * @returns the directive without the `#`; `null` where the span has no word
 */
export function textFragment(article: { text: string; inlines: readonly Inline[] }, span: Span): string | null {
  const lines = withoutSigns(article, wholeWords(article.text, span))
    .split(/[\r\n]+/u)
    .map((line) => ({ line, found: words(line) }))
    .filter(({ found }) => found.length > 0);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return null;
  const part = ({ line, found }: typeof first, from: number, to?: number) => {
    const kept = found.slice(from, to);
    return escape(line.slice(kept[0]?.start, kept.at(-1)?.end).replace(/\s+/gu, ' '));
  };
  if (first === last && first.found.length <= LONGEST_WHOLE) return `:~:text=${part(first, 0)}`;
  return `:~:text=${part(first, 0, EDGE_WORDS)},${part(last, -EDGE_WORDS)}`;
}

/** From the first to the last word that lies in the span as a whole: a browser finds whole words only. */
function wholeWords(text: string, span: Span): Span {
  const from = Math.max(0, span.start - LONGEST_WORD);
  const whole = words(text.slice(from, span.end + LONGEST_WORD), from).filter((word) => contains(span, word));
  return { start: whole[0]?.start ?? span.start, end: whole.at(-1)?.end ?? span.start };
}

/** The hyphen marks prefix and suffix in a directive and has to be escaped besides what is escaped in any address. */
const escape = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
