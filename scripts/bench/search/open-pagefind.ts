import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';

/** A Pagefind index of records, asked as its own script asks it in a browser; files come from the disk. */
export interface OpenIndex {
  /** Names of the records found, best first. */
  readonly search: (query: string) => Promise<string[]>;
  readonly folder: string;
  /** Bytes of index files fetched so far, each file once, as they lie on the disk (Pagefind compresses them itself). */
  readonly fetched: () => number;
}

/** Opens again with nothing fetched, for the weight of a first query. */
export async function openPagefind(records: readonly { readonly name: string; readonly text: string }[]): Promise<OpenIndex> {
  const folder = mkdtempSync(join(tmpdir(), 'same-story-pagefind-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  for (const { name, text } of records) await index.addCustomRecord({ url: `/${name}/`, content: text, language: 'en' });
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();
  return openFolder(folder);
}

/** Opens an index that lies in a folder. A browser's state is kept in the module, so each opening loads it anew. */
export async function openFolder(folder: string): Promise<OpenIndex> {
  const fetched = new Set<string>();
  serveFromDisk(folder, fetched);
  opened += 1;
  const script = (await import(`${join(folder, 'pagefind.js')}?${opened}`)) as PagefindScript;
  await script.options({ basePath: `/${opened}/`, baseUrl: '/', noWorker: true });
  await script.init();
  return {
    folder,
    search: async (query) => (await script.search(query)).results.slice(0, 10).map(({ id }) => recordOf(folder, id)),
    fetched: () => [...fetched].reduce((sum, file) => sum + statSync(file).size, 0),
  };
}

let opened = 0;

/** Pagefind asks for its files by `fetch`, under the base path it was given. */
function serveFromDisk(folder: string, fetched: Set<string>): void {
  globalThis.fetch = async (input) => {
    const file = join(folder, String(input instanceof Request ? input.url : input).split('?')[0]?.replace(/^\/\d+\//u, '') ?? '');
    fetched.add(file);
    return new Response(await readFile(file));
  };
}

/** The name in a fragment file: JSON after a mark of twelve letters, compressed. */
export function recordOf(folder: string, id: string): string {
  const known = names.get(`${folder} ${id}`);
  if (known !== undefined) return known;
  const { url } = JSON.parse(gunzipSync(readFileSync(join(folder, 'fragment', `${id}.pf_fragment`))).toString('utf8').slice('pagefind_dcd'.length)) as { url: string };
  const name = url.replaceAll('/', '');
  names.set(`${folder} ${id}`, name);
  return name;
}

const names = new Map<string, string>();

interface PagefindScript {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly { id: string; score: number }[] }>;
}
