/**
 * Packs the program as `npm pack` does, installs it into a folder elsewhere, and goes through the guide there, command by
 * command. Prints each step; the exit code is 1 where one fails.
 *
 * The packages that it needs are linked, not fetched: nothing here uses the network.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { GUIDE } from '../../../src/views/about/guide.ts';
import { readArguments } from '../../read-arguments.ts';

readArguments({
  call: 'npm run dev:try-package',
  does: 'Packs the program, installs it in a folder elsewhere and goes through the guide there.',
});

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'same-story-package-')));

/** @returns the folder of the installed package */
function install(): string {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  run('npm', ['pack', '--silent', '--pack-destination', folder], resolve('.'));
  const packed = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  run('tar', ['-xzf', packed, '-C', modules], folder);
  const root = join(modules, 'same-story');
  renameSync(join(modules, 'package'), root);
  const own = resolve('node_modules');
  for (const name of readdirSync(own)) {
    if (name.startsWith('.')) continue;
    if (!name.startsWith('@')) symlinkSync(join(own, name), join(modules, name), 'junction');
    else {
      mkdirSync(join(modules, name));
      for (const inner of readdirSync(join(own, name)))
        symlinkSync(join(own, name, inner), join(modules, name, inner), 'junction');
    }
  }
  for (const unwanted of ['content', 'tests', join('scripts', 'dev')])
    if (existsSync(join(root, unwanted))) throw new Error(`The package holds \`${unwanted}\`.`);
  return root;
}

/** Goes through the guide as it is printed: each command to the program, in the folder that the guide makes. */
async function tryGuide(program: string): Promise<void> {
  const node = outsideNode();
  let here = folder;
  const pages = PAGES.map((page, at) => {
    const path = join(folder, `page-${at + 1}.html`);
    writeFileSync(path, page);
    return path;
  });
  let proposed = '';
  for (const { id, commands, file } of GUIDE) {
    if (file) writeFileSync(join(here, file.name), `${file.yaml}\n`);
    for (const command of commands) {
      const [name = '', ...words] = command.split(' ');
      if (name === 'cd') here = join(here, words[0] ?? '');
      if (name !== 'same-story') continue;
      const args = words.flatMap((word) =>
        word === 'pages/*.html' ? pages : word === 'ID' ? [proposed] : [word],
      );
      if (words[0] === 'dev' || words[0] === 'preview') await visit(node, [program, ...args], here);
      else {
        const out = run(node, [program, ...args], here);
        // Of its own story, not of the invented one.
        proposed ||= /^my-story\n[^]*?^(?<id>f-\S+) /mu.exec(out)?.groups?.['id'] ?? '';
      }
    }
    if (id === 'claims') writeStatement(join(here, 'stories', 'my-story', 'claims.yaml'));
  }
  const read = (...path: string[]) => readFileSync(join(here, ...path), 'utf8');
  if (!read('dist', 'index.html').includes('Harbour Watch'))
    throw new Error('The name of `site.yaml` is not on the front page.');
  if (!read('dist', 'my-story', 'claims', 'index.html').includes(STATEMENT))
    throw new Error('The statement of the claim is not on its page.');
  const articles = readdirSync(join(here, 'dist', 'my-story', 'articles'));
  if (articles.length !== PAGES.length) throw new Error(`Of five pages ${articles.length} became articles.`);
  for (const unwanted of ['.cache', '.astro'])
    if (existsSync(join(folder, 'node_modules', 'same-story', unwanted)))
      throw new Error(`\`${unwanted}\` was written into the package.`);
}

/** What an editor does after `suggest --accept`: the build asks for it. */
function writeStatement(file: string): void {
  const text = readFileSync(file, 'utf8');
  const written = text.replace(/statement: "" #.*$/mu, `statement: ${STATEMENT}`);
  if (written === text) throw new Error('The accepted claim has no empty statement.');
  writeFileSync(file, written);
}

const STATEMENT = 'A warehouse burned at the harbour of Brask.';

/** Starts a command that serves, opens the page it names, and ends it. */
async function visit(command: string, args: readonly string[], cwd: string): Promise<void> {
  const started = performance.now();
  const child = spawn(command, args, { cwd });
  let said = '';
  const ended = new Promise<null>((settle) => child.on('close', () => settle(null)));
  const address = await Promise.race([
    ended,
    new Promise<string>((settle) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          said += chunk.toString();
          const found = /(?:Live|Served) at (?<address>\S+)/u.exec(said)?.groups?.['address'];
          if (found !== undefined) settle(found);
        });
    }),
  ]);
  try {
    if (address === null) throw new Error(`${args.slice(1).join(' ')} ended:\n${said}`);
    const answer = await fetch(address);
    if (answer.status !== 200)
      throw new Error(`${address} answers ${answer.status}:\n${await answer.text()}`);
    await answer.text();
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
  console.log(`${args.slice(1).join(' ')} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

/** The Node that a user has, which may be older than ours: the first on the path outside of `node_modules`. */
function outsideNode(): string {
  const folders = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((each) => !each.includes('node_modules'));
  return folders.map((each) => join(each, 'node')).find((path) => existsSync(path)) ?? process.execPath;
}

function run(command: string, args: readonly string[], cwd: string): string {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  const shown = args.map((arg) => arg.replace(`${folder}/`, '')).join(' ');
  if (status !== 0) throw new Error(`${command} ${shown} ended with ${status}:\n${stdout}${stderr}`);
  console.log(`${shown} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return stdout;
}

/** Five reports of one event, as a browser saves them. */
const PAGES = ['Coast Times', 'Brask Post', 'Nordic Wire', 'Harbour News', 'Evening Star'].map(
  (
    outlet,
    at,
  ) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fire at the harbour</title>
<meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="2026-03-0${at + 2}T08:00:00Z"></head>
<body><article><h1>Fire at the harbour of Brask, as told by report ${at + 1}</h1>
<p>A warehouse of the shipping company burned at the harbour of Brask on Monday night, the fire brigade said, in report ${at + 1}.</p>
<p>“We were lucky with the wind,” said Marta Lindqvist, the chief of the brigade, who had ${30 + at} people at work until the morning.</p>
<p>The police would not say on Tuesday what they think the cause was, and asked for witnesses who had been near the harbour at midnight.</p>
</article></body></html>`,
);

try {
  const root = install();
  await tryGuide(join(root, 'bin', 'same-story.mjs'));
} catch (error) {
  console.log((error as Error).message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
