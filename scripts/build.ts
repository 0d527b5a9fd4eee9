/** `npm run build`: compiles `content/` and builds the site into `dist/`. Options: --out DIR, --base /x/, --content DIR. */
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';

const { values } = parseArgs({ options: { out: { type: 'string' }, base: { type: 'string' }, content: { type: 'string' } } });
const { out = 'dist', ...rest } = values;
const built = await buildSite({ out, ...rest });
process.exitCode = built ? 0 : 1;
