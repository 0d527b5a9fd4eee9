import type { Story } from '../../model/story.ts';
import type { CollatedWord, Stretch } from '../../model/stretch.ts';
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
    if (group && before && !cuts.has(i) && alike(before, word)) group.push(word);
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

function groupView(
  story: Story,
  group: readonly CollatedWord[],
  variants: Stretch['variants'],
  signs: readonly OutletSign[],
): CollatedGroup {
  const [first, last] = [group[0]?.printed[0], group.at(-1)?.printed[0]];
  const article = story.articles.find(({ id }) => id === first?.article);
  return {
    html: article && first && last ? renderSpan(article, withSigns(article.text, first.start, last.end)) : '',
    printers: signs.filter(({ id }) => group[0]?.printed.some((printed) => printed.article === id)),
    inserted: group.every(({ inserted }) => inserted),
    variants: variants.flatMap((variant) => {
      const [source, outlet] = [
        story.articles.find(({ id }) => id === variant.article),
        signs.find(({ id }) => id === variant.article),
      ];
      return source && outlet
        ? [{ outlet, html: renderSpan(source, variant), instead: variant.to > variant.from }]
        : [];
    }),
  };
}

/**
 * The words with the signs that belong to them: what follows without a blank, and a bracket before. Quotation
 * marks stay out.
 */
function withSigns(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  while (/[.,;:!?\])…–—-]/u.test(text[to] ?? '')) to += 1;
  while (/[[(]/u.test(text[from - 1] ?? '')) from -= 1;
  return { start: from, end: to };
}
