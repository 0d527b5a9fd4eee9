/**
 * `npm start`: compiles the content, builds the site, serves it and prints its address. `PORT` and `HOST`
 * choose where (by default 4321, on this machine alone), `SAME_STORY_BASE` the path it is built for.
 */
import { buildSite } from './build/build-site.ts';
import { endOnSignal } from './end-on-signal.ts';
import { readArguments } from './read-arguments.ts';
import { serveSite } from './serve/serve-site.ts';

readArguments({
  call: 'npm start',
  does: 'Builds the site, serves it and prints its address. PORT, HOST and SAME_STORY_BASE in the environment say where (default: 4321, this machine only, /).',
});

const base = process.env['SAME_STORY_BASE'] ?? '/';
const host = process.env['HOST'] ?? '127.0.0.1';
const port = Number(process.env['PORT'] ?? 4321);

if (await buildSite({ out: 'dist', base })) await serve();
else process.exitCode = 1;

async function serve(): Promise<void> {
  try {
    const site = await serveSite({ folder: 'dist', base, port, host });
    console.log(`\nSame Story is served at ${site.address} (stop with Ctrl+C)`);
    endOnSignal(site.stop);
  } catch (error) {
    console.error(
      `The site is built in \`dist\`, but cannot be served at ${host}:${port} or one of the next nine ports (set HOST or PORT to choose others): ${(error as Error).message}`,
    );
    process.exitCode = 1;
  }
}
