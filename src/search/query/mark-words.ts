import type { Span } from '../../model/span.ts';
import type { Word } from '../../text/words.ts';
import type { QueryWord } from './expand-query.ts';
import type { MatchedWord, WordMatch } from '../match-words.ts';
import { SHORT_WORD } from './near-word.ts';
import { FEWEST_WORDS } from './query-limits.ts';

/**
 * The letters of a text that a query asked for: the chain of its words and its other words in the text. Of a
 * word with a typing error only the letters before and after the error are marked, of a word only begun just
 * its beginning: nothing is marked that was not typed. Words of up to three letters count only as part of a
 * run.
 *
 * @param text the text as shown
 * @param printed its words, as in the match
 * @returns UTF-16 spans of `text` in order, with neighbouring whole words in one span
 */
export function markWords(
  text: string,
  query: readonly QueryWord[],
  printed: readonly Word[],
  match: WordMatch,
): Span[] {
  const links = [...match.chain, ...match.loose];
  const long = links.some(({ asked }) => (query[asked]?.form.length ?? 0) > SHORT_WORD);
  const places = new Map(links.map((link) => [link.printed, link] as const));
  // The same word again outside the chain: a query of a few words asks for each wherever it occurs, a
  // quotation does not.
  if (query.length < FEWEST_WORDS)
    printed.forEach(({ form }, j) => {
      const same = query.findIndex((each) => each.form === form);
      if (same !== -1 && !places.has(j)) places.set(j, { asked: same, printed: j, likeness: 1 });
    });
  const runs = new Set(
    match.chain
      .filter((link, i) => isRun(match.chain[i - 1], link) || isRun(link, match.chain[i + 1]))
      .map(({ printed: j }) => j),
  );
  const spans = [...places.values()]
    .filter(({ asked, printed: j }) => !long || (query[asked]?.form.length ?? 0) > SHORT_WORD || runs.has(j))
    .flatMap(({ asked, printed: j, likeness }) =>
      lettersOf(query[asked]?.form ?? '', printed[j] as Word, likeness),
    )
    .toSorted((a, b) => a.start - b.start);
  return joinNeighbours(text, spans);
}

const isRun = (a: MatchedWord | undefined, b: MatchedWord | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(b.printed - a.printed) === 1;

/**
 * The part of a printed word that was typed. Folding may change the number of letters; the word is then
 * marked whole or not at all.
 */
function lettersOf(asked: string, { form, start, end }: Word, likeness: number): Span[] {
  if (likeness === 1 || form === asked) return [{ start, end }];
  if (end - start !== form.length) return [];
  let head = 0;
  while (head < asked.length && head < form.length && asked[head] === form[head]) head += 1;
  let tail = 0;
  while (
    tail < asked.length - head &&
    tail < form.length - head &&
    asked[asked.length - 1 - tail] === form[form.length - 1 - tail]
  )
    tail += 1;
  const [front, back] = [
    { start, end: start + head },
    { start: end - tail, end },
  ];
  return [front, back].filter((span) => span.end > span.start);
}

/** Joins spans with nothing but marks and blanks between them. */
function joinNeighbours(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start >= last.end && !/[\p{L}\p{N}]/u.test(text.slice(last.end, span.start)))
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else if (!last || span.start >= last.end) joined.push(span);
  }
  return joined;
}
