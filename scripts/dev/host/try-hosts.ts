/**
 * Serves a built site with the real nginx and Caddy under the configuration that `npm run host` prints, and checks every
 * page, old address, type and header. The exit code is 1 where something is wrong or a server is missing.
 *
 * They need not be installed: unpacked packages of Debian do (`apt-get download`, `dpkg -x`).
 */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caddyConfig } from '../../host/caddy.ts';
import { isEmbed } from '../../site/page-kind.ts';
import { headersUnder, readHostedSite, type HostedSite } from '../../host/hosted-site.ts';
import { nginxConfig } from '../../host/nginx.ts';
import { readArguments } from '../../read-arguments.ts';
import { readSite } from '../../site/read-site.ts';
import { FORMER_BUILD } from '../../build/test-builds.ts';

const { values } = readArguments({
  call: 'npm run dev:try-hosts',
  does: 'Serves a built site with the real nginx and Caddy and checks what they send.',
  options: {
    site: { value: 'DIR', about: 'the built site', initially: FORMER_BUILD.folder },
    nginx: { value: 'FILE', about: 'the program', initially: 'nginx' },
    caddy: { value: 'FILE', about: 'the program', initially: 'caddy' },
    types: { value: 'FILE', about: 'mime.types of nginx', initially: '/etc/nginx/mime.types' },
  },
});

/** A server that was started; `stop` ends it. */
interface Running {
  readonly address: string;
  readonly stop: () => void;
}

const site = readHostedSite(values.site);
if (site === null) throw new Error(`\`${values.site}\` holds no site of this version.`);
const work = mkdtempSync(join(tmpdir(), 'same-story-hosts-'));
try {
  for (const [name, start] of [
    ['nginx', startNginx],
    ['Caddy', startCaddy],
  ] as const) {
    const running = await start(site, join(work, name));
    const faults = running ? await check(site, running.address) : ['It is not there.'];
    running?.stop();
    console.log(`${name}: ${faults.length === 0 ? 'nothing wrong' : faults.join('\n  ')}`);
    if (faults.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function startNginx(of: HostedSite, folder: string): Promise<Running | null> {
  if (spawnSync(values.nginx, ['-v']).error) return null;
  const port = await freePort();
  mkdirSync(folder);
  copyFileSync(values.types, join(folder, 'mime.types'));
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;
${process.getuid?.() === 0 ? 'user root root;\n' : ''}pid ${folder}/pid;
error_log ${folder}/errors;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
${nginxConfig(of, `127.0.0.1:${port}`, '_')}}
`,
  );
  return await run(
    values.nginx,
    ['-p', folder, '-e', join(folder, 'errors'), '-c', join(folder, 'nginx.conf')],
    port,
  );
}

async function startCaddy(of: HostedSite, folder: string): Promise<Running | null> {
  if (spawnSync(values.caddy, ['version']).error) return null;
  const port = await freePort();
  mkdirSync(folder);
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, `{\n  admin off\n}\n${caddyConfig(of, `http://127.0.0.1:${port}`)}`);
  return await run(values.caddy, ['run', '--config', file, '--adapter', 'caddyfile'], port);
}

/** Starts a server and waits until it answers. */
async function run(program: string, args: readonly string[], port: number): Promise<Running> {
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    const answer = await fetch(address).catch(() => null);
    if (answer) return { address, stop: () => server.kill() };
    await new Promise((wait) => setTimeout(wait, 50));
  }
  server.kill();
  throw new Error(`${program} does not answer:\n${said}`);
}

/** @returns what is wrong, one line each */
async function check(of: HostedSite, address: string): Promise<string[]> {
  const faults: string[] = [];
  const get = async (
    path: string,
    status: number | readonly number[],
    wanted: Readonly<Record<string, string | RegExp>>,
  ) => {
    const answer = await fetch(address + path, { redirect: 'manual' });
    if (![status].flat().includes(answer.status))
      faults.push(`${path}: ${answer.status}, not ${String(status)}`);
    for (const [name, value] of Object.entries(wanted)) {
      const sent = answer.headers.get(name) ?? '';
      if (typeof value === 'string' ? sent !== value : !value.test(sent))
        faults.push(`${path}: ${name} is \`${sent}\`, not \`${String(value)}\``);
    }
    return answer.text();
  };
  const headers = (path = '') =>
    Object.fromEntries(headersUnder(of, path).map(({ name, value }) => [name, value]));
  const type = { 'Content-Type': /^text\/html; charset=utf-8$/iu };
  const html = { ...type, ...headers() };
  const embed = { ...type, ...headers('embed/') };
  const old = of.redirects.map(({ from }) => from);
  const { pages, files } = await readSite(of.folder, of.base);
  for (const { path, kind } of pages.filter((page) => page.kind !== 'not-found' && !page.former)) {
    const full = of.base + path.slice(1);
    const moved = old.some((from) =>
      from.endsWith('*') ? full.startsWith(from.slice(0, -1)) : full === from,
    );
    if (!moved) await get(full, 200, isEmbed(kind) ? embed : html);
    if (kind === 'article' && !moved) await get(full.slice(0, -1), [301, 308], {});
  }
  for (const { from, to } of of.redirects) {
    const [at, there] = [from.replace('*', 'quotes/'), to.replace(':splat', 'quotes/')];
    await get(at, 301, { Location: new RegExp(`(?:^|://[^/]+)${RegExp.escape(there)}$`, 'u') });
  }
  const lost = await get(`${of.base}no/such/page/`, 404, html);
  if (!lost.includes('There is no page here')) faults.push('The page for missing addresses is not sent');
  for (const file of ['_headers', '_redirects', '.same-story']) await get(of.base + file, 404, {});
  for (const [ending, type] of Object.entries({
    csv: /^text\/csv/u,
    bib: /^application\/x-bibtex/u,
    ris: /^application\/x-research-info-systems/u,
    jsonld: /^application\/ld\+json/u,
    json: /^application\/json/u,
    webmanifest: /^application\/manifest\+json/u,
    woff2: /^font\/woff2/u,
    png: /^image\/png/u,
  })) {
    const file = [...files].find((name) => name.endsWith(`.${ending}`));
    if (file === undefined) faults.push(`The site has no file .${ending}`);
    else await get(of.base + file, 200, { 'Content-Type': type });
  }
  const script = readdirSync(join(of.folder, '_astro')).find((name) => name.endsWith('.js')) ?? '';
  await get(`${of.base}_astro/${script}`, 200, { 'Content-Type': /javascript/u, ...headers('_astro/') });
  return faults;
}

async function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => settle(port));
    });
  });
}
