import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A kind of page, with its style sheets as Astro keeps them. */
export interface Styled {
  styles: { depth: number; order: number; sheet: Sheet }[];
}

type Sheet = { type: 'external'; src: string } | { type: 'inline'; content: string };

/**
 * Gives each kind of page one style sheet besides those that most kinds have. Astro writes one for each set of components
 * that the same pages use: a pair came with six, which were compressed each by itself and weighed a fifth more than as one.
 * What most pages have stays a file of its own, since a reader has it from the first page on.
 *
 * Sheets that no kind of page names any longer are removed.
 *
 * @param out the folder of the site, in which the sheets lie
 * @param kinds all kinds of page; their `styles` change. Those of one kind keep their order
 * @throws if the disk does
 */
export function joinStyles(out: string, kinds: readonly Styled[]): void {
  const styled = kinds.filter(({ styles }) => styles.length > 0);
  for (const { styles } of styled) styles.sort(asAstro);
  const uses = new Map<string, number>();
  for (const file of styled.flatMap(filesOf)) uses.set(file, (uses.get(file) ?? 0) + 1);
  const isCommon = (file: string) => (uses.get(file) ?? 0) * 2 > styled.length;
  for (const kind of styled) {
    const own = filesOf(kind).filter((file) => !isCommon(file));
    const [first] = own;
    if (own.length < 2 || first === undefined) continue;
    const joined = joinFiles(out, own);
    kind.styles = kind.styles.flatMap((style) => {
      if (style.sheet.type === 'inline' || isCommon(style.sheet.src)) return [style];
      return style.sheet.src === first ? [{ ...style, sheet: { type: 'external', src: joined } }] : [];
    });
  }
  const named = new Set(styled.flatMap(filesOf));
  for (const file of uses.keys()) if (!named.has(file)) rmSync(join(out, file), { force: true });
}

const filesOf = ({ styles }: Styled): string[] =>
  styles.flatMap(({ sheet }) => (sheet.type === 'external' ? [sheet.src] : []));

/**
 * @returns the path of a file that holds several, named after what it holds
 * @throws if one of them lies in another folder: what it names would not be found
 */
function joinFiles(out: string, files: readonly string[]): string {
  const text = files.map((file) => readFileSync(join(out, file), 'utf8').trimEnd()).join('');
  const folder = posix.dirname(files[0] ?? '');
  if (files.some((file) => posix.dirname(file) !== folder))
    throw new Error(`style sheets in several folders: ${files.join(', ')}`);
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  const joined = `${folder}/joined.${hash}.css`;
  if (!existsSync(join(out, joined))) writeFileSync(join(out, joined), text);
  return joined;
}

/** The order in which Astro would name them. */
function asAstro(a: Styled['styles'][number], b: Styled['styles'][number]): number {
  if (a.order !== b.order) return a.order === -1 ? 1 : b.order === -1 ? -1 : a.order - b.order;
  if (a.depth === -1) return -1;
  return b.depth === -1 || a.depth <= b.depth ? 1 : -1;
}
