import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readContent } from '../../../src/corpus/files/read-content.ts';
import { readEditorFile } from '../../../src/corpus/files/read-editor-file.ts';
import { formatFault } from '../../../src/corpus/rules.ts';
import { SiteFile } from '../../../src/model/site-file.ts';
import { basePath } from '../base-path.ts';
import { codeDigest } from '../kept/kept-pages.ts';

const FILE = 'part.json';

/** What a part was built from, in its `part.json`: only parts of one site are merged. */
const PartFile = z.strictObject({
  format: z.literal(1),
  number: z.int().positive(),
  of: z.int().positive(),
  /** Its version. */
  node: z.string(),
  /** A digest of the program. */
  code: z.string(),
  /** Path and address that the pages are for. */
  base: z.string(),
  address: z.string(),
  /** What `site.yaml` says, as JSON by key. */
  site: z.record(z.string(), z.string()),
  /** A digest of `outlets.yaml`; empty without one. */
  outlets: z.string(),
  /** Digests of the stories by id: in a part of its own, in what a build starts from of all. */
  stories: z.record(z.string(), z.string()),
});
export type PartFile = z.infer<typeof PartFile>;

/** A part where it lies. */
export interface BuiltPart {
  /** As it was given. */
  readonly folder: string;
  readonly file: PartFile;
}

/** What a build starts from, the same for each part and for the build that merges them. */
export type Ground = Omit<PartFile, 'format' | 'number' | 'of'>;

/**
 * Reads what a build starts from.
 *
 * @param content the content folder
 * @param env `SAME_STORY_BASE` and `SAME_STORY_SITE`, which come before what `site.yaml` says
 */
export function readGround(
  program: string,
  content: string,
  env: Readonly<Record<string, string | undefined>>,
): Ground {
  const { stories, outletsFile, siteFile } = readContent(content);
  const site = readEditorFile(siteFile, SiteFile, {}, () => {}).value ?? SiteFile.parse({});
  return {
    node: process.version,
    code: codeDigest(program),
    base: basePath(env['SAME_STORY_BASE'] || site.base),
    address: env['SAME_STORY_SITE'] || site.address || '',
    site: Object.fromEntries(Object.entries(site).map(([key, value]) => [key, JSON.stringify(value)])),
    outlets: outletsFile?.bytes ? createHash('sha256').update(outletsFile.bytes).digest('hex') : '',
    stories: Object.fromEntries(stories.map(({ id, digest }) => [id, digest])),
  };
}

/** The text of `part.json`. */
export const partJson = (file: Omit<PartFile, 'format'>): string =>
  `${JSON.stringify({ format: 1, ...file } satisfies PartFile, null, 1)}\n`;

/** @returns in words what is wrong where the folder holds no part of this version */
export function readPartFolder(folder: string): BuiltPart | string {
  try {
    return { folder, file: PartFile.parse(JSON.parse(readFileSync(join(folder, FILE), 'utf8'))) };
  } catch (error) {
    return formatFault(
      'part-unreadable',
      folder,
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? `It is no part of a build: it has no \`${FILE}\``
        : `Its \`${FILE}\` is not one of this version of the program`,
    );
  }
}

/**
 * What keeps parts from being merged here.
 *
 * @param here what an ordinary build would start from
 * @returns one message each; empty where they are all parts of the site that would be built
 */
export function findPartFaults(parts: readonly BuiltPart[], here: Ground): string[] {
  const each = parts.flatMap(({ folder, file }) => [
    ...codeFaults(folder, file, here),
    ...placeFaults(folder, file, here),
    ...contentFaults(folder, file, here),
  ]);
  const told = new Set(parts.flatMap(({ file }) => Object.keys(file.stories)));
  const numbers = numberFaults(parts);
  const untold = Object.keys(here.stories).filter((id) => !told.has(id));
  return [
    ...each,
    ...numbers,
    // Where a part is missing, so are its stories.
    ...(numbers.length > 0 ? [] : untold).map((id) =>
      formatFault('part-content', id, 'The story is in none of the parts'),
    ),
  ];
}

function codeFaults(folder: string, file: PartFile, here: Ground): string[] {
  if (file.node !== here.node)
    return [formatFault('part-code', folder, `It was built with Node ${file.node}; here is ${here.node}`)];
  return file.code === here.code
    ? []
    : [formatFault('part-code', folder, 'It was built by another version of the program')];
}

function placeFaults(folder: string, file: PartFile, here: Ground): string[] {
  const named = (address: string) => (address === '' ? 'no address' : `the address \`${address}\``);
  return [
    ...(file.base === here.base
      ? []
      : [`It was built for the path \`${file.base}\`; here it is \`${here.base}\``]),
    ...(file.address === here.address
      ? []
      : [`It was built for ${named(file.address)}; here is ${named(here.address)}`]),
  ].map((message) => formatFault('part-place', folder, message));
}

function contentFaults(folder: string, file: PartFile, here: Ground): string[] {
  const keys = [...new Set([...Object.keys(file.site), ...Object.keys(here.site)])];
  return [
    ...keys
      .filter((key) => file.site[key] !== here.site[key])
      .map(
        (key) =>
          `\`${key}\` of \`site.yaml\` was ${file.site[key] ?? 'not there'}; here it is ${here.site[key] ?? 'not there'}`,
      ),
    ...(file.outlets === here.outlets ? [] : ['`outlets.yaml` was another one']),
    ...Object.entries(file.stories).flatMap(([id, digest]) =>
      here.stories[id] === undefined
        ? [`It has the story \`${id}\`, which the content here has not`]
        : here.stories[id] === digest
          ? []
          : [`The story \`${id}\` is another one than here`],
    ),
  ].map((message) => formatFault('part-content', folder, message));
}

function numberFaults(parts: readonly BuiltPart[]): string[] {
  const [first] = parts;
  if (!first) return [];
  const { of } = first.file;
  const others = parts.filter(({ file }) => file.of !== of);
  if (others.length > 0)
    return others.map(({ folder, file }) =>
      formatFault('part-count', folder, `It is one of ${file.of} parts; \`${first.folder}\` is one of ${of}`),
    );
  return Array.from({ length: of }, (_, i) => i + 1).flatMap((number) => {
    const [one, ...more] = parts.filter(({ file }) => file.number === number);
    return one
      ? more.map(({ folder }) =>
          formatFault('part-twice', folder, `It is part ${number}/${of}; so is \`${one.folder}\``),
        )
      : [formatFault('part-missing', `${number}/${of}`, 'The part is missing')];
  });
}
