import { words as said } from '#words/quotes.ts';
import type { Story } from '../../model/story.ts';
import type { Stretch } from '../../model/stretch.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import { countWords } from '../../text/words.ts';
import { outletSigns } from '../outlet-sign.ts';
import { inContext } from './in-context.ts';
import { insertedWords } from './inserted-words.ts';
import {
  articlesOf,
  findAdditions,
  findExchange,
  findExchanges,
  findOmissions,
  isPrintedBy,
  LONGEST,
  printedBy,
  weightyIn,
  wordsIn,
  type Exchange,
  type Omission,
  type Printings,
} from './printed-changes.ts';

/**
 * How the printings of an utterance differ, in sentences, and what outlets add in brackets: other words in
 * the place of words, and words that one lacks between words that it prints; all of them where they are few, else the most
 * telling. Where there are none, that all print the same, or who prints how much.
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
  const spoken = spokenDifference(story, { stretches, rendering, variants }, known, articles);
  return [spoken, ...insertedWords(story, stretches.filter(isShared))].join(' ');
}

/** How what is said differs; what is added in brackets was not said. */
function spokenDifference(
  story: Story,
  { stretches, rendering, variants }: Pick<ComparedUtterance, 'stretches' | 'rendering' | 'variants'>,
  known: readonly Stretch[],
  articles: number,
): string {
  const viewOf = (some: readonly Stretch[]): Compared => ({
    story,
    articles,
    stretches: some.filter(isShared),
    apart: some.filter((each) => !isShared(each)),
    isWeighty: weightyIn({ variants }),
  });
  const whole = viewOf(stretches);
  if (whole.stretches.length === 0) return said.someDiffer([]);
  if (rendering) return differingWords(whole, true) ?? (isSame(whole) ? sameWords(whole) : spelledOut(whole));
  const view = viewOf(known);
  const sizeOf = (some: readonly Stretch[]) => some.reduce((sum, { words }) => sum + words.length, 0);
  if (view.stretches.length === 0 || sizeOf(known) === sizeOf(stretches))
    return differingWords(whole) ?? sameWords(whole);
  const found = differingWords(view);
  if (found !== null) return found;
  const further = otherWords(whole);
  return further === null ? sameWords(view, whole) : `${sameWords(view)} ${said.further(further)}`;
}

/** Whether more than one article prints words of a stretch. */
export const isShared = ({ words }: Stretch): boolean => words.some(({ printed }) => printed.length > 1);

interface Compared extends Printings {
  /** How many articles print any of it. */
  readonly articles: number;
  /** Words that are not laid on any of the stretches. */
  readonly apart: readonly Stretch[];
}

/** The most telling of the other words in the place of words, in a sentence. */
function otherWords(printings: Compared): string | null {
  const found = findExchange(printings);
  return found && exchanged(printings, found);
}

/** As many differences are told one by one; of more, the most telling. */
const MOST_TOLD = 3;

/**
 * Other words in the place of words, and words that are missing between two that an article prints in one piece. Another
 * spelling counts only where no word differs.
 *
 * @param translated translations are not said to leave words out
 */
function differingWords(printings: Compared, translated = false): string | null {
  const exchanges = findExchanges(printings);
  const other = exchanges.filter(({ spelling }) => !spelling);
  const omissions = translated ? [] : findOmissions(printings);
  const all = [
    ...(other.length + omissions.length > 0 ? other : exchanges).map((found) => ({
      length: found.length,
      tells: exchanged(printings, found),
    })),
    ...omissions.map((found) => ({ length: found.length, tells: leftOut(printings, found) })),
  ];
  const short = all.filter(({ length }) => length <= LONGEST).map(({ tells }) => tells);
  if (short.length === 0) return null;
  const told = all.length <= MOST_TOLD ? short : short.slice(0, 1);
  return [...told, ...(told.length < all.length ? [said.moreDiffer] : [])].join(' ');
}

/** Words that only some print between others, where nothing else can be told: of translations too it is said who prints which. */
function spelledOut(printings: Compared): string {
  const all = [...findOmissions(printings), ...findAdditions(printings)];
  const short = all.filter(({ length }) => length <= LONGEST);
  if (short.length > 0) {
    const told = short
      .slice(0, MOST_TOLD)
      .toSorted((x, y) => x.sides[0].length - y.sides[0].length)
      .map((found) => leftOut(printings, found));
    return [...told, ...(told.length < all.length ? [said.moreDiffer] : [])].join(' ');
  }
  const own = printings.stretches
    .flatMap(({ variants }) => variants)
    .map(({ article, start, end }) => ({ article, words: wordsIn(printings.story, article, start, end) }))
    .filter(({ words }) => words !== '' && countWords(words) <= LONGEST);
  return said.someDiffer(
    own.slice(0, MOST_TOLD).map(({ article, words }) => [words, ...namesOf(printings.story, [article])]),
  );
}

const exchanged = ({ story }: Compared, { printers, own, others, theirs }: Exchange): string =>
  said.printsOtherwise(namesOf(story, printers), own, namesOf(story, others), theirs);

function leftOut({ story }: Compared, omission: Omission): string {
  const [without, having] = [namesOf(story, omission.lacking), namesOf(story, omission.others)];
  const found = inContext(story, omission);
  return found
    ? said.eachPrints(having, found.others, without, found.lacking)
    : said.lacks(without, having, omission.words);
}

/** Whether all words are the same, as far as they are printed. */
function isSame({ stretches, apart }: Pick<Compared, 'stretches' | 'apart'>): boolean {
  // A part of a quote that a gap parts from the rest is no other wording of the rest.
  const isPart = ({ quotes }: Stretch) =>
    quotes.every((quote) => stretches.some((each) => each.quotes.includes(quote)));
  return stretches.every(({ variants }) => variants.length === 0) && apart.every(isPart);
}

/** @param whole what was said in all, if that is more: who prints the words that are compared may print more of it */
function sameWords(compared: Compared, whole?: Compared): string {
  const { story, stretches, apart, articles } = compared;
  const all = spokenIn({ stretches, apart });
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
  if (same && least?.size === all.length) {
    const further = whole ? spokenIn(whole) : all;
    const longer = names(
      sizes.filter(({ article, size }) => further.filter(isPrintedBy(article)).length > size),
    );
    return sizes.length < articles || sizes.length <= MOST_NAMED
      ? said.sameWordsBy(names(sizes), longer)
      : said.sameWordsIn(sizes.length, longer.length);
  }
  const on = stretches.find(({ words }) => words.some(isPrintedBy(least?.article ?? '')));
  const few = on?.words.filter(isPrintedBy(least?.article ?? '')) ?? [];
  const ofSize = (size: number) => sizes.filter((each) => each.size === size);
  const isTold =
    same && most && least && most.size > least.size && few.length === least.size && few.length <= LONGEST;
  if (!isTold || !ofSize(least.size).every(({ article }) => few.every(isPrintedBy(article))))
    return same ? asFarAs(compared) : spelledOut(compared);
  return said.mostAndLeast(
    names(ofSize(most.size)),
    most.size === all.length,
    names(sizes.filter(({ size }) => size < most.size && size > least.size)),
    names(ofSize(least.size)),
    printedBy(story, least.article, few),
  );
}

/** The words that are not added in brackets. */
const spokenIn = ({ stretches, apart }: Pick<Compared, 'stretches' | 'apart'>) =>
  [...stretches, ...apart].flatMap(({ words }) => words.filter(({ inserted }) => !inserted));

/** Who prints the same as far as it goes, by their names where these are few. */
function asFarAs({ story, stretches, apart }: Compared): string {
  const printers = articlesOf([...stretches, ...apart].flatMap(({ words }) => words));
  return said.asFarAs(printers.length <= MOST_NAMED ? namesOf(story, printers) : []);
}

/** More names than these are counted. */
const MOST_NAMED = 4;

const namesOf = (story: Story, ids: readonly string[]): string[] =>
  outletSigns(story)
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name);
