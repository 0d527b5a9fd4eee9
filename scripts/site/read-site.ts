import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { hashedSet } from './hashed-set.ts';
import { pageKind, type PageKind } from './page-kind.ts';

/**
 * Reads every page of a built site. Of a large one, most pages are read again when somebody asks what is in them: their
 * addresses are held, and the ids on them as numbers.
 *
 * @param base the path it was built for, with a slash at both ends
 * @param held letters of HTML that are held at once; what is made of them takes some ten times as many bytes
 * @throws where the folder is missing or holds no page
 */
export async function readSite(folder: string, base = '/', held = MOST_HELD): Promise<Site> {
  if (!existsSync(folder))
    throw new Error(`There is no folder \`${folder}\`; build the site first: npm run build`);
  const files = new Set([...filesIn(folder)].toSorted());
  const contents = new HeldPages(folder, held);
  const pages: Page[] = [];
  const sheets: Sheet[] = [];
  for (const file of files)
    if (file.endsWith('.html')) pages.push(new ReadPage(file, contents));
    else if (file.endsWith('.css')) sheets.push({ file, text: await readFile(join(folder, file), 'utf8') });
  if (pages.length === 0) throw new Error(`\`${folder}\` has no pages`);
  return { folder, base, files, pages, sheets, byPath: new Map(pages.map((page) => [page.path, page])) };
}

/** All of the first site's, ten times over. */
const MOST_HELD = 48_000_000;

/** Paths of all files, with `/`. */
function* filesIn(folder: string, prefix = ''): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) yield* filesIn(join(folder, entry.name), `${prefix}${entry.name}/`);
    else if (entry.isFile()) yield `${prefix}${entry.name}`;
}

/** The page of a kind that has most on it, by the length of its HTML; `undefined` where the site has none. */
export function largestPage({ pages }: Site, kind: PageKind): Page | undefined {
  return pages.filter((page) => page.kind === kind).toSorted((a, b) => b.html.length - a.html.length)[0];
}

/** What is in a page. */
interface Content {
  readonly html: string;
  readonly tags: readonly Tag[];
}

/** What is in pages; what was asked for longest ago is read again. */
class HeldPages {
  readonly #folder: string;
  readonly #most: number;
  readonly #held = new Map<string, Content>();
  #letters = 0;

  constructor(folder: string, most: number) {
    this.#folder = folder;
    this.#most = most;
  }

  /** @throws if the disk does */
  read(file: string): Content {
    const known = this.#held.get(file);
    this.#held.delete(file);
    const content = known ?? this.#readAnew(file);
    this.#held.set(file, content);
    return content;
  }

  #readAnew(file: string): Content {
    const html = readFileSync(join(this.#folder, file), 'utf8');
    this.#letters += html.length;
    for (const [oldest, content] of this.#held) {
      if (this.#letters <= this.#most) break;
      this.#letters -= content.html.length;
      this.#held.delete(oldest);
    }
    return { html, tags: readTags(html) };
  }
}

class ReadPage implements Page {
  readonly file: string;
  readonly path: string;
  readonly kind: PageKind | null;
  readonly former: boolean;
  readonly ids: Page['ids'];
  readonly #contents: HeldPages;

  constructor(file: string, contents: HeldPages) {
    const { tags } = contents.read(file);
    this.#contents = contents;
    this.file = file;
    this.path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    this.kind = pageKind(this.path);
    this.former = tags.some((tag) => tag.attributes.has('data-former'));
    this.ids = hashedSet(tags.flatMap((tag) => tag.attributes.get('id') ?? []));
  }

  get html(): string {
    return this.#contents.read(this.file).html;
  }

  get tags(): readonly Tag[] {
    return this.#contents.read(this.file).tags;
  }
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
  /** Of its elements. */
  ids: Pick<ReadonlySet<string>, 'has'>;
};
