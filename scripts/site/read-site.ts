import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Parser } from 'htmlparser2';
import { pageKind, type PageKind } from './page-kind.ts';

/**
 * Reads every page of a built site.
 *
 * @param base the path it was built for, with a slash at both ends
 * @throws where the folder is missing or holds no page
 */
export async function readSite(folder: string, base = '/'): Promise<Site> {
  if (!existsSync(folder))
    throw new Error(`There is no folder \`${folder}\`; build the site first: npm run build`);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .toSorted();
  const pages: Page[] = [];
  for (const file of files.filter((name) => name.endsWith('.html'))) pages.push(await readPage(folder, file));
  if (pages.length === 0) throw new Error(`\`${folder}\` has no pages`);
  const sheets: Sheet[] = [];
  for (const file of files.filter((name) => name.endsWith('.css')))
    sheets.push({ file, text: await readFile(join(folder, file), 'utf8') });
  return {
    folder,
    base,
    files: new Set(files),
    pages,
    sheets,
    byPath: new Map(pages.map((page) => [page.path, page])),
  };
}

/** The page of a kind that has most on it, by the length of its HTML; `undefined` where the site has none. */
export function largestPage({ pages }: Site, kind: PageKind): Page | undefined {
  return pages.filter((page) => page.kind === kind).toSorted((a, b) => b.html.length - a.html.length)[0];
}

async function readPage(folder: string, file: string): Promise<Page> {
  const html = await readFile(join(folder, file), 'utf8');
  const tags = readTags(html);
  const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const ids = new Set(tags.map((tag) => tag.attributes.get('id')).filter((id) => id !== undefined));
  return {
    file,
    path,
    kind: pageKind(path),
    former: tags.some((tag) => tag.attributes.has('data-former')),
    html,
    tags,
    ids,
  };
}

/** The start tags of a page in order, inside SVG too (html-validate's own tree leaves SVG out). */
function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  let [line, counted] = [1, 0];
  /** The element whose text is kept. */
  let open: Tag | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      line += html.slice(counted, parser.startIndex).split('\n').length - 1;
      counted = parser.startIndex;
      const tag: Tag = { name, attributes: new Map(Object.entries(attributes)), line, text: '' };
      tags.push(tag);
      open = RAW.has(name) ? tag : null;
    },
    ontext(text) {
      if (open) open.text += text;
    },
    onclosetag() {
      open = null;
    },
  });
  parser.end(html);
  return tags;
}

/** Elements that hold text alone. */
const RAW = new Set(['script', 'style', 'title']);

/** A start tag; attributes by name in lower case, decoded; its line from 1; its text where it is `script`, `style` or `title`. */
export type Tag = { name: string; attributes: ReadonlyMap<string, string>; line: number; text: string };

export type Site = {
  folder: string;
  base: string;
  /** Relative to the folder, with `/`. */
  files: ReadonlySet<string>;
  pages: readonly Page[];
  sheets: readonly Sheet[];
  byPath: ReadonlyMap<string, Page>;
};

/** A stylesheet; `file` relative to the folder. */
export type Sheet = { file: string; text: string };

export type Page = {
  /** Relative to the folder. */
  file: string;
  /** Its address without the base path. */
  path: string;
  kind: PageKind | null;
  /** Whether it keeps an old address answering: what it held is elsewhere or gone. */
  former: boolean;
  html: string;
  tags: readonly Tag[];
  ids: ReadonlySet<string>;
};
