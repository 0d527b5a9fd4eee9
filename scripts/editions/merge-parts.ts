import { DomUtils } from 'htmlparser2';
import { hasClass, innerHtml, outerHtml, type Part, type StoryPages, type Tag } from './parts.ts';

/** A part of an edition, and how deep its heading stands: 1 for that of the whole. */
export interface Placed {
  readonly part: Part;
  readonly level: number;
}

/**
 * Brings pages of a story into one document: ids begin with the page's key, links between them become fragments, and what
 * does nothing there is taken out. A link to a page that is not among them leads to the site where its address is known;
 * otherwise its words stand alone.
 *
 * The pages are used up.
 *
 * @returns HTML of each part, by key
 */
export function mergeParts(pages: StoryPages, placed: readonly Placed[]): Map<string, string> {
  for (const { part } of placed) takeOut(part.main);
  const included = new Map(placed.map(({ part }) => [part.path, { key: part.key, ids: idsOf(part.main) }]));
  const lead = (href: string, from: Part): string | null => {
    const plain = href.replaceAll('&#38;', '&').replaceAll('&amp;', '&');
    if (/^[a-z][a-z+.-]*:/iu.test(plain)) return href;
    const [whole = '', ...rest] = plain.split('#');
    const [fragment = '', ...directive] = rest.join('#').split(':~:');
    const address = whole === '' ? from.path : whole;
    const path = pages.elsewhere.get(address) ?? address;
    const there = included.get(path);
    if (there) {
      if (fragment === '') return `#${there.key}`;
      if (there.ids.has(fragment)) return [`#${there.key}.${fragment}`, ...directive].join(':~:');
      return whole === '' ? null : `#${there.key}`;
    }
    return pages.origin === null || whole === '' ? null : `${pages.origin}${href}`;
  };
  return new Map(
    placed.map(({ part, level }) => {
      for (const tag of DomUtils.findAll(() => true, part.main.children)) {
        setLevel(tag, level);
        prefixIds(tag, part.key);
        const href = tag.attribs['href'];
        if (tag.name !== 'a' || href === undefined) continue;
        const target = lead(href, part);
        if (target === null) unwrap(tag);
        else {
          tag.attribs['href'] = target;
          if (target !== href && /^https?:/u.test(target)) tag.attribs['rel'] = 'external noreferrer';
        }
      }
      return [part.key, innerHtml(part.main)] as const;
    }),
  );
}

/** Pictures that are drawn many times stand once, before all parts. */
export function spriteOf(parts: readonly Part[]): string {
  const symbols = new Map<string, string>();
  for (const { main } of parts)
    for (const symbol of DomUtils.findAll((tag) => tag.name === 'symbol', main.children))
      symbols.set(symbol.attribs['id'] ?? '', outerHtml(symbol));
  return symbols.size === 0
    ? ''
    : `<svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false">${[...symbols.values()].join('')}</svg>`;
}

/** What prints nothing and is no use without the site's scripts and its other pages, but for lists of links. */
function takeOut(main: Tag): void {
  const useless = (tag: Tag) =>
    ['script', 'button', 'input', 'select', 'form'].includes(tag.name) ||
    ['sprite', 'crumbs', 'scripted', 'place-link'].some((name) => hasClass(tag, name)) ||
    (hasClass(tag, 'no-print') && !KEPT.some((name) => hasClass(tag, name)));
  for (const tag of DomUtils.findAll(useless, main.children)) DomUtils.removeElement(tag);
}

const KEPT = ['article-pairs', 'article-key', 'quotes-jump'];

function idsOf(main: Tag): Set<string> {
  return new Set(
    DomUtils.findAll((tag) => tag.attribs['id'] !== undefined, main.children).map(
      ({ attribs }) => attribs['id'] ?? '',
    ),
  );
}

/** The level is said, not the element changed: the styles are those of the page. */
function setLevel(tag: Tag, level: number): void {
  const [, own] = /^h([1-6])$/u.exec(tag.name) ?? [];
  if (own !== undefined && level > 1) tag.attribs['aria-level'] = `${Number(own) + level - 1}`;
}

/** Attributes that hold ids of the same page. */
const NAMING = [
  'id',
  'for',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
];

function prefixIds(tag: Tag, key: string): void {
  for (const name of NAMING) {
    const ids = tag.attribs[name];
    if (ids !== undefined)
      tag.attribs[name] = ids
        .split(/\s+/u)
        .map((id) => `${key}.${id}`)
        .join(' ');
  }
}

/** Leaves what stands in an element. */
function unwrap(tag: Tag): void {
  for (const child of [...tag.children]) {
    DomUtils.removeElement(child);
    DomUtils.prepend(tag, child);
  }
  DomUtils.removeElement(tag);
}
