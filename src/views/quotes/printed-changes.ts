import { english } from '../../language/en/english.ts';
import type { Story } from '../../model/story.ts';
import type { CollatedVariant, CollatedWord, Stretch } from '../../model/stretch.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import { oneLine } from '../../text/one-line.ts';
import { overlap } from '../../text/spans.ts';
import { withoutSigns } from '../../text/without-signs.ts';
import { countWords, wordForms } from '../../text/words.ts';
import { isBlind, showGaps } from '../blind-story.ts';

/** What is quoted in a sentence can be read at a glance. */
export const LONGEST = 12;

/** Printings to be compared: what articles print of an utterance, word by word. */
export interface Printings {
  readonly story: Story;
  readonly stretches: readonly Stretch[];
  /** Whether printed words touch a negation, a number, a name or a modal verb. */
  readonly isWeighty: (place: Place) => boolean;
}

/** Where an article prints words. */
type Place = Pick<CollatedVariant, 'article' | 'start' | 'end'>;

/** Words in the place of others. */
export interface Exchange {
  /** The articles that print these words, and where one of them does. */
  readonly printers: readonly string[];
  readonly own: string;
  readonly at: Place;
  /** The articles that print the others in their place. */
  readonly others: readonly string[];
  readonly theirs: string;
  readonly weighty: boolean;
  /** Whether the two are one word or more, spelled or shortened in two ways. */
  readonly spelling: boolean;
  /** Words of the longer of the two. */
  readonly length: number;
}

/** Words that some articles print between words that others have side by side. */
export interface Omission {
  readonly lacking: readonly string[];
  readonly others: readonly string[];
  readonly words: string;
  /** The words of their stretch before and after them. */
  readonly sides: readonly [readonly CollatedWord[], readonly CollatedWord[]];
  /** Where the others print them. */
  readonly places: readonly Place[];
  readonly length: number;
  /** Where one of the others prints them. */
  readonly at: Place;
}

/** Tells the weighty changes of an utterance. */
export const weightyIn =
  ({ variants }: Pick<ComparedUtterance, 'variants'>): Printings['isWeighty'] =>
  ({ article, start, end }) =>
    variants.some(
      (variant) =>
        variant.article === article &&
        variant.changes.some(
          (change) => change.weighty && change.variant && overlap(change.variant, { start, end }),
        ),
    );

/** The most telling exchange that can be read at a glance; `null` where there is none. */
export const findExchange = (printings: Printings): Exchange | null =>
  findExchanges(printings).find(({ length }) => length <= LONGEST) ?? null;

/**
 * Words in the place of others, each exchange once with all who print it so. The most telling first: no mere spelling, of a
 * negation, a number, a name or a modal verb, short, and one that many outlets have a part in.
 */
export function findExchanges({ story, stretches, isWeighty }: Printings): Exchange[] {
  const exchanges = stretches.flatMap(({ words, variants }) =>
    variants.flatMap(({ article, start, end, from, to }) => {
      const place = words.slice(from, to);
      const own = wordsIn(story, article, start, end);
      const others = printersOf(place).filter((id) => id !== article);
      const theirs = others[0] === undefined ? '' : printedBy(story, others[0], place);
      const length = Math.max(countWords(own), countWords(theirs));
      // At an end of what an article prints, the rest of a longer quotation may seem to stand in the place of its words.
      const isEnd = [words.slice(0, from), words.slice(to)].some((side) => !side.some(isPrintedBy(article)));
      const isCut = isEnd && Math.abs(countWords(own) - countWords(theirs)) > LONGER_AT_END;
      const at = { article, start, end };
      return place.some(({ inserted }) => inserted) || theirs === '' || isCut
        ? []
        : [{ at, own, others, theirs, length, weighty: isWeighty(at), spelling: isSpelling(own, theirs) }];
    }),
  );
  const sorted = exchanges.toSorted(
    (x, y) =>
      Number(isLikeSpelling(x)) - Number(isLikeSpelling(y)) ||
      Number(y.weighty) - Number(x.weighty) ||
      x.length - y.length ||
      y.others.length - x.others.length,
  );
  const same = Map.groupBy(sorted, ({ own, theirs }) => `${wordForms(own).join(' ')}|${theirs}`);
  return [...same.values()].flatMap((alike) => {
    const [first] = alike;
    return first ? [{ ...first, printers: alike.map(({ at }) => at.article) }] : [];
  });
}

const LONGER_AT_END = 2;

/** Of the shorter, that two spellings of one word or an abbreviation begin with. */
const ALIKE_SHARE = 0.6;

/** The letters and figures of some words, contractions read as the words that they stand for. */
const lettersOf = (words: string): string =>
  wordForms(words)
    .flatMap((form) => english.expandContraction(form)[0] ?? [form])
    .join('')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether two words look like spellings of one: such come last, though they may be two. */
function isLikeSpelling({ own, theirs }: Pick<Exchange, 'own' | 'theirs'>): boolean {
  const [one, two] = [lettersOf(own), lettersOf(theirs)];
  const least = Math.min(one.length, two.length) * ALIKE_SHARE;
  return least > 0 && one.slice(0, Math.ceil(least)) === two.slice(0, Math.ceil(least));
}

/** The same letters, joined, parted or contracted ("state-funded", "you're"), or one shortened ("Sen", "Senator"). */
export function isSpelling(own: string, theirs: string): boolean {
  const [one, two] = [lettersOf(own), lettersOf(theirs)].toSorted((x, y) => x.length - y.length);
  if (one === undefined || two === undefined || one === '') return false;
  return one === two || (SHORT_FORM.test(own.length < theirs.length ? own : theirs) && two.startsWith(one));
}

/** A capital and few letters: titles and states are shortened so, and the full stop is none of the word. */
const SHORT_FORM = /^\p{Lu}\p{L}{1,3}$/u;

/** The shortest omission that can be read at a glance; `null` where there is none. */
export function findOmission(printings: Printings): Omission | null {
  const [first] = findOmissions(printings);
  return first && first.length <= LONGEST ? first : null;
}

/** Words missing between two that an article prints in one piece, each once with all who lack them, the shortest first. */
export function findOmissions({ story, stretches }: Printings): Omission[] {
  const gaps = stretches.flatMap(({ words, variants }) =>
    articlesOf(words).flatMap((article) => {
      const printed = words.flatMap((word, at) => (isPrintedBy(article)(word) ? [at] : []));
      return printed.flatMap((at, i) => {
        const before = printed[i - 1] ?? at;
        const place = words.slice(before + 1, at);
        const others = printersOf(place);
        const instead = variants.some(
          (variant) => variant.article === article && variant.from <= at && variant.to > before,
        );
        const whole = quoteAt(story, article, words[before]) === quoteAt(story, article, words[at]);
        return place.length === 0 ||
          instead ||
          !whole ||
          others.length === 0 ||
          place.some(({ inserted }) => inserted)
          ? []
          : [{ article, place, others, sides: [words.slice(0, before + 1), words.slice(at)] as const }];
      });
    }),
  );
  const sorted = gaps.toSorted((x, y) => x.place.length - y.place.length);
  return [...Map.groupBy(sorted, ({ place }) => place[0]).values()]
    .flatMap((same) => [...Map.groupBy(same, ({ place }) => place.length).values()])
    .toSorted((x, y) => (x[0]?.place.length ?? 0) - (y[0]?.place.length ?? 0))
    .flatMap((alike) => {
      const [first] = alike;
      const at = first?.place[0]?.printed.find(({ article }) => article === first.others[0]);
      if (!first || !at) return [];
      const lacking = alike.map(({ article }) => article);
      return [
        {
          lacking,
          others: first.others,
          words: printedBy(story, at.article, first.place),
          sides: first.sides,
          places: first.place.flatMap(({ printed }) => printed),
          at,
          length: first.place.length,
        },
      ];
    });
}

/** Words that an article prints between two that others have side by side, in its own words only; not those in brackets. */
export function findAdditions({ story, stretches }: Printings): Omission[] {
  return stretches.flatMap(({ words, variants }) =>
    variants.flatMap(({ article, start, end, from, to }) => {
      const beside = words.slice(Math.max(0, from - 1), from + 1);
      const lacking = printersOf(beside).filter((id) => id !== article);
      const added = wordsIn(story, article, start, end);
      return to > from || lacking.length === 0 || added === ''
        ? []
        : [
            {
              lacking,
              others: [article],
              words: added,
              sides: [words.slice(0, from), words.slice(from)],
              places: [{ article, start, end }],
              length: countWords(added),
              at: { article, start, end },
            },
          ];
    }),
  );
}

/** Whether an article prints a word. */
export const isPrintedBy =
  (id: string) =>
  ({ printed }: CollatedWord): boolean =>
    printed.some(({ article }) => article === id);

/** The articles that print any of some words. */
export const articlesOf = (words: readonly CollatedWord[]): string[] => [
  ...new Set(words.flatMap(({ printed }) => printed.map(({ article }) => article))),
];

/** The articles that print all of some words. */
const printersOf = (words: readonly CollatedWord[]): string[] =>
  articlesOf(words).filter((id) => words.every(isPrintedBy(id)));

/** The quote in which an article prints a word. */
function quoteAt(story: Story, id: string, word: CollatedWord | undefined): string | undefined {
  const at = word?.printed.find(({ article }) => article === id)?.start ?? -1;
  return story.articles
    .find((each) => each.id === id)
    ?.quotes.find(({ start, end }) => start <= at && at < end)?.id;
}

/** Words of a stretch as an article prints them. */
export function printedBy(story: Story, id: string, words: readonly CollatedWord[]): string {
  const places = words.flatMap(({ printed }) => printed.filter(({ article }) => article === id));
  return wordsIn(
    story,
    id,
    Math.min(...places.map(({ start }) => start)),
    Math.max(...places.map(({ end }) => end)),
  );
}

/** The words of an article between two places, in one line. */
export function wordsIn(story: Story, id: string, start: number, end: number): string {
  const article = story.articles.find((each) => each.id === id);
  const words = article && end > start ? oneLine(withoutSigns(article, { start, end })) : '';
  return isBlind(story) ? showGaps(words) : words;
}
