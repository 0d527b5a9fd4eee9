import type { Story } from '../../model/story.ts';
import type { Span } from '../../model/span.ts';
import type { CollatedVariant, CollatedWord, Stretch } from '../../model/stretch.ts';
import { renderSpan } from '../../render/render-span.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';

/**
 * A stretch as a page draws it: groups of words with the outlets that print them, and variants in their
 * place.
 */
export interface Collation {
  /** The outlets that print any of it, one lane each; the one with the most words first. */
  readonly lanes: readonly OutletSign[];
  /** The same outlets in the order of their letters. */
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
  /** What others print instead of these words, or before them. */
  readonly variants: readonly {
    readonly outlet: OutletSign;
    readonly html: string;
    readonly instead: boolean;
  }[];
}

/** Where an article prints words. */
type Place = Pick<CollatedVariant, 'article' | 'start' | 'end'>;

/** Lays out a stretch for a page. */
export function collationOf(story: Story, stretch: Stretch): Collation {
  const signs = outletSigns(story);
  const printedBy = (id: string) =>
    stretch.words.filter(({ printed }) => printed.some(({ article }) => article === id)).length;
  const legend = signs.filter(({ id }) => printedBy(id) > 0);
  const lanes = legend.toSorted((a, b) => printedBy(b.id) - printedBy(a.id));
  const cuts = new Set(stretch.variants.flatMap(({ from, to }) => [from, to]));
  const groups: CollatedWord[][] = [];
  stretch.words.forEach((word, i) => {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isOne = [before, word].every((each) => each === undefined || isPrintedAlike(story, each));
    if (group && before && !cuts.has(i) && isOne && alike(before, word)) group.push(word);
    else groups.push([word]);
  });
  let at = 0;
  return {
    lanes,
    legend,
    groups: groups.map((group) => {
      const from = at;
      at += group.length;
      return groupView(
        story,
        group,
        stretch.variants.filter((variant) => variant.from === from),
        signs,
      );
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

/** A word with the letters of one of its printers. */
const lettersOf = ({ articles }: Story, { article, start, end }: Place): string =>
  articles
    .find(({ id }) => id === article)
    ?.text.slice(start, end)
    .replaceAll(/[’‘]/gu, "'") ?? '';

/** Whether all who print a word have the same letters, capitals too. */
function isPrintedAlike(story: Story, { printed }: CollatedWord): boolean {
  return new Set(printed.map((place) => lettersOf(story, place))).size === 1;
}

function groupView(
  story: Story,
  group: readonly CollatedWord[],
  variants: Stretch['variants'],
  signs: readonly OutletSign[],
): CollatedGroup {
  const [first] = group;
  const leading = first?.printed[0];
  const article = story.articles.find(({ id }) => id === leading?.article);
  // An outlet that has another capital or another spelling of a word has it in brackets, as other words.
  const letters = leading ? lettersOf(story, leading) : '';
  const isOwn = (place: Place) => group.length > 1 || lettersOf(story, place) === letters;
  const [own, others] = [
    first?.printed.filter(isOwn) ?? [],
    first?.printed.filter((each) => !isOwn(each)) ?? [],
  ];
  const printers = own.map((place) => place.article);
  const shown = [
    ...variants.map((each) => ({ ...each, instead: each.to > each.from })),
    ...others.map((each) => ({ ...each, instead: true })),
  ];
  return {
    html: article
      ? wordsAlike(story, group, printers)
          .map((span) => renderSpan(article, span))
          .join(' ')
      : '',
    printers: signs.filter(({ id }) => printers.includes(id)),
    inserted: group.every(({ inserted }) => inserted),
    variants: shown.flatMap(({ instead, ...variant }) => {
      const [source, outlet] = [
        story.articles.find(({ id }) => id === variant.article),
        signs.find(({ id }) => id === variant.article),
      ];
      return source && outlet ? [{ outlet, html: renderSpan(source, variant), instead }] : [];
    }),
  };
}

/**
 * The words of a group as the first of its printers has them, with the signs between, before and after them that all of its
 * printers have. Where these differ, the words are parted and no sign stands there: it would be one outlet’s under the
 * letters of others.
 *
 * @returns slices of the first printer’s article
 */
function wordsAlike(story: Story, group: readonly CollatedWord[], printers: readonly string[]): Span[] {
  const textOf = (id: string | undefined) => story.articles.find((each) => each.id === id)?.text ?? '';
  const placesOf = ({ printed }: CollatedWord) =>
    printed.filter(
      ({ article }, i) =>
        printers.includes(article) && printed.findIndex((each) => each.article === article) === i,
    );
  const isSame = (signs: readonly string[]) => new Set(signs.map(evenSigns)).size === 1;
  const spans: { start: number; end: number }[] = [];
  group.forEach((word, i) => {
    const places = placesOf(word);
    const [place] = places;
    if (!place) return;
    const last = spans.at(-1);
    const before = group[i - 1];
    const between = places.map(({ article, start }) => {
      const end = before?.printed.find((each) => each.article === article)?.end ?? start;
      return textOf(article).slice(end, start);
    });
    if (last && isSame(between)) last.end = place.end;
    else spans.push({ start: place.start, end: place.end });
  });
  const edge = (word: CollatedWord | undefined, find: (text: string, place: Place) => string): number => {
    const found = word ? placesOf(word).map((place) => find(textOf(place.article), place)) : [];
    return isSame(found) ? (found[0]?.length ?? 0) : 0;
  };
  const [opens, closes] = [
    edge(group[0], (text, { start }) => /[[(]*$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? ''),
    edge(
      group.at(-1),
      (text, { end }) => /^[.,;:!?\])…–—-]*/u.exec(text.slice(end, end + FEW_SIGNS))?.[0] ?? '',
    ),
  ];
  return spans.map(({ start, end }, i) => ({
    start: i === 0 ? start - opens : start,
    end: i === spans.length - 1 ? end + closes : end,
  }));
}

/** More signs than these do not follow a word. */
const FEW_SIGNS = 6;

/** Signs in one form: which dash and how much white space is a house’s custom, and so are the marks of a quotation. */
const evenSigns = (signs: string): string =>
  signs
    .replaceAll(/["“”«»„]/gu, '')
    .replaceAll(/\s*[–—]\s*/gu, '—')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('...', '…');
