import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readTags, type Tag } from './read-tags.ts';
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
  return {
    folder,
    base,
    files: new Set(files),
    pages,
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

export type Site = {
  folder: string;
  base: string;
  /** Relative to the folder, with `/`. */
  files: ReadonlySet<string>;
  pages: readonly Page[];
  byPath: ReadonlyMap<string, Page>;
};

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
