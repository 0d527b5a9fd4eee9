import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { render } from 'dom-serializer';
import { DomUtils, parseDocument } from 'htmlparser2';

/** A node tree as htmlparser2 makes it; text and attributes stay as they are written, entities too. */
export type Tree = ReturnType<typeof parseDocument>;
export type Tag = ReturnType<typeof DomUtils.findAll>[number];

/** A page of a story as an edition takes it in. */
export interface Part {
  /** Its path below the story, without slashes at the ends; the ids of its elements begin with it. */
  readonly key: string;
  /** Its path on the site. */
  readonly path: string;
  /** The heading of the page, as text; entities as written. */
  readonly title: string;
  readonly html: Tree;
  readonly main: Tag;
}

/** The pages of one story of a built site. */
export interface StoryPages {
  /** The path of the front page. */
  readonly base: string;
  /** Scheme and host of the site; `null` where the site does not know them. */
  readonly origin: string | null;
  readonly site: string;
  readonly title: string;
  readonly overview: Part;
  /** By key; the overview has the key `overview`. */
  readonly parts: ReadonlyMap<string, Part>;
  /** Pages that show what another one shows, by path: swapped pairs, old addresses. */
  readonly elsewhere: ReadonlyMap<string, string>;
}

/** Pages of a story that are for use on the site alone, or under other names: no edition has them. */
const LEFT_OUT = /^(?:blind|sheet|data|key)(?:\/|$)|^compare$/u;

/**
 * Reads what a built site has of a story.
 *
 * @param folder of the site
 * @throws Error where it has no such story
 */
export function readStoryPages(folder: string, story: string): StoryPages {
  const root = join(folder, story);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /(?:^|\/)index\.html$/u.test(file))
    .toSorted();
  const parts = new Map<string, Part>();
  const elsewhere = new Map<string, string>();
  const { base } = JSON.parse(readFileSync(join(folder, 'stories.json'), 'utf8')) as { base: string };
  let [site, origin] = ['', null as string | null];
  for (const file of files) {
    const key = file.replace(/\/?index\.html$/u, '');
    if (LEFT_OUT.test(key)) continue;
    const html = parseDocument(readFileSync(join(root, file), 'utf8'), { decodeEntities: false });
    const main = findTag(html, 'main');
    if (!main) continue;
    const brand = DomUtils.findOne((tag) => tag.attribs['class'] === 'brand', html.children);
    if (brand) site = DomUtils.textContent(brand);
    const path = `${base}${story}/${key === '' ? '' : `${key}/`}`;
    const canonical = canonicalOf(html);
    origin ??= canonical?.origin ?? null;
    if (canonical && canonical.path !== path) elsewhere.set(path, canonical.path);
    else if (canonical) {
      const heading = findTag(main, 'h1');
      const named = key === '' ? 'overview' : key;
      parts.set(named, { key: named, path, title: heading ? wordsOf(heading) : key, html, main });
    }
  }
  const overview = parts.get('overview');
  if (!overview) throw new Error(`The site has no story \`${story}\``);
  return { base, origin, site, title: overview.title, overview, parts, elsewhere };
}

/** The first element of that name. */
export const findTag = (within: Tree | Tag, name: string): Tag | null =>
  DomUtils.findOne((tag) => tag.name === name, within.children);

/** Whether an element has a class. */
export const hasClass = (tag: Tag, name: string): boolean =>
  (tag.attribs['class'] ?? '').split(/\s+/u).includes(name);

/** What stands in an element, as it was written. */
export const innerHtml = (tag: Tag): string => tag.children.map(outerHtml).join('');

/** An element with what stands in it, as it was written. */
export const outerHtml = (node: Tag['children'][number]): string => render(node, { encodeEntities: false });

/** Text of an element, with a space after an outlet's letter; entities as written. */
const wordsOf = (tag: Tag): string =>
  innerHtml(tag)
    .replace(/<\/abbr>/gu, ' ')
    .replace(/<[^>]*>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

function canonicalOf(html: Tree): { origin: string | null; path: string } | null {
  const link = DomUtils.findOne(
    (tag) => tag.name === 'link' && tag.attribs['rel'] === 'canonical',
    html.children,
  );
  const address = link?.attribs['href'];
  if (address === undefined) return null;
  if (!/^https?:/u.test(address)) return { origin: null, path: address };
  const { origin, pathname } = new URL(address);
  return { origin, path: pathname };
}
