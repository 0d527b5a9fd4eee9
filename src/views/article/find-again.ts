import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { sentencesAround } from '../sentences-over.ts';
import { comparedWords } from '../wording/compared-words.ts';

/**
 * Where another article prints the words of a stretch between the same two words: "how strongly Moscow", "how strongly
 * Moscow". Without both neighbours it might be another "strongly".
 *
 * @param within where to look in the other article
 * @returns the first such place; `null` if there is none
 */
export function findAgain(
  article: Article,
  words: Span,
  other: Article,
  within: readonly Span[],
): Span | null {
  const around = comparedWords(article, sentencesAround(article, words));
  const from = around.findIndex(({ start }) => start >= words.start);
  const to = around.findIndex(({ start }) => start >= words.end);
  if (from < 1 || to <= from) return null;
  const sought = around.slice(from - 1, to + 1).map(({ key }) => key);
  for (const span of within) {
    const there = comparedWords(other, span);
    const at = there.findIndex((_, i) => sought.every((key, j) => there[i + j]?.key === key));
    const [first, last] = [there[at + 1], there[at + sought.length - 2]];
    if (at >= 0 && first && last) return { start: first.start, end: last.end };
  }
  return null;
}
