import { english } from '../../language/en/english.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import type { CollatedWord, Stretch } from '../../model/stretch.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import { contains, overlap } from '../../text/spans.ts';
import { isSameWords } from '../../text/diff-words.ts';
import { countWordsIn, formsWithin, words, wordsWithin } from '../../text/words.ts';
import {
  findExchange,
  findOmission,
  isPrintedBy,
  isSpelling,
  weightyIn,
  wordsIn,
  type Exchange,
} from '../quotes/printed-changes.ts';
import { isSmall } from '../wording/compared-words.ts';
import { pairWording } from '../wording/pair-wording.ts';
import { sentenceStart, type SentenceStart } from './sentence-start.ts';

/** How two articles print what somebody said once. */
export type QuotationChange =
  /** Words of the one in the place of words of the other. */
  | {
      readonly kind: 'exchange';
      readonly a: string;
      readonly b: string;
      readonly weighty: boolean;
      /** Whether only the smallest words differ: articles, pronouns, forms of "be". */
      readonly slight: boolean;
      readonly at: Places;
    }
  /** Words that one alone has, between words that both print. */
  | {
      readonly kind: 'between';
      readonly by: Side;
      readonly words: string;
      readonly weighty: boolean;
      readonly slight: boolean;
      readonly at: Places;
    }
  /** The same words, and more of them in one of the two, or others in each: nobody left anything out inside. */
  | {
      readonly kind: 'more';
      /** The longest run of what each alone quotes; `null` of one that quotes nothing more. */
      readonly words: Readonly<Record<Side, string | null>>;
      readonly only: Readonly<Record<Side, readonly Span[]>>;
      /** Of a sentence that one begins later: whose it is whole, the first words of each, and those that are cut. */
      readonly start: ({ readonly by: Side } & SentenceStart) | null;
    };

type Side = 'a' | 'b';

/** From the first word that both print to the last, in one quotation of each. */
export type Places = Readonly<Record<Side, Span>>;

/** A shorter run of the same words is chance, as in alignment. */
const LEAST_RUN = 4;

/** Fewer words more are none to speak of. */
const LEAST_MORE = 2;

/**
 * How two articles print an utterance: first words in the place of others; then words that one has between words that both
 * print; then how far each quotes it. Words that an article prints in another quotation of its own are not missing there, and
 * what stands in brackets is an outlet's. Spellings of one word, and words joined or parted, are no difference.
 *
 * @param printed the two quotations that are most alike
 * @returns `null` where both print the same; nothing where no words of the two are known to be the same
 */
export function quotationChange(
  story: Story,
  utterance: ComparedUtterance,
  a: Article,
  b: Article,
  printed: Places,
): QuotationChange | null | undefined {
  const stretches = utterance.stretches.map((stretch) => ofTwo(stretch, a.id, b.id));
  const shared = stretches.filter((stretch) => stretch.words.some(isOfBoth(a.id, b.id)));
  if (shared.length === 0) return undefined;
  const printings = { story, stretches: shared, isWeighty: weightyIn(utterance) };
  const exchange = findExchange(printings);
  if (exchange && !exchange.spelling) {
    const at = placesAround(shared, a, b, exchange.at);
    if (at)
      return {
        kind: 'exchange',
        ...sidesOf(exchange, a.id),
        weighty: exchange.weighty,
        slight: isSlight(exchange.own) && isSlight(exchange.theirs),
        at,
      };
  }
  const edge = edgeExchange(story, a, b, printed);
  if (edge) return edge;
  const between = findOmission(printings) ?? findAddition(story, shared, a, b);
  if (between) {
    const at = placesAround(shared, a, b, between.at);
    const by = between.at.article === a.id ? 'a' : 'b';
    if (at)
      return {
        kind: 'between',
        by,
        words: between.words,
        weighty: printings.isWeighty(between.at),
        slight: isSlight(between.words),
        at,
      };
  }
  const [onlyA, onlyB] = [unquoted(stretches, utterance.id, a, b), unquoted(stretches, utterance.id, b, a)];
  if (onlyA.length + onlyB.length === 0) return null;
  const spoken = shared.flatMap(({ words: all }) => all.filter(isOfBoth(a.id, b.id)));
  const [startA, startB] = [
    sentenceStart(story, a, b, onlyA, spoken),
    sentenceStart(story, b, a, onlyB, spoken),
  ];
  return {
    kind: 'more',
    start: startA ? { by: 'a', ...startA } : startB && { by: 'b', ...startB },
    words: { a: longest(story, a, onlyA), b: longest(story, b, onlyB) },
    only: { a: onlyA, b: onlyB },
  };
}

/** The same change for who puts the other article first. */
export function turnChange(change: QuotationChange): QuotationChange {
  const other = { a: 'b', b: 'a' } as const;
  const turn = <T>({ a, b }: Readonly<Record<Side, T>>) => ({ a: b, b: a });
  if (change.kind === 'exchange') return { ...change, ...turn(change), at: turn(change.at) };
  if (change.kind === 'between') return { ...change, by: other[change.by], at: turn(change.at) };
  const { words, only, start } = change;
  return {
    kind: 'more',
    words: turn(words),
    only: turn(only),
    start: start && { ...start, by: other[start.by] },
  };
}

/** Of what language the words are hardly matters: another's smallest words tell. */
const isSlight = (text: string): boolean => words(text).every(({ form }) => isSmall(form, english));

const isOfBoth =
  (a: string, b: string) =>
  (word: CollatedWord): boolean =>
    isPrintedBy(a)(word) && isPrintedBy(b)(word);

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
 */
function edgeExchange(story: Story, a: Article, b: Article, printed: Places): QuotationChange | null {
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
    return { kind: 'exchange', a: own, b: theirs, weighty: false, slight: false, at: printed };
  }
  return null;
}

/** The end of a sentence that another follows, or that the words begin with. */
const SENTENCE_END = /^[.!?]|[.!?][”"’']?\s/u;

function trimmedWords(story: Story, { id, text }: Article, { start, end }: Span): string {
  const found = wordsWithin(text, { start, end });
  return wordsIn(story, id, found[0]?.start ?? start, found.at(-1)?.end ?? end);
}

/** What of a stretch two articles print, as if there were no others. */
function ofTwo(stretch: Stretch, a: string, b: string): Stretch {
  const isOne = ({ article }: { readonly article: string }) => article === a || article === b;
  const kept = stretch.words.map((word) => ({ ...word, printed: word.printed.filter(isOne) }));
  const indices = kept.map((_, i) => kept.slice(0, i).filter(({ printed }) => printed.length > 0).length);
  const words = kept.filter(({ printed }) => printed.length > 0);
  return {
    ...stretch,
    words,
    variants: stretch.variants.filter(isOne).map((variant) => ({
      ...variant,
      from: indices[variant.from] ?? words.length,
      to: indices[variant.to] ?? words.length,
    })),
  };
}

function sidesOf({ at, own, theirs }: Exchange, a: string): { readonly a: string; readonly b: string } {
  return at.article === a ? { a: own, b: theirs } : { a: theirs, b: own };
}

/** Words that one adds between two that both print side by side. */
function findAddition(story: Story, stretches: readonly Stretch[], a: Article, b: Article) {
  for (const { words: all, variants } of stretches)
    for (const { article, start, end, from, to } of variants) {
      const [before, after] = [all[from - 1], all[to]];
      if (from !== to || !before || !after || isBracketed(article === a.id ? a : b, start, end)) continue;
      if (before.printed.length < 2 || after.printed.length < 2) continue;
      return { words: wordsIn(story, article, start, end), at: { article, start, end } };
    }
  return null;
}

/** Whether words stand in square brackets: an outlet's, not the speaker's. */
const isBracketed = ({ text }: Article, start: number, end: number): boolean =>
  /\[[^\]]*$/u.test(text.slice(Math.max(0, start - LONGEST_BRACKET), start)) &&
  /^[^[]*\]/u.test(text.slice(end, end + LONGEST_BRACKET));

/** In UTF-16 units: a longer one is none that an outlet put into a sentence. */
const LONGEST_BRACKET = 120;

/**
 * In one quotation of each, from the first word that both print to the last; the two that hold a place and the most words that
 * both print.
 */
function placesAround(
  stretches: readonly Stretch[],
  a: Article,
  b: Article,
  place: Span & { readonly article: string },
): Places | null {
  const pairs = a.quotes.flatMap((one) => b.quotes.map((two) => ({ one, two })));
  const found = pairs
    .filter(({ one, two }) => contains(place.article === a.id ? one : two, place))
    .flatMap(({ one, two }) => {
      const inA = spansIn(stretches, a.id, b.id, one, two);
      const inB = spansIn(stretches, b.id, a.id, two, one);
      return inA.length > 0 && inB.length > 0 ? [{ a: over(inA), b: over(inB), size: inA.length }] : [];
    })
    .toSorted((x, y) => y.size - x.size)[0];
  if (!found) return null;
  const own = place.article === a.id ? found.a : found.b;
  return contains(own, place) ? { a: found.a, b: found.b } : null;
}

/** Where an article prints words in one of its quotes that another prints in one of its own. */
function spansIn(stretches: readonly Stretch[], id: string, other: string, own: Span, theirs: Span): Span[] {
  const at = (word: CollatedWord, article: string, quote: Span) =>
    word.printed.find((each) => each.article === article && contains(quote, each));
  return stretches
    .flatMap(({ words: all }) => all)
    .flatMap((word) => {
      const place = at(word, id, own);
      return place && at(word, other, theirs) ? [place] : [];
    });
}

const over = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** Runs of an article's words of the utterance that the other prints in none of its quotations. */
function unquoted(
  stretches: readonly Stretch[],
  utterance: string,
  own: Article,
  other: Article,
): (Span & { size: number })[] {
  const theirs = other.quotes.map((quote) => formsWithin(other.text, quote));
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

/** What is left of a run of words without those that stand in a row in one of the other's quotations. */
function withoutQuoted(
  article: Article,
  run: Span,
  theirs: readonly string[][],
): (Span & { size: number })[] {
  const own = wordsWithin(article.text, run);
  const known = new Set<number>();
  for (let i = 0; i + LEAST_RUN <= own.length; i += 1) {
    const row = own.slice(i, i + LEAST_RUN).map(({ form }) => form);
    if (theirs.some((forms) => forms.some((_, at) => row.every((form, k) => forms[at + k] === form))))
      for (let k = 0; k < LEAST_RUN; k += 1) known.add(i + k);
  }
  const left: (Span & { size: number })[] = [];
  own.forEach(({ start, end }, i) => {
    if (known.has(i)) return;
    const last = left.at(-1);
    if (last && i > 0 && !known.has(i - 1)) left[left.length - 1] = { ...last, end, size: last.size + 1 };
    else left.push({ start, end, size: 1 });
  });
  return left.filter(({ size }) => size >= LEAST_MORE);
}

function longest(story: Story, { id }: Article, runs: readonly (Span & { size: number })[]): string | null {
  const [most] = runs.toSorted((x, y) => y.size - x.size);
  return most ? wordsIn(story, id, most.start, most.end) : null;
}
