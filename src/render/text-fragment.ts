import type { Inline } from '../model/inline.ts';
import type { Span } from '../model/span.ts';
import { overlap } from '../text/spans.ts';
import { words, type Word } from '../text/words.ts';

/** Quotations of more words than this are given as their first and last words. */
const LONGEST_WHOLE = 12;
const EDGE_WORDS = 5;

/**
 * A text directive (`:~:text=…`) that makes a browser find the words in the publisher's own page: whole words, long
 * quotations as their start and end. Signs of Markdown in the source are not on the publisher's page: words on both
 * sides of one are never put together. Source: WICG, URL Fragment Text Directives.
 *
 * @param span the words to find, UTF-16 offsets
 * @returns the directive without the `#`; `null` where the span has no word
 */
export function textFragment(article: { text: string; inlines: readonly Inline[] }, span: Span): string | null {
  const signs = article.inlines
    .flatMap(({ start, textStart, textEnd, end }) => [{ start, end: textStart }, { start: textEnd, end }])
    .filter(({ start, end }) => end > start);
  const printed = words(article.text.slice(span.start, span.end), span.start).filter((word) => !signs.some((sign) => overlap(sign, word)));
  const runs = splitAtSigns(printed, signs);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return null;
  const slice = (part: readonly Word[]) => escape(article.text.slice(part[0]?.start, part.at(-1)?.end));
  if (first === last && first.length <= LONGEST_WHOLE) return `:~:text=${slice(first)}`;
  return `:~:text=${slice(first.slice(0, EDGE_WORDS))},${slice(last.slice(-EDGE_WORDS))}`;
}

function splitAtSigns(printed: readonly Word[], signs: readonly Span[]): Word[][] {
  const runs: Word[][] = [];
  for (const word of printed) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous && !signs.some((sign) => sign.start >= previous.end && sign.end <= word.start)) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** The hyphen marks prefix and suffix in a directive and has to be escaped besides what is escaped in any address. */
const escape = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
