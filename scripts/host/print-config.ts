/** `npm run host`: prints the configuration of a server or host for the site that was built. */
import { CONTENT_FOLDER } from '../../src/corpus/content-place.ts';
import { caddyConfig } from './caddy.ts';
import { githubWorkflow } from './github-pages.ts';
import { readHostedSite } from './hosted-site.ts';
import { nginxConfig } from './nginx.ts';
import { oneOf, PARTS, readArguments } from '../read-arguments.ts';
import { siteFolder } from '../site-folder.ts';

const {
  values,
  words: [kind],
} = readArguments({
  call: 'npm run host',
  does: 'Prints what a server must know to serve the site that was built: headers, types and old addresses. Netlify and Cloudflare Pages find it in the site itself (`_headers`, `_redirects`).',
  words: [
    {
      name: 'server',
      about: 'nginx, caddy or github (a workflow for GitHub Pages)',
      needed: true,
      form: oneOf(['nginx', 'caddy', 'github']),
    },
  ],
  options: {
    site: { value: 'DIR', about: 'the folder of the site (default: dist of the folder)' },
    name: { value: 'HOST', about: 'the name of the host', initially: 'example.org' },
    parts: {
      value: 'N',
      about: 'with github, build on so many machines at once',
      initially: '1',
      form: PARTS,
    },
    listen: { value: 'PORT', about: 'what nginx listens on', initially: '80' },
  },
});
const folder = values.site ?? siteFolder(CONTENT_FOLDER);
const site = kind === 'github' ? null : readHostedSite(folder);
if (kind === 'github') process.stdout.write(githubWorkflow(Number(values.parts)));
else if (site === null) {
  process.stderr.write(`\`${folder}\` holds no site of this version. Build it first: npm run build\n`);
  process.exitCode = 1;
} else
  process.stdout.write(
    kind === 'nginx' ? nginxConfig(site, values.listen, values.name) : caddyConfig(site, values.name),
  );
