import { words as said } from '#words/quotes.ts';
import type { Story } from '../../model/story.ts';
import type { CollatedVariant, CollatedWord, Stretch } from '../../model/stretch.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import { overlap } from '../../text/spans.ts';
import { oneLine } from '../../text/one-line.ts';
import { withoutSigns } from '../../text/without-signs.ts';
import { countWords, wordForms } from '../../text/words.ts';
import { isBlind, showGaps } from '../blind-story.ts';
import { outletSigns } from '../outlet-sign.ts';

/** What is quoted in a sentence can be read at a glance. */
const LONGEST = 12;

/**
 * How the printings of an utterance differ, in a sentence: other words in the place of words; else words that one leaves out
 * between words that it prints; else that all print the same, or the same as far as they go.
 *
 * Translations of the same words are not said to be cut or changed.
 *
 * @param known what of the stretches the page is headed by: the sentence is about these words, and about other words than
 * these only after it
 * @returns `null` where only one article prints it
 */
export function printingDifference(
  story: Story,
  { stretches, rendering, variants }: Pick<ComparedUtterance, 'stretches' | 'rendering' | 'variants'>,
  known: readonly Stretch[] = stretches,
): string | null {
  const articles = articlesOf(stretches.flatMap(({ words }) => words)).length;
  if (articles < 2) return null;
  const viewOf = (some: readonly Stretch[]): Printings => ({
    story,
    articles,
    stretches: some.filter(isShared),
    apart: some.filter((each) => !isShared(each)),
    isWeighty: ({ article, start, end }) =>
      variants.some(
        (variant) =>
          variant.article === article &&
          variant.changes.some(
            (change) => change.weighty && change.variant && overlap(change.variant, { start, end }),
          ),
      ),
  });
  const whole = viewOf(stretches);
  if (whole.stretches.length === 0) return rendering ? said.translated : said.moreAndLess(false);
  if (rendering) return otherWords(whole) ?? (isSame(whole) ? sameWords(whole) : said.translated);
  const view = viewOf(known);
  const sizeOf = (some: readonly Stretch[]) => some.reduce((sum, { words }) => sum + words.length, 0);
  if (view.stretches.length === 0 || sizeOf(known) === sizeOf(stretches))
    return otherWords(whole) ?? leftOut(whole) ?? sameWords(whole);
  const found = otherWords(view) ?? leftOut(view);
  if (found !== null) return found;
  const further = otherWords(whole);
  return `${sameWords(view)}${further === null ? '' : ` ${said.further(further)}`}`;
}

/** Whether more than one article prints words of a stretch. */
export const isShared = ({ words }: Stretch): boolean => words.some(({ printed }) => printed.length > 1);

interface Printings {
  readonly story: Story;
  /** How many articles print any of it. */
  readonly articles: number;
  readonly stretches: readonly Stretch[];
  /** Words that are not laid on any of the stretches. */
  readonly apart: readonly Stretch[];
  /** Whether printed words touch a negation, a number, a name or a modal verb. */
  readonly isWeighty: (place: Pick<CollatedVariant, 'article' | 'start' | 'end'>) => boolean;
}

/** The most telling exchange: no mere spelling, of a negation, a number, a name or a modal verb, short, and one that many outlets have a part in. */
function otherWords({ story, stretches, isWeighty }: Printings): string | null {
  const exchanges = stretches.flatMap(({ words, variants }) =>
    variants.flatMap(({ article, start, end, from, to }) => {
      const place = words.slice(from, to);
      const own = wordsIn(story, article, start, end);
      const others = printersOf(place).filter((id) => id !== article);
      const theirs = others[0] === undefined ? '' : printedBy(story, others[0], place);
      const size = Math.max(countWords(own), countWords(theirs));
      // At an end of what an article prints, the rest of a longer quotation may seem to stand in the place of its words.
      const isEnd = [words.slice(0, from), words.slice(to)].some((side) => !side.some(isPrintedBy(article)));
      const isCut = isEnd && Math.abs(countWords(own) - countWords(theirs)) > LONGER_AT_END;
      return place.some(({ inserted }) => inserted) || theirs === '' || size > LONGEST || isCut
        ? []
        : [{ article, own, others, theirs, size, weighty: isWeighty({ article, start, end }) }];
    }),
  );
  const [first] = exchanges.toSorted(
    (x, y) =>
      Number(isSpelling(x)) - Number(isSpelling(y)) ||
      Number(y.weighty) - Number(x.weighty) ||
      x.size - y.size ||
      y.others.length - x.others.length,
  );
  if (!first) return null;
  const alike = (words: string) => wordForms(words).join(' ') === wordForms(first.own).join(' ');
  const printers = exchanges
    .filter(({ own, theirs }) => alike(own) && theirs === first.theirs)
    .map(({ article }) => article);
  return said.printsOtherwise(
    namesOf(story, printers),
    first.own,
    namesOf(story, first.others),
    first.theirs,
  );
}

const LONGER_AT_END = 2;

/** Of the shorter, that two spellings of one word or an abbreviation begin with. */
const ALIKE_SHARE = 0.6;

function isSpelling({ own, theirs }: { own: string; theirs: string }): boolean {
  const [one = '', two = ''] = [own, theirs].map((words) => wordForms(words).join('').replaceAll(/\W/gu, ''));
  const least = Math.min(one.length, two.length) * ALIKE_SHARE;
  return least > 0 && one.slice(0, Math.ceil(least)) === two.slice(0, Math.ceil(least));
}

/** Words missing between two that an article prints in one piece. */
function leftOut({ story, stretches }: Printings): string | null {
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
          : [{ article, place, others }];
      });
    }),
  );
  const [first] = gaps.toSorted((x, y) => x.place.length - y.place.length);
  if (!first || first.place.length > LONGEST) return null;
  const lacking = gaps
    .filter(({ place }) => place[0] === first.place[0] && place.length === first.place.length)
    .map(({ article }) => article);
  return said.leavesOut(
    namesOf(story, lacking),
    namesOf(story, first.others),
    printedBy(story, first.others[0] ?? '', first.place),
  );
}

/** Whether all words are the same, as far as they are printed. */
function isSame({ stretches, apart }: Pick<Printings, 'stretches' | 'apart'>): boolean {
  // A part of a quote that a gap parts from the rest is no other wording of the rest.
  const isPart = ({ quotes }: Stretch) =>
    quotes.every((quote) => stretches.some((each) => each.quotes.includes(quote)));
  return stretches.every(({ variants }) => variants.length === 0) && apart.every(isPart);
}

function sameWords({ story, stretches, apart, articles }: Printings): string {
  const all = [...stretches, ...apart].flatMap(({ words }) => words.filter(({ inserted }) => !inserted));
  const sizes = articlesOf(all)
    .map((article) => ({ article, size: all.filter(isPrintedBy(article)).length }))
    .toSorted((x, y) => y.size - x.size);
  const [most, least] = [sizes[0], sizes.at(-1)];
  const same = isSame({ stretches, apart });
  const names = (some: typeof sizes) =>
    namesOf(
      story,
      some.map(({ article }) => article),
    );
  if (same && least?.size === all.length)
    return sizes.length < articles ? said.sameWordsBy(names(sizes)) : said.sameWordsIn(sizes.length);
  const on = stretches.find(({ words }) => words.some(isPrintedBy(least?.article ?? '')));
  const few = on?.words.filter(isPrintedBy(least?.article ?? '')) ?? [];
  const ofSize = (size: number) => sizes.filter((each) => each.size === size);
  const isTold =
    same && most && least && most.size > least.size && few.length === least.size && few.length <= LONGEST;
  if (!isTold || !ofSize(least.size).every(({ article }) => few.every(isPrintedBy(article))))
    return said.moreAndLess(same);
  return said.mostAndLeast(
    names(ofSize(most.size)),
    most.size === all.length,
    names(sizes.filter(({ size }) => size < most.size && size > least.size)),
    names(ofSize(least.size)),
    printedBy(story, least.article, few),
  );
}

const isPrintedBy =
  (id: string) =>
  ({ printed }: CollatedWord): boolean =>
    printed.some(({ article }) => article === id);

const articlesOf = (words: readonly CollatedWord[]): string[] => [
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
function printedBy(story: Story, id: string, words: readonly CollatedWord[]): string {
  const places = words.flatMap(({ printed }) => printed.filter(({ article }) => article === id));
  return wordsIn(
    story,
    id,
    Math.min(...places.map(({ start }) => start)),
    Math.max(...places.map(({ end }) => end)),
  );
}

function wordsIn(story: Story, id: string, start: number, end: number): string {
  const article = story.articles.find((each) => each.id === id);
  const words = article && end > start ? oneLine(withoutSigns(article, { start, end })) : '';
  return isBlind(story) ? showGaps(words) : words;
}

const namesOf = (story: Story, ids: readonly string[]): string[] =>
  outletSigns(story)
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name);
