import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { isSameWords } from '../../text/diff-words.ts';
import { countWordsIn, wordsWithin } from '../../text/words.ts';
import { isSpelling, wordsIn } from '../quotes/printed-changes.ts';
import { pairWording } from '../wording/pair-wording.ts';
import type { Places, Side } from './two-printings.ts';

/** At an end of what both quote, more words in the place of others are a longer quotation of the one. */
const MOST_AT_EDGE = 6;

/** By so many words the two may differ in length; a single word may stand for as many. */
const UNEVEN_AT_EDGE = 2;

/** So many words that both print stand beside it, one fewer beside one or two words. */
const ANCHOR = 3;
const LEAST_ANCHOR = 2;

/**
 * Words in the place of others where both quotations begin or both end: they meet on one side only, and printings of several
 * are not laid together there.
 *
 * @param printed the two quotations
 * @returns the words of each; `null` where there are none
 */
export function edgeExchange(
  story: Story,
  a: Article,
  b: Article,
  printed: Places,
): Readonly<Record<Side, string>> | null {
  const segments = pairWording(a, printed.a, b, printed.b).segments.filter(
    (each) => countWordsIn(a.text, each.a) + countWordsIn(b.text, each.b) > 0,
  );
  const edges = [0, segments.length - 1].flatMap((i) => {
    const [edge, inner] = [segments[i], segments[i === 0 ? 1 : i - 1]];
    if (!edge?.a || !edge.b || !inner?.a || !inner.b || isSameWords(edge) || !isSameWords(inner)) return [];
    const sizes = [countWordsIn(a.text, edge.a), countWordsIn(b.text, edge.b)];
    const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
    const shared = countWordsIn(a.text, inner.a);
    if (least === 0 || most > MOST_AT_EDGE || most - least > UNEVEN_AT_EDGE) return [];
    if (shared < (most < ANCHOR ? LEAST_ANCHOR : ANCHOR)) return [];
    // Another sentence is told besides.
    const parts = [a.text.slice(edge.a.start, edge.a.end), b.text.slice(edge.b.start, edge.b.end)];
    return parts.some((part) => SENTENCE_END.test(part.trim())) ? [] : [{ a: edge.a, b: edge.b }];
  });
  for (const { a: one, b: two } of edges) {
    const [own, theirs] = [trimmedWords(story, a, one), trimmedWords(story, b, two)];
    if (isSpelling(own, theirs)) continue;
    return { a: own, b: theirs };
  }
  return null;
}

/** The end of a sentence that another follows, or that the words begin with. */
const SENTENCE_END = /^[.!?]|[.!?][”"’']?\s/u;

function trimmedWords(story: Story, { id, text }: Article, { start, end }: Span): string {
  const found = wordsWithin(text, { start, end });
  return wordsIn(story, id, found[0]?.start ?? start, found.at(-1)?.end ?? end);
}
