/** `same-story preview`: serves the site that was built, as a host would. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_FOLDER } from '../src/corpus/content-place.ts';
import { MARKER } from './build/replace-folder.ts';
import { endOnSignal } from './end-on-signal.ts';
import { BASE, readArguments, WHOLE } from './read-arguments.ts';
import { serveSite } from './serve/serve-site.ts';
import { siteFolder } from './site-folder.ts';

const { values } = readArguments({
  call: 'same-story preview',
  does: 'Serves the site that was built, on this machine alone.',
  options: {
    site: { value: 'DIR', about: 'the folder of the site (default: dist of the folder)' },
    base: { value: 'PATH', about: 'the path it was built for', initially: '/', form: BASE },
    port: { value: 'N', about: 'the first port to try', initially: '4321', form: WHOLE },
    host: { value: 'ADDRESS', about: 'where to listen', initially: '127.0.0.1' },
  },
});
const folder = values.site ?? siteFolder(CONTENT_FOLDER);
if (existsSync(join(folder, MARKER))) {
  const { address, stop } = await serveSite({
    folder,
    base: values.base,
    port: Number(values.port),
    host: values.host,
  });
  console.log(`Served at ${address} (stop with Ctrl+C)`);
  endOnSignal(stop);
} else {
  process.stderr.write(`\`${folder}\` holds no site. Build it first: \`same-story build\`.\n`);
  process.exitCode = 1;
}
