/** `npm run dev`: serves the pages of a content folder and follows every change of it. */
import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isRunning } from '../src/corpus/files/is-running.ts';
import { readContent } from '../src/corpus/files/read-content.ts';
import { readEditorFile } from '../src/corpus/files/read-editor-file.ts';
import { cacheOf } from '../src/corpus/folders.ts';
import { SiteFile } from '../src/model/site-file.ts';
import { CONTENT } from './content-option.ts';
import { endOnSignal } from './end-on-signal.ts';
import { BASE, readArguments, WHOLE } from './read-arguments.ts';
import { keepSchemas } from './schemas/keep-schemas.ts';
import { PROGRAM } from './site-folder.ts';

const { values } = readArguments({
  call: 'npm run dev',
  does: 'Serves the pages on this machine and follows each change of the content, with what is left to do on each page.',
  options: {
    content: CONTENT,
    base: { value: 'PATH', about: 'the path of the site (default: what site.yaml says, or /)', form: BASE },
    port: { value: 'N', about: 'the first port to try', initially: '4321', form: WHOLE },
    host: { value: 'ADDRESS', about: 'where to listen', initially: '127.0.0.1' },
  },
});
const content = resolve(values.content);
const work = makeWorkFolder();
const site = readEditorFile(readContent(content).siteFile, SiteFile, {}, () => undefined).value;
Object.assign(process.env, {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  // It would ask the registry; nothing here uses the network.
  ASTRO_DISABLE_UPDATE_CHECK: 'true',
  SAME_STORY_ASTRO: work,
  SAME_STORY_CORPUS: join(work, 'corpus.json'),
  SAME_STORY_BASE: values.base ?? process.env['SAME_STORY_BASE'] ?? site?.base ?? '/',
});
// The collections stay empty: the live pages have their stories from the thread that compiles them.
writeFileSync(join(work, 'corpus.json'), JSON.stringify({ stories: [], bad: [] }));
if (resolve('.') !== PROGRAM) keepSchemas(content);

// Astro reads the environment when it is loaded.
const { dev } = await import('astro');
const { liveSite } = await import('./live/live-site.ts');
const server = await dev({
  root: work,
  configFile: relative(work, join(PROGRAM, 'astro.config.mjs')),
  logLevel: 'warn',
  server: { port: Number(values.port), host: values.host },
  // Files of a story come from a route that makes files of every ending; of such, Astro would ask for a slash at the end.
  trailingSlash: 'ignore',
  integrations: [liveSite(content, resolve(cacheOf(content) ?? join(work, 'corpus')), console.log)],
  vite: {
    cacheDir: join(work, 'vite'),
    // The pages and the packages are not in the folder that Astro works in.
    server: {
      fs: { allow: allowed() },
      watch: { ignored: ['dist', '.cache'].map((name) => join(content, name, '**')) },
    },
  },
});
const host = server.address.family === 'IPv6' ? `[${server.address.address}]` : server.address.address;
console.log(
  `Live at http://${host}:${server.address.port}${process.env['SAME_STORY_BASE']} (stop with Ctrl+C)`,
);
endOnSignal(async () => {
  await server.stop();
  rmSync(work, { recursive: true, force: true });
});

/** The folders that the browser may read files of: the program's, and its packages' where links lead elsewhere. */
function allowed(): string[] {
  return [
    PROGRAM,
    ...['.', '..']
      .map((up) => join(PROGRAM, up, 'node_modules'))
      .flatMap((path) => (existsSync(path) ? [realpathSync(path)] : [])),
  ];
}

/** A folder for what Astro and Vite keep while they run; those of runs that were killed go. */
function makeWorkFolder(): string {
  const all = join(PROGRAM, '.cache', 'live');
  const folder = join(all, String(process.pid));
  mkdirSync(folder, { recursive: true });
  for (const pid of readdirSync(all))
    if (!isRunning(Number(pid))) rmSync(join(all, pid), { recursive: true, force: true });
  return folder;
}
