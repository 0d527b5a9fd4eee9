import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { z } from 'zod';
import { Picture } from '../../src/model/picture.ts';
import type { SiteFile } from '../../src/model/site-file.ts';
import { siteFonts } from '../../src/text/look/site-fonts.ts';
import { drawAll } from './draw-all.ts';
import type { OwnFont } from './draw-picture.ts';
import type { DrawSetting } from './draw-worker.ts';
import { FACES, fontFile } from './faces.ts';
import { readLook } from './read-look.ts';

/** What a page of Astro leaves beside each story: what its pictures show. */
export const LIST = 'pictures.json';

/**
 * So many pictures are drawn before the next lists are read. Threads end in between, with all that they hold: they grow with
 * what they draw.
 */
const AT_ONCE = 400;

/**
 * Draws the pictures of a built site where its pages name them, and takes away the lists of what they show. A picture that
 * an earlier build drew with the same content, colours, fonts and code is copied. Of an archive, only names of files are held.
 *
 * @param folder the built site
 * @param options.cache where drawn pictures are kept
 * @param options.site `site.yaml`: its colours and fonts
 * @param options.content the content folder, in which its fonts lie
 * @throws if the disk does
 */
export async function drawPictures(folder: string, { cache, site, content }: DrawOptions): Promise<Drawn> {
  const all: Drawn = { pictures: 0, drawn: 0, kept: [], faults: [], unusable: [] };
  let setting: Setting | undefined;
  for (const pictures of takeLists(folder)) {
    setting ??= await readSetting(site, content);
    mkdirSync(cache, { recursive: true });
    const { look, fonts } = setting;
    const places = pictures.map((picture) => ({
      picture,
      kept: join(cache, `${digest([setting?.digest, { ...picture, file: '' }])}.png`),
      file: join(folder, picture.file),
    }));
    const missing = new Map(
      places.flatMap(({ kept, picture }) => (existsSync(kept) ? [] : [[kept, { kept, picture }]])),
    );
    const faults = await drawAll([...missing.values()], { look, fonts });
    const there = places.filter(({ kept }) => existsSync(kept));
    copyAll(there);
    all.pictures += places.length;
    all.drawn += missing.size - faults.length;
    all.kept.push(...there.map(({ kept }) => kept));
    all.faults.push(...faults);
  }
  if (setting === undefined) return all;
  forgetOldest(cache, all.pictures);
  return { ...all, unusable: setting.unusable };
}

/** Reads and removes the lists of a site: those of stories, and of a story without its outlets' names in its folder. */
function* takeLists(folder: string): Generator<Picture[]> {
  let pictures: Picture[] = [];
  for (const list of findLists(folder)) {
    pictures.push(...z.array(Picture).parse(JSON.parse(readFileSync(list, 'utf8'))));
    rmSync(list);
    if (pictures.length < AT_ONCE) continue;
    yield pictures;
    pictures = [];
  }
  if (pictures.length > 0) yield pictures;
}

function* findLists(folder: string, depth = 0): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) {
      if (depth < DEEPEST) yield* findLists(join(folder, entry.name), depth + 1);
    } else if (entry.name === LIST) yield join(folder, LIST);
}

/** Of folders that have a list: `<story>/blind/`. All of an archive are ten times as many. */
const DEEPEST = 2;

function copyAll(places: readonly { readonly kept: string; readonly file: string }[]): void {
  const now = new Date();
  for (const { kept, file } of places) {
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(kept, file);
    utimesSync(kept, now, now);
  }
}

interface Drawn {
  /** How many the site has. */
  pictures: number;
  /** How many of them were drawn now. */
  drawn: number;
  /** Where in the cache they are. */
  readonly kept: string[];
  /** Those that cannot be drawn, each with the reason; the site is without them. */
  readonly faults: string[];
  /** Own fonts that no picture can be drawn in. */
  readonly unusable: readonly string[];
}

interface DrawOptions {
  readonly cache: string;
  readonly site: Pick<SiteFile, 'colours' | 'fonts'>;
  readonly content: string;
}

/** What all pictures of a site have in common. */
interface Setting extends DrawSetting {
  readonly digest: string;
  /** Own fonts that no picture can be drawn in. */
  readonly unusable: readonly string[];
}

async function readSetting(site: DrawOptions['site'], content: string): Promise<Setting> {
  const [look, { fonts, unusable }] = [readLook(site), await readFonts(site, content)];
  const own = fonts.map(({ data, ...font }) => [font, digest(data)]);
  return { look, fonts, unusable, digest: digest([codeDigest(), look, own]) };
}

/** The site’s own fonts; those that cannot be read for pictures are named. */
async function readFonts(
  site: DrawOptions['site'],
  content: string,
): Promise<{ fonts: OwnFont[]; unusable: string[] }> {
  const [fonts, unusable]: [OwnFont[], string[]] = [[], []];
  for (const { file, family, italic } of siteFonts(site)) {
    // What draws takes as long to load as fifty pictures to copy, and most sites have no fonts of their own.
    const { canUse } = await import('./draw-picture.ts');
    const font = { family, italic, data: readFileSync(join(content, file)) };
    if (await canUse(font)) fonts.push(font);
    else unusable.push(file);
  }
  return { fonts, unusable };
}

/** All that a picture depends on besides its content and the site: code, bundled fonts, and the programs that draw. */
function codeDigest(): string {
  const require = createRequire(import.meta.url);
  const here = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => join(import.meta.dirname, name));
  const files = [...here, ...FACES.map(({ file }) => fontFile(file))];
  const programs = ['satori', 'sharp'].map((name) => packageFile(require.resolve(name), name));
  return digest([...files, ...programs].map((file) => digest(readFileSync(file))));
}

/**
 * The `package.json` of a package: the versions of what it brings stand in it, too. Packages do not let theirs be imported.
 *
 * @param main a file of the package
 */
function packageFile(main: string, name: string): string {
  const [before] = main
    .split(join(sep, 'node_modules', name, sep))
    .slice(0, -1)
    .slice(-1);
  return join(before ?? '', 'node_modules', name, 'package.json');
}

const digest = (value: unknown): string =>
  createHash('sha256')
    .update(Buffer.isBuffer(value) ? value : JSON.stringify(value))
    .digest('hex');

/** Pictures of earlier builds that are kept besides: about 50 MB. */
const MOST_KEPT = 2000;

/** The longest unused go first. */
function forgetOldest(cache: string, used: number): void {
  const kept = readdirSync(cache).map((name) => join(cache, name));
  if (kept.length <= used + MOST_KEPT) return;
  const byAge = kept
    .map((path) => ({ path, at: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .toSorted((a, b) => b.at - a.at);
  for (const { path } of byAge.slice(used + MOST_KEPT)) rmSync(path, { force: true });
}
