import type { Language } from '../language/language.ts';
import type { Quote } from '../model/quote.ts';
import type { CollatedWord, Stretch } from '../model/stretch.ts';
import type { Span } from '../model/span.ts';
import type { ComparedUtterance, Utterance } from '../model/utterance.ts';
import type { Variant } from '../model/variant.ts';
import { compareVariants } from './variants/compare-variants.ts';
import type { KnownPair } from './variants/name-runs.ts';
import type { SpokenArticle } from './spoken.ts';
import { collateWords } from './collation/collate-words.ts';
import { splitSegments, type Segment } from './split-segments.ts';

/**
 * Collates the quotes of an utterance, and compares each with the words that they give together. A single
 * quote would be a poor measure: what another outlet prints in a separate quote is neither added nor changed.
 *
 * @param articles that print it, with their quotes
 */
export function compareUtterance(
  utterance: Utterance,
  articles: readonly SpokenArticle[],
  language: Language,
): ComparedUtterance {
  const quotes = utterance.members.flatMap((member): SourcedQuote[] => {
    const article = articles.find(({ id }) => id === member.article);
    const quote = article && quotesOf(article).get(member.quote);
    if (!article || !quote) return [];
    const segments = splitSegments(article.id, article.text, quote, language);
    const printed = segments.flatMap(({ words }) => words);
    const words = printed.filter(({ inserted }) => !inserted).length;
    return [{ article, quote, segments, words, inserted: printed.length - words }];
  });
  const sorted = quotes.toSorted(
    (a, b) => b.words - a.words || a.inserted - b.inserted || (nameOf(a) < nameOf(b) ? -1 : 1),
  );
  const [fullest] = sorted;
  if (!fullest) throw new Error(`Utterance \`${utterance.id}\` has no member in the articles given`);
  const collated = collateWords(
    quotes.flatMap(({ segments }) => segments),
    utterance.speaker,
    language,
    () => utterance.id,
  );
  return {
    ...utterance,
    fullest: nameOf(fullest),
    stretches: collated.map(({ stretch }) => stretch),
    variants: sorted.map((sourced) => compare(sourced, collated, articles, language)),
    rendering: null,
  };
}

/** The quotes of an article by id, made once for all utterances. */
function quotesOf(article: SpokenArticle): ReadonlyMap<string, Quote> {
  const known = quotesById.get(article) ?? new Map(article.quotes.map((quote) => [quote.id, quote]));
  quotesById.set(article, known);
  return known;
}
const quotesById = new WeakMap<SpokenArticle, ReadonlyMap<string, Quote>>();

interface SourcedQuote {
  readonly article: SpokenArticle;
  readonly quote: Quote;
  readonly segments: readonly Segment[];
  /** Of the speaker: an outlet's insertions do not count. */
  readonly words: number;
  /** Of the outlet, in brackets. */
  readonly inserted: number;
}

type Collated = readonly { readonly stretch: Stretch; readonly segments: readonly Segment[] }[];

const nameOf = ({ article, quote }: { article: { id: string }; quote: { id: string } }) =>
  `${article.id}/${quote.id}`;

/**
 * Compares one quote with the stretches on which its parts lie. A part that nobody else prints is ignored if
 * other parts are shared.
 */
function compare(
  sourced: SourcedQuote,
  collated: Collated,
  articles: readonly SpokenArticle[],
  language: Language,
): Variant {
  const { article, quote, segments } = sourced;
  const placed = segments.map((segment) => ({
    segment,
    on: collated.find((each) => each.segments.includes(segment)),
  }));
  const shared = placed.filter(({ on }) =>
    on?.segments.some(
      (other) => nameOf({ article: { id: other.article }, quote: other.quote }) !== nameOf(sourced),
    ),
  );
  const counted = shared.length > 0 ? shared : placed;
  // Words that match no other quote are compared with the longest stretch: they replace it.
  const against =
    shared.length > 0 ? [...new Set(shared.flatMap(({ on }) => (on ? [on] : [])))] : collated.slice(0, 1);
  const { text: reference, words } = layOut(against, articles, language);
  // What the outlet prints in another quote of the same utterance is not cut.
  const isApart = ({ printed }: CollatedWord) =>
    printed.some(
      (each) => each.article === article.id && !(each.start >= quote.start && each.end <= quote.end),
    );
  const within = (span: Span | null) =>
    span === null ? [] : words.filter(({ start, end }) => span.start <= start && end <= span.end + 1);
  const apart = (span: Span | null) => within(span).filter(({ word }) => isApart(word)).length;
  const end =
    counted.at(-1)?.segment === segments.at(-1)
      ? quote.end
      : (counted.at(-1)?.segment.words.at(-1)?.end ?? quote.end);
  const start =
    counted[0]?.segment === segments[0] ? quote.start : (counted[0]?.segment.words[0]?.start ?? quote.start);
  // The words that were laid on each other stay so: the list of printings and the laid-out words are one alignment.
  const known = words.flatMap(({ start: at, word }): KnownPair[] =>
    word.printed
      .filter((each) => each.article === article.id && start <= each.start && each.end <= end)
      .map((each) => [at, each.start]),
  );
  const { runs, changes } = compareVariants(
    { text: reference, start: 0, end: reference.length },
    { text: article.text, start, end },
    language,
    [],
    known,
  );
  return {
    article: article.id,
    quote: quote.id,
    reference,
    runs: runs.map((run) => ({
      ...run,
      apart: apart(run.full),
      missing:
        run.type === 'only-a' || run.type === 'changed'
          ? runsOf(within(run.full), ({ word }) => !isApart(word))
          : [],
    })),
    // A whole quotation that ends sooner is cut, not a fragment; an outlet's own words in brackets are not
    // part of the reference.
    changes: changes
      .filter(({ type }) => !(type === 'fragment' && quote.kind !== 'partial'))
      .map((change) => ({ ...change, apart: apart(change.full) })),
  };
}

/** The words that a test holds of, with those beside them, as runs. */
function runsOf<Word extends Span>(words: readonly Word[], isWanted: (word: Word) => boolean): Span[] {
  const runs: { start: number; end: number }[] = [];
  words.forEach((word, i) => {
    const [last, before] = [runs.at(-1), words[i - 1]];
    if (!isWanted(word)) return;
    if (last && before && last.end === before.end) last.end = word.end;
    else runs.push({ start: word.start, end: word.end });
  });
  return runs;
}

/**
 * The words of stretches as first printed, with the signs after them. What an outlet inserted is left out
 * unless another prints it as spoken.
 */
function layOut(
  collated: Collated,
  articles: readonly SpokenArticle[],
  language: Language,
): { text: string; words: { start: number; end: number; word: CollatedWord }[] } {
  let text = '';
  const words = collated.flatMap(({ stretch, segments }, i) => {
    if (i > 0) text += ' … ';
    const bracketed = new Set(
      segments.flatMap(({ article, words: own }) =>
        own.filter(({ inserted }) => inserted).map(({ start }) => `${article}/${start}`),
      ),
    );
    const isBracketed = (printed: CollatedWord['printed'][number]) =>
      bracketed.has(`${printed.article}/${printed.start}`);
    return stretch.words
      .filter(({ inserted }, at) => !inserted && !isGlossed(stretch.words, at, isBracketed, language))
      .map((word, n) => {
        const first = word.printed.find((printed) => !isBracketed(printed));
        const source = articles.find(({ id }) => id === first?.article)?.text ?? '';
        const signs = /^[.,;:!?]+/u.exec(source.slice(first?.end ?? 0, (first?.end ?? 0) + 3))?.[0] ?? '';
        if (n > 0) text += ' ';
        const start = text.length;
        text += source.slice(first?.start, first?.end);
        const end = text.length;
        text += signs;
        return { start, end, word };
      });
  });
  return { text, words };
}

/**
 * "They [the inspectors] found": if another outlet prints "The inspectors found", the pronoun repeats the
 * same words.
 */
function isGlossed(
  words: readonly CollatedWord[],
  at: number,
  isBracketed: (printed: CollatedWord['printed'][number]) => boolean,
  language: Language,
): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || next.inserted || !language.words.glossed.has(word.form))
    return false;
  return word.printed.some(({ article }) =>
    next.printed.some((printed) => printed.article === article && isBracketed(printed)),
  );
}
