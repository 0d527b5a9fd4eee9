import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';

/** A Pagefind index of records, queried by its own script as in a browser; files come from the disk. */
export interface OpenIndex {
  /** Names of the records found, best first, at most ten. */
  readonly search: (query: string) => Promise<string[]>;
}

/**
 * Makes an index of records in a temporary folder and opens it.
 *
 * @throws Error if Pagefind does not start
 */
export async function openPagefind(
  records: readonly { readonly name: string; readonly text: string }[],
): Promise<OpenIndex> {
  const folder = mkdtempSync(join(tmpdir(), 'same-story-pagefind-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  for (const { name, text } of records)
    await index.addCustomRecord({ url: `/${name}/`, content: text, language: 'en' });
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();
  return openFolder(folder);
}

/** Opens an index in a folder. A browser's state is kept in the module, so each opening loads it again. */
async function openFolder(folder: string): Promise<OpenIndex> {
  serveFromDisk(folder);
  opened += 1;
  const script = (await import(`${join(folder, 'pagefind.js')}?${opened}`)) as PagefindScript;
  await script.options({ basePath: `/${opened}/`, baseUrl: '/', noWorker: true });
  await script.init();
  const names = new Map<string, string>();
  const nameOf = (id: string): string => {
    const name =
      names.get(id) ??
      addressInFragment(readFileSync(join(folder, 'fragment', `${id}.pf_fragment`))).replaceAll('/', '');
    names.set(id, name);
    return name;
  };
  return {
    search: async (query) => (await script.search(query)).results.slice(0, 10).map(({ id }) => nameOf(id)),
  };
}

let opened = 0;

/** Pagefind fetches its files by `fetch`, under the base path it was given. */
function serveFromDisk(folder: string): void {
  globalThis.fetch = async (input) => {
    const file =
      String(input instanceof Request ? input.url : input)
        .split('?')[0]
        ?.replace(/^\/\d+\//u, '') ?? '';
    return new Response(await readFile(join(folder, file)));
  };
}

/** The address of the record in a fragment file: compressed JSON after a mark of twelve letters. */
function addressInFragment(file: Uint8Array): string {
  const text = gunzipSync(file).toString('utf8');
  return (JSON.parse(text.slice('pagefind_dcd'.length)) as { url: string }).url;
}

interface PagefindScript {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly { id: string; score: number }[] }>;
}
