import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import type { Stretch } from '../../model/stretch.ts';
import { overlap } from '../../text/spans.ts';
import { formsWithin, wordsWithin } from '../../text/words.ts';
import { keepWhile } from '../keep-while.ts';
import { isPrintedBy, wordsIn } from '../quotes/printed-changes.ts';
import { isBracketed } from './is-bracketed.ts';

/** A shorter run of the same words is chance, as in alignment. */
const LEAST_RUN = 4;

/** Fewer words more are none to speak of. */
const LEAST_MORE = 2;

/** Runs of an article's words of the utterance that the other prints in none of its quotations. */
export function unquoted(
  stretches: readonly Stretch[],
  utterance: string,
  own: Article,
  other: Article,
): (Span & { size: number })[] {
  const theirs = quotedRows(other);
  const known = stretches.flatMap(({ words: all, variants }) => {
    const placesIn = (from: number, to: number) =>
      all.slice(from, to).flatMap(({ printed }) => printed.filter(({ article }) => article === own.id));
    return [
      ...all.flatMap((word, i) => (isPrintedBy(other.id)(word) ? placesIn(i, i + 1) : [])),
      // Words in the place of others are told, not told besides.
      ...variants.flatMap((variant) => {
        if (variant.article === other.id) return placesIn(variant.from, variant.to);
        return all.slice(variant.from, variant.to).some(isPrintedBy(other.id)) ? [variant] : [];
      }),
    ];
  });
  return own.quotes
    .filter((quote) => quote.utterance === utterance)
    .flatMap((quote) => {
      const runs: { start: number; end: number }[] = [];
      let follows = false;
      for (const { start, end } of wordsWithin(own.text, quote)) {
        const isOwn = !known.some((each) => overlap(each, { start, end })) && !isBracketed(own, start, end);
        const last = runs.at(-1);
        if (isOwn && follows && last) last.end = end;
        else if (isOwn) runs.push({ start, end });
        follows = isOwn;
      }
      return runs.flatMap((run) => withoutQuoted(own, run, theirs));
    });
}

/** All words in a row that an article quotes, as many as are no chance. */
const quotedRows = (article: Article): ReadonlySet<string> =>
  kept([article], () => new Set(article.quotes.flatMap((quote) => rowsOf(formsWithin(article.text, quote)))));

const kept = keepWhile<ReadonlySet<string>>();

const rowsOf = (forms: readonly string[]): string[] =>
  forms.slice(LEAST_RUN - 1).map((_, i) => forms.slice(i, i + LEAST_RUN).join(' '));

/** What is left of a run of words without those that stand in a row in one of the other's quotations. */
function withoutQuoted(
  article: Article,
  run: Span,
  theirs: ReadonlySet<string>,
): (Span & { size: number })[] {
  const own = wordsWithin(article.text, run);
  const known = new Set<number>();
  for (const [i, row] of rowsOf(own.map(({ form }) => form)).entries())
    if (theirs.has(row)) for (let k = 0; k < LEAST_RUN; k += 1) known.add(i + k);
  const left: (Span & { size: number })[] = [];
  own.forEach(({ start, end }, i) => {
    if (known.has(i)) return;
    const last = left.at(-1);
    if (last && i > 0 && !known.has(i - 1)) left[left.length - 1] = { ...last, end, size: last.size + 1 };
    else left.push({ start, end, size: 1 });
  });
  return left.filter(({ size }) => size >= LEAST_MORE);
}

/** The longest of some runs, in its words; `null` of none. */
export function longest(
  story: Story,
  { id }: Article,
  runs: readonly (Span & { size: number })[],
): string | null {
  const [most] = runs.toSorted((x, y) => y.size - x.size);
  return most ? wordsIn(story, id, most.start, most.end) : null;
}
