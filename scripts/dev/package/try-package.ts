/**
 * Packs the program as `npm pack` does, installs it into a folder elsewhere, and goes the way of a newcomer there: `new`,
 * `add`, `check`, `build`, `ledger`, `publish-check`. Prints each step; the exit code is 1 where one fails.
 *
 * The packages that it needs are linked, not fetched: nothing here uses the network.
 */
import { spawnSync } from 'node:child_process';
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
import { readArguments } from '../../read-arguments.ts';

readArguments({
  call: 'npm run dev:try-package',
  does: 'Packs the program, installs it in a folder elsewhere and goes the way of a newcomer there.',
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

function tryOut(program: string): void {
  const mine = join(folder, 'mine');
  const node = outsideNode();
  const call = (cwd: string, ...args: string[]) => run(node, [program, ...args], cwd);
  call(folder, 'new', 'mine');
  const page = join(folder, 'page.html');
  writeFileSync(page, PAGE);
  call(mine, 'add', '--story', 'harbour-fire', '--outlet', 'coast-times', page);
  call(mine, 'ledger');
  call(mine, 'suggest');
  call(mine, 'check');
  call(mine, 'explain', 'harbour-fire', 'coast-times');
  call(folder, 'build', 'mine');
  call(mine, 'publish-check');
  if (!readFileSync(join(mine, 'dist', 'index.html'), 'utf8').includes('My comparisons'))
    throw new Error('The name of `site.yaml` is not on the front page.');
  const pages = join(mine, 'dist', 'harbour-fire', 'articles', 'coast-times', 'index.html');
  if (!existsSync(pages)) throw new Error('The article that was added has no page.');
  for (const unwanted of ['.cache', '.astro'])
    if (existsSync(join(folder, 'node_modules', 'same-story', unwanted)))
      throw new Error(`\`${unwanted}\` was written into the package.`);
}

/** The Node that a user has, which may be older than ours: the first on the path outside of `node_modules`. */
function outsideNode(): string {
  const folders = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((each) => !each.includes('node_modules'));
  return folders.map((each) => join(each, 'node')).find((path) => existsSync(path)) ?? process.execPath;
}

function run(command: string, args: readonly string[], cwd: string): void {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  const shown = args.map((arg) => arg.replace(`${folder}/`, '')).join(' ');
  if (status !== 0) throw new Error(`${command} ${shown} ended with ${status}:\n${stdout}${stderr}`);
  console.log(`${shown} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fire at the harbour</title>
<meta property="og:site_name" content="Coast Times"><meta property="article:published_time" content="2026-03-03T08:00:00Z"></head>
<body><article><h1>Fire at the harbour of Brask</h1>
<p>A warehouse burned at the harbour of Brask on Monday night, and the fuel tanks beside it stayed whole, the fire brigade said.</p>
<p>“We were lucky with the wind,” said Marta Lindqvist, the chief of the brigade, who had thirty people at work until the morning.</p>
<p>The police would not say on Tuesday what they think the cause was, and asked for witnesses who had been near the harbour at midnight.</p>
</article></body></html>`;

try {
  const root = install();
  tryOut(join(root, 'bin', 'same-story.mjs'));
} catch (error) {
  console.log((error as Error).message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
