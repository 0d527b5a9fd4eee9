import { english } from '../../language/en/english.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import type { CollatedWord, Stretch } from '../../model/stretch.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import { words } from '../../text/words.ts';
import {
  findExchange,
  findOmission,
  isPrintedBy,
  weightyIn,
  wordsIn,
  type Exchange,
} from '../quotes/printed-changes.ts';
import { isSmall } from '../wording/compared-words.ts';
import { overlap } from '../../text/spans.ts';
import { edgeExchange } from './edge-exchange.ts';
import { quotedChanges } from './quoted-changes.ts';
import { isBracketed } from './is-bracketed.ts';
import { longest, unquoted } from './quoted-more.ts';
import { sentenceStart, type SentenceStart } from './sentence-start.ts';
import { ofTwo, placesAround, type Places, type Side } from './two-printings.ts';

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

/**
 * How two articles print an utterance: first words in the place of others; then words that one has between words that both
 * print; then how far each quotes it. Words that an article prints in another quotation of its own are not missing there, and
 * what stands in brackets is an outlet's. Spellings of one word, and words joined or parted, are no difference. Words in one
 * place that tell nothing otherwise come last.
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
  const found: InPlace[] = [];
  const exchange = findExchange(printings);
  if (exchange && !exchange.spelling) {
    const at = placesAround(shared, a, b, exchange.at);
    if (at)
      found.push({
        kind: 'exchange',
        ...sidesOf(exchange, a.id),
        weighty: exchange.weighty,
        slight: isSlight(exchange.own) && isSlight(exchange.theirs),
        at,
      });
  }
  const edge = edgeExchange(story, a, b, printed);
  if (edge) found.push({ kind: 'exchange', ...edge, weighty: false, slight: false, at: printed });
  const between = findOmission(printings) ?? findAddition(story, shared, a, b);
  if (between) {
    const at = placesAround(shared, a, b, between.at);
    const by = between.at.article === a.id ? 'a' : 'b';
    if (at)
      found.push({
        kind: 'between',
        by,
        words: between.words,
        weighty: printings.isWeighty(between.at),
        slight: isSlight(between.words),
        at,
      });
  }
  const telling = found.find(({ at }) => quotedChanges(a, at.a, b, at.b).changes.length > 0);
  if (telling) return telling;
  // What tells nothing in its place tells no more as something that one alone quotes.
  const unquotedBy = (own: Article, other: Article) =>
    unquoted(stretches, utterance.id, own, other).filter(
      (run) => between?.at.article !== own.id || !overlap(run, between.at),
    );
  const [onlyA, onlyB] = [unquotedBy(a, b), unquotedBy(b, a)];
  if (onlyA.length + onlyB.length === 0) return found[0] ?? null;
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

/** A change of words in one place. */
type InPlace = Extract<QuotationChange, { readonly at: Places }>;

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
