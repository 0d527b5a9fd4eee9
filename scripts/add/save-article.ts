import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { insertYaml } from '../../src/corpus/files/insert-yaml.ts';
import { writeAtomically } from '../../src/corpus/files/write-atomically.ts';
import type { YamlName } from '../../src/exports/site/json-schemas.ts';
import { ImportError, type Imported, type Known } from '../../src/import/imported.ts';
import { schemaLine } from '../schemas/keep-schemas.ts';

/** Where an article goes. */
export interface Place {
  /** The content folder. */
  readonly content: string;
  readonly story: string;
  /** An id of `outlets.yaml`, or a new one. */
  readonly outlet: string;
}

/** The document that an article was taken out of. */
export interface Original {
  readonly bytes: Uint8Array;
  /** `html`, `pdf` … */
  readonly ending: string;
}

/** What was written, as paths from the content folder. */
export interface Saved {
  readonly id: string;
  readonly text: string;
  readonly original: string | null;
  readonly changed: readonly string[];
}

/**
 * Saves an article into a story: its text, the document beside it, and what is known of it in `story.yaml` and
 * `outlets.yaml`. No file is overwritten: a second article of an outlet gets a number. All or nothing is written.
 *
 * @param retrieved the day on which the text was fetched or saved, `2025-11-26`, and how that is known
 * @throws if the disk does, or an editor's file is not YAML
 */
export function saveArticle(
  article: Imported,
  place: Place,
  original: Original | null,
  retrieved: Known,
): Saved {
  const folder = join('stories', place.story);
  const lineOf = (file: string, name: YamlName) => schemaLine(join(place.content, file), name, place.content);
  const content = article.text.endsWith('\n') ? article.text : `${article.text}\n`;
  refuseTwin(join(place.content, folder, 'articles'), content);
  const id = freeName(join(place.content, folder, 'articles'), place.outlet);
  const text = join(folder, 'articles', `${id}.txt`);
  const kept = original && join(folder, 'originals', `${id}.${original.ending}`);
  const story = join(folder, 'story.yaml');
  // Both are made ready before anything is written, so that a broken file stops everything.
  const edits: [file: string, content: string][] = [
    [
      story,
      insertYaml(readOr(join(place.content, story), lineOf(story, 'story')), ['articles'], {
        [id]: entryOf(article, place.outlet, retrieved),
      }),
    ],
  ];
  const outlets = readOr(join(place.content, 'outlets.yaml'), lineOf('outlets.yaml', 'outlets'));
  if (!idsIn(outlets).includes(place.outlet))
    edits.push(['outlets.yaml', insertYaml(outlets, [], [outletOf(article, place.outlet)])]);
  const written: string[] = [];
  const before = edits.map(([file]) => [file, readOr(join(place.content, file), null)] as const);
  try {
    writeNew(join(place.content, text), content);
    written.push(text);
    if (kept && original) {
      writeNew(join(place.content, kept), original.bytes);
      written.push(kept);
    }
    for (const [file, edited] of edits) writeAtomically(join(place.content, file), edited);
  } catch (error) {
    for (const file of written) rmSync(join(place.content, file), { force: true });
    for (const [file, old] of before)
      if (old === null) rmSync(join(place.content, file), { force: true });
      else if (readOr(join(place.content, file), null) !== old)
        writeAtomically(join(place.content, file), old);
    throw error;
  }
  return { id, text, original: kept, changed: edits.map(([file]) => file) };
}

/** @throws ImportError if an article of the story has this very text */
function refuseTwin(folder: string, content: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const path = join(folder, name);
    if (statSync(path).isFile() && readFileSync(path, 'utf8') === content) {
      throw new ImportError(
        `The same text is already there, as \`${name.replace(/\.[^.]*$/u, '')}\``,
        'Nothing was written.',
      );
    }
  }
}

/** `nova`, else `nova-2`, `nova-3` …: the first that no article of the story has. */
function freeName(folder: string, outlet: string): string {
  const taken = new Set(
    existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.[^.]*$/u, '').toLowerCase()) : [],
  );
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? outlet : `${outlet}-${number}`;
    if (!taken.has(name)) return name;
  }
}

/** Writes a file that is not there yet, whole or not at all: a link fails where the name is taken. */
function writeNew(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, content);
    linkSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function entryOf(article: Imported, outlet: string, retrieved: Known): Record<string, unknown> {
  const fact = (known: Known | null) => known && { value: known.value, basis: 'identified', how: known.how };
  const url = fact(article.url);
  const published = fact(article.published);
  return {
    outlet,
    ...(article.outlet && { basis: { basis: 'identified', how: article.outlet.how } }),
    ...(url && { url }),
    ...(published && { published }),
    retrieved: fact(retrieved),
  };
}

function outletOf({ outlet, url }: Imported, id: string): Record<string, unknown> {
  const home = url && URL.parse(url.value)?.origin;
  return { id, name: outlet?.value ?? id, ...(home && { home: `${home}/` }) };
}

function idsIn(outlets: string): string[] {
  const list: unknown = parseYaml(outlets);
  return Array.isArray(list) ? list.map((each) => String((each as { id?: unknown } | null)?.id)) : [];
}

function readOr<Otherwise>(path: string, otherwise: Otherwise): string | Otherwise {
  return existsSync(path) ? readFileSync(path, 'utf8') : otherwise;
}
