import { DomUtils } from 'htmlparser2';
import { hasClass, type Part, type StoryPages, type Tag } from './parts.ts';

/** A part of the edition with a heading of its own; its items stand below it. */
export interface Group {
  readonly id: string;
  readonly title: string;
  /** One sentence about it. */
  readonly about: string;
  readonly items: readonly Part[];
  /** Whether the contents name each item. */
  readonly listed: boolean;
}

export type Edition = 'whole' | 'print';

/** What stands in an edition, in order: pages that open a chapter, and groups of pages. */
export function chooseParts(pages: StoryPages, edition: Edition): (Part | Group)[] {
  const under = (pattern: RegExp, guide: string): Part[] =>
    inOrderOf(
      pages,
      guide,
      [...pages.parts.values()].filter(({ key }) => pattern.test(key)),
    );
  const page = (key: string): Part[] => [pages.parts.get(key)].filter((part) => part !== undefined);
  const group = (
    id: string,
    title: string,
    about: string,
    items: readonly Part[],
    listed = false,
  ): Group[] => (items.length === 0 ? [] : [{ id, title, about, items, listed }]);
  const quotations = under(/^quotes\/./u, 'quotes');
  const pairs = under(/^compare\/[^/]+\/[^/]+$/u, 'overview');
  if (edition === 'print')
    return [
      ...page('overview'),
      ...page('claims'),
      ...group('compare', 'Differences', 'What two articles tell differently, pair by pair.', pairs),
      ...group('quotes', 'Quotations', 'All printings of each, the fullest first.', quotations),
    ];
  return [
    ...page('overview'),
    ...page('claims'),
    ...page('claims/as-printed'),
    ...group(
      'each-claim',
      'Each claim with its words',
      'What each article prints of it, in its sentence.',
      under(/^claims\/(?!as-printed$)./u, 'claims'),
    ),
    ...page('quotes'),
    ...group('each-quotation', 'Each quotation', 'All its printings, word by word.', quotations),
    ...page('conversations'),
    ...group('compare', 'Two side by side', 'What they tell differently, and both texts.', pairs, true),
    ...group(
      'articles',
      'The articles',
      'Each as its file has it.',
      under(/^articles\/./u, 'overview'),
      true,
    ),
    ...page('corrections'),
  ];
}

export const isGroup = (each: Part | Group): each is Group => 'items' in each;

/** What paper has no room for is taken out of the pages of a print edition. */
export function cutForPrint(part: Part): void {
  const cut = (test: (tag: Tag) => boolean) => {
    for (const tag of DomUtils.findAll(test, part.main.children)) DomUtils.removeElement(tag);
  };
  if (part.key === 'overview')
    for (const child of [...part.main.children])
      if (!('attribs' in child) || !['opening', 'answers'].some((name) => hasClass(child, name)))
        DomUtils.removeElement(child);
  if (part.key.startsWith('compare/'))
    cut((tag) => tag.name === 'section' && tag.attribs['aria-labelledby'] !== 'differently');
}

/** The order in which a page links to them; what it does not link to comes last. */
function inOrderOf(pages: StoryPages, guide: string, parts: readonly Part[]): Part[] {
  const main = pages.parts.get(guide)?.main;
  const paths = main
    ? DomUtils.findAll((tag) => tag.name === 'a', main.children).map(
        ({ attribs }) => (attribs['href'] ?? '').split('#')[0] ?? '',
      )
    : [];
  const place = (path: string): number => {
    const at = paths.findIndex((each) => (pages.elsewhere.get(each) ?? each) === path);
    return at === -1 ? Infinity : at;
  };
  const placed = new Map(parts.map((part) => [part, place(part.path)]));
  return parts.toSorted((a, b) => {
    const [x = 0, y = 0] = [placed.get(a), placed.get(b)];
    return x === y ? 0 : x - y;
  });
}
