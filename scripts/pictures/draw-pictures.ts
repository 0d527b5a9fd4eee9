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
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { Picture } from '../../src/model/picture.ts';
import type { SiteFile } from '../../src/model/site-file.ts';
import { siteFonts } from '../../src/text/look/site-fonts.ts';
import { canUse, type OwnFont } from './draw-picture.ts';
import { FACES, fontFile } from './faces.ts';
import type { DrawSetting, Task } from './draw-worker.ts';
import { readLook } from './read-look.ts';

/** What a page of Astro leaves beside each story: what its pictures show. */
const LIST = 'pictures.json';

/**
 * Draws the pictures of a built site where its pages name them, and takes away the lists of what they show. A picture that
 * an earlier build drew with the same content, colours, fonts and code is copied.
 *
 * @param folder the built site
 * @param options.cache where drawn pictures are kept
 * @param options.site `site.yaml`: its colours and fonts
 * @param options.content the content folder, in which its fonts lie
 * @throws if the disk does
 */
export async function drawPictures(folder: string, { cache, site, content }: DrawOptions): Promise<Drawn> {
  const lists = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name === LIST || name.endsWith(join('/', LIST)))
    .map((name) => join(folder, name));
  const pictures = lists.flatMap((list) => z.array(Picture).parse(JSON.parse(readFileSync(list, 'utf8'))));
  for (const list of lists) rmSync(list);
  if (pictures.length === 0) return { pictures: 0, drawn: 0, kept: [], faults: [], unusable: [] };
  const [look, { fonts, unusable }] = [readLook(site), await readFonts(site, content)];
  const setting = digest([codeDigest(), look, fonts.map(({ data, ...font }) => [font, digest(data)])]);
  const places = pictures.map((picture) => ({
    picture,
    kept: join(cache, `${digest([setting, { ...picture, file: '' }])}.png`),
    file: join(folder, picture.file),
  }));
  mkdirSync(cache, { recursive: true });
  const missing = new Map(
    places.flatMap(({ kept, picture }) => (existsSync(kept) ? [] : [[kept, { kept, picture }]])),
  );
  const faults = await drawAll([...missing.values()], { look, fonts });
  const now = new Date();
  for (const { kept, file } of places) {
    if (!existsSync(kept)) continue;
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(kept, file);
    utimesSync(kept, now, now);
  }
  forgetOldest(cache, places.length);
  const kept = places.map((place) => place.kept).filter((file) => existsSync(file));
  return { pictures: places.length, drawn: missing.size - faults.length, kept, faults, unusable };
}

interface Drawn {
  /** How many the site has. */
  readonly pictures: number;
  /** How many of them were drawn now. */
  readonly drawn: number;
  /** Where in the cache they are. */
  readonly kept: readonly string[];
  /** Those that cannot be drawn, each with the reason; the site is without them. */
  readonly faults: readonly string[];
  /** Own fonts that no picture can be drawn in. */
  readonly unusable: readonly string[];
}

interface DrawOptions {
  readonly cache: string;
  readonly site: Pick<SiteFile, 'colours' | 'fonts'>;
  readonly content: string;
}

/** One thread for so many: it takes about a second until it has read the fonts. */
const LEAST_FOR_A_THREAD = 8;
const MOST_THREADS = 4;

/**
 * Draws in several threads.
 *
 * @returns pictures that cannot be drawn, each with the reason
 */
async function drawAll(tasks: readonly Task[], setting: DrawSetting): Promise<string[]> {
  const left = [...tasks];
  const faults: string[] = [];
  const threads = Math.min(MOST_THREADS, availableParallelism(), Math.ceil(left.length / LEAST_FOR_A_THREAD));
  const workers = Array.from(
    { length: threads },
    () => new Worker(join(import.meta.dirname, 'draw-worker.ts'), { workerData: setting }),
  );
  const work = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      const next = () => {
        const task = left.pop();
        if (task) worker.postMessage(task);
        else resolve();
      };
      worker
        .on('message', (fault: string | null) => {
          if (fault !== null) faults.push(fault);
          next();
        })
        .on('error', reject);
      next();
    });
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return faults;
}

/** The site’s own fonts; those that cannot be read for pictures are named. */
async function readFonts(
  site: DrawOptions['site'],
  content: string,
): Promise<{ fonts: OwnFont[]; unusable: string[] }> {
  const [fonts, unusable]: [OwnFont[], string[]] = [[], []];
  for (const { file, family, italic } of siteFonts(site)) {
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
  const { versions } = require('sharp') as { versions: Record<string, string> };
  return digest([files.map((file) => digest(readFileSync(file))), versions, versionOfSatori(require)]);
}

/** Its package does not let its own file be imported. */
function versionOfSatori(require: NodeJS.Require): string {
  const main = require.resolve('satori');
  const file = join(dirname(main), '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
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
