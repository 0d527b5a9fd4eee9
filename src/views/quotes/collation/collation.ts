import type { Story } from '../../../model/story.ts';
import type { Span } from '../../../model/span.ts';
import type { CollatedVariant, CollatedWord, Stretch } from '../../../model/stretch.ts';
import { renderSpan } from '../../../render/render-span.ts';
import { outletSigns, type OutletSign } from '../../outlet-sign.ts';
import { articlesOf, isPrintedBy, printedBy, wordsIn } from '../printed-changes.ts';
import { evenSigns, signsAfter, NO_SIGNS } from './signs-after.ts';

/**
 * A stretch as a page draws it: groups of words with the outlets that print them, and variants in their
 * place.
 */
export interface Collation {
  /** The outlets that have a lane under the words, in the order of their letters: those that print most of it. */
  readonly lanes: readonly OutletSign[];
  /** All that print any of it, in the same order. */
  readonly legend: readonly OutletSign[];
  readonly groups: readonly CollatedGroup[];
}

/** Neighbouring words printed by the same outlets. */
interface CollatedGroup {
  /** Slices of one article, HTML. */
  readonly html: string;
  readonly printers: readonly OutletSign[];
  /** Inserted by an outlet, in brackets. */
  readonly inserted: boolean;
  /** Signs after these words that not all of the printers have, HTML; `null` where all have the same, which end the words. */
  readonly sign: string | null;
  /** Whether the printers are those of the group before, so that their letters need not stand again. */
  readonly goesOn: boolean;
  /** What others print instead of these words, or before them: the same words once, with all who print them. */
  readonly variants: readonly {
    readonly outlets: readonly OutletSign[];
    readonly html: string;
    readonly instead: boolean;
    /** The words they stand in the place of, as plain text; `null` where these are many, or none. */
    readonly theirs: string | null;
  }[];
}

/** Where an article prints words. */
type Place = Pick<CollatedVariant, 'article' | 'start' | 'end'>;

/** As many lanes as fit under a line of text; the letters above the words name all outlets. */
const MOST_LANES = 5;

/** Lays out a stretch for a page. */
export function collationOf(story: Story, stretch: Stretch): Collation {
  const signs = outletSigns(story);
  const countBy = (id: string) =>
    stretch.words.filter(({ printed }) => printed.some(({ article }) => article === id)).length;
  const legend = signs.filter(({ id }) => countBy(id) > 0);
  const most = legend.toSorted((a, b) => countBy(b.id) - countBy(a.id)).slice(0, MOST_LANES);
  const lanes = legend.filter((outlet) => most.includes(outlet));
  const cuts = new Set(stretch.variants.flatMap(({ from, to }) => [from, to]));
  const groups: CollatedWord[][] = [];
  stretch.words.forEach((word, i) => {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isOne = [before, word].every((each) => each === undefined || isPrintedAlike(story, each));
    const goesOn = group && before && !cuts.has(i) && isOne && alike(before, word);
    if (goesOn && signsAfter(story, before).own === null) group.push(word);
    else groups.push([word]);
  });
  let at = 0;
  const views = groups.map((group) => {
    const from = at;
    at += group.length;
    const variants = stretch.variants.filter((variant) => variant.from === from);
    return groupView(story, stretch, group, variants, signs);
  });
  return {
    lanes,
    legend,
    groups: views.map((view, i) => {
      const before = views[i - 1];
      const isOne = before?.sign != null && lettersIn(before.printers) === lettersIn(view.printers);
      return { ...view, goesOn: Boolean(isOne) && view.variants.length === 0 };
    }),
  };
}

/**
 * Whether the leading quote and the outlets are the same, so that one slice of one article shows both words.
 */
function alike(a: CollatedWord, b: CollatedWord): boolean {
  const names = (word: CollatedWord) =>
    word.printed
      .map(({ article }) => article)
      .toSorted()
      .join(' ');
  const follows =
    a.printed[0]?.article === b.printed[0]?.article && (a.printed[0]?.end ?? 0) <= (b.printed[0]?.start ?? 0);
  return follows && a.inserted === b.inserted && names(a) === names(b);
}

const lettersIn = (outlets: readonly OutletSign[]): string => outlets.map(({ letter }) => letter).join(' ');

/** A word with the letters of one of its printers; capitals are the sentence’s. */
const lettersOf = ({ articles }: Story, { article, start, end }: Place): string =>
  articles
    .find(({ id }) => id === article)
    ?.text.slice(start, end)
    .replaceAll(/[’‘]/gu, "'")
    .toLowerCase() ?? '';

/** Whether all who print a word have the same letters. */
function isPrintedAlike(story: Story, { printed }: CollatedWord): boolean {
  return new Set(printed.map((place) => lettersOf(story, place))).size === 1;
}

function groupView(
  story: Story,
  { words }: Stretch,
  group: readonly CollatedWord[],
  variants: Stretch['variants'],
  signs: readonly OutletSign[],
): CollatedGroup {
  const [first] = group;
  const leading = first?.printed[0];
  const article = story.articles.find(({ id }) => id === leading?.article);
  // An outlet that has another spelling of a word has it in brackets, as other words.
  const letters = leading ? lettersOf(story, leading) : '';
  const isOwn = (place: Place) => group.length > 1 || lettersOf(story, place) === letters;
  const [own, others] = [
    first?.printed.filter(isOwn) ?? [],
    first?.printed.filter((each) => !isOwn(each)) ?? [],
  ];
  const printers = own.map((place) => place.article);
  const last = group.at(-1);
  const after = last ? signsAfter(story, last, printers) : NO_SIGNS;
  const shown = [
    ...variants.map((each) => ({
      ...each,
      instead: each.to > each.from,
      theirs: wordsInPlace(story, words.slice(each.from, each.to), each.article),
    })),
    ...others.map((each) => ({
      ...each,
      instead: true,
      theirs: leading ? wordsIn(story, leading.article, leading.start, leading.end) : null,
    })),
  ];
  return {
    html: article
      ? wordsAlike(story, group, printers, after.length)
          .map((span) => renderSpan(article, span))
          .join(' ')
      : '',
    printers: signs.filter(({ id }) => printers.includes(id)),
    inserted: group.every(({ inserted }) => inserted),
    sign: signView(story, after.own),
    goesOn: false,
    variants: shown.reduce<CollatedGroup['variants'][number][]>((list, { instead, theirs, ...variant }) => {
      const [source, outlet] = [
        story.articles.find(({ id }) => id === variant.article),
        signs.find(({ id }) => id === variant.article),
      ];
      if (!source || !outlet) return list;
      const view = { outlets: [outlet], html: renderSpan(source, variant), instead, theirs };
      const same = list.findIndex((each) => each.html === view.html && each.theirs === theirs);
      return same === -1
        ? [...list, view]
        : list.with(same, {
            ...view,
            outlets: signs.filter((each) => each === outlet || list[same]?.outlets.includes(each)),
          });
    }, []),
  };
}

/** So many words are told beside those in their place; more follow it anyway. */
const MOST_TOLD = 4;

/** Some words as the first prints them who prints them all. */
function wordsInPlace(story: Story, place: readonly CollatedWord[], own: string): string | null {
  const [printer] = articlesOf(place).filter((id) => id !== own && place.every(isPrintedBy(id)));
  return printer === undefined || place.length > MOST_TOLD ? null : printedBy(story, printer, place);
}

function signView(story: Story, own: ReturnType<typeof signsAfter>['own']): CollatedGroup['sign'] {
  const article = story.articles.find(({ id }) => id === own?.article);
  return own && article ? renderSpan(article, own) : null;
}

/**
 * The words of a group as the first of its printers has them, with the signs between and after them. Where an outlet’s own
 * words stand between two of them, these are left out.
 *
 * @param after how many UTF-16 units of signs follow the last word
 * @returns slices of the first printer’s article
 */
function wordsAlike(
  story: Story,
  group: readonly CollatedWord[],
  printers: readonly string[],
  after: number,
): Span[] {
  const spans: { start: number; end: number }[] = [];
  group.forEach((word, i) => {
    const places = placesOf(word, printers);
    const [place] = places;
    if (!place) return;
    const last = spans.at(-1);
    const before = group[i - 1];
    const between = places.map(({ article, start }) => {
      const end = before?.printed.find((each) => each.article === article)?.end ?? start;
      return textOf(story, article).slice(end, start);
    });
    if (last && isSame(between)) last.end = place.end;
    else {
      if (last && before) last.end += signsAfter(story, before, printers).length;
      spans.push({ start: place.start, end: place.end });
    }
  });
  const first = group[0] ? placesOf(group[0], printers) : [];
  const opening = first.map(
    ({ article, start }) =>
      /[[(]*$/u.exec(textOf(story, article).slice(Math.max(0, start - 2), start))?.[0] ?? '',
  );
  const opens = isSame(opening) ? (opening[0]?.length ?? 0) : 0;
  return spans.map(({ start, end }, i) => ({
    start: i === 0 ? start - opens : start,
    end: i === spans.length - 1 ? end + after : end,
  }));
}

const isSame = (signs: readonly string[]): boolean => new Set(signs.map(evenSigns)).size === 1;

const textOf = ({ articles }: Story, id: string): string =>
  articles.find((each) => each.id === id)?.text ?? '';

/** Where each of some articles prints a word, the first time. */
const placesOf = ({ printed }: CollatedWord, printers: readonly string[]): Place[] =>
  printed.filter(
    ({ article }, i) =>
      printers.includes(article) && printed.findIndex((each) => each.article === article) === i,
  );
