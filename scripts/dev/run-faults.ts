/**
 * `npm run dev:faults`: makes real builds of tiny stories go wrong: two at once, builds and ledgers that are
 * killed, stories with errors, other file systems, a full disk, requests that no browser sends. Exit code 1
 * where a site, a ledger or content was lost or mixed up. About twelve minutes on two cores.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import {
  buildPair,
  buildTinyStory,
  findBroken,
  findWrong,
  PAIRINGS,
  writeTinyStory,
} from '../build/build-pair.ts';
import { readArguments, WHOLE } from '../read-arguments.ts';
import { recoverFolder } from '../build/replace-folder.ts';
import { runStep } from '../run-step.ts';
import { serveSite } from '../serve/serve-site.ts';
import { readSite } from '../site/read-site.ts';

const FOLDER = '.cache/faults';

const { values } = readArguments({
  call: 'npm run dev:faults',
  does: 'Builds twice at once, kills builds, fills disks and sends raw requests, and checks that nothing is lost.',
  options: {
    pairs: { value: 'N', about: 'pairs of builds at once', initially: '20', form: WHOLE },
    kills: { value: 'N', about: 'builds and ledgers that are killed', initially: '100', form: WHOLE },
  },
});

/** Requests that lead somewhere else where a server reads them carelessly. */
const TARGETS = [
  '/',
  '//',
  '//evil.example',
  '//evil.example/..%2f',
  '//x//evil.example/..%2f',
  '/\\evil.example/..',
  '/harbour',
  '/harbour//',
  '/harbour/..',
  '/harbour/..%2f..%2fcontent/stories/harbour/articles/north.txt',
  '/..%2fcontent/stories/harbour/articles/north.txt',
  '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/%00',
  '/%',
  '/%ff%fe',
  '/harbour?%0d%0aset-cookie:%20x=y',
  'http://evil.example/harbour',
  '*',
  `/${'a'.repeat(8000)}`,
  `/${'..'.repeat(2000)}etc/passwd`,
];

let wrong = 0;
rmSync(FOLDER, { recursive: true, force: true });
await runPairs(Number(values.pairs));
await runKills(Number(values.kills));
await keepGoing();
await buildElsewhere();
await sendRaw();
console.log(wrong === 0 ? '\nNothing was lost.' : `\n${wrong} went wrong.`);
process.exitCode = wrong === 0 ? 0 : 1;

function tell(what: string, faults: readonly string[]): void {
  wrong += faults.length;
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${what}`);
  for (const fault of faults) console.log(`    ${fault}`);
}

async function runPairs(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    const pairing = PAIRINGS[i % PAIRINGS.length] ?? PAIRINGS[0];
    if (pairing) tell(`pair ${i + 1}: ${pairing}`, await buildPair(pairing, join(FOLDER, 'pair')));
  }
}

/**
 * Of three runs one build is killed at any moment, one in the moments after its pages are built, when the sites change
 * places, and one ledger at any moment.
 */
async function runKills(count: number): Promise<void> {
  if (count === 0) return;
  const folder = join(FOLDER, 'kills');
  const [out, harbour, orchard] = ['site', 'harbour', 'orchard'].map((name) => join(folder, name));
  if (out === undefined || harbour === undefined || orchard === undefined) return;
  await writeTinyStory(harbour, 'harbour');
  await writeTinyStory(orchard, 'orchard');
  const first = performance.now();
  await buildTinyStory(harbour, out);
  const duration = performance.now() - first;
  const before = digest([harbour, orchard]);
  const ends = new Map<string, number>();
  const faults: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const content = i % 2 === 0 ? orchard : harbour;
    const build = ['scripts/build.ts', '--content', content, '--out', out];
    if (i % 3 === 2) await killed(['scripts/ledger.ts', '--content', content], null, Math.random() * 2000);
    else if (i % 3 === 1) await killed(build, 'Built', Math.random() * 12);
    else await killed(build, null, Math.random() * duration);
    const was = existsSync(out) ? 'in its place' : 'beside its place';
    ends.set(was, (ends.get(was) ?? 0) + 1);
    recoverFolder(out);
    faults.push(...(await findWrong(out, ['harbour', 'orchard'])).map((fault) => `kill ${i + 1}: ${fault}`));
    if (digest([harbour, orchard]) !== before) faults.push(`kill ${i + 1}: the articles changed`);
  }
  for (const content of [harbour, orchard]) {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/ledger.ts', '--content', content], {
      encoding: 'utf8',
    });
    if (status !== 0) faults.push(`the ledger of ${content} is not whole: ${stderr}`);
  }
  const last = await buildTinyStory(orchard, out);
  faults.push(...(last.code === 0 ? await findWrong(out, ['orchard']) : [last.output]));
  const left = [...readdirSync(folder), ...readdirSync('.cache/corpus', { recursive: true }).map(String)];
  faults.push(...left.filter((name) => /\.site\.|\.tmp$/u.test(name)).map((name) => `${name} is left`));
  const found = [...ends].map(([where, times]) => `${times} times ${where}`).join(', ');
  tell(`${count} killed; the site was found ${found}`, faults);
}

/** Kills a command, and all that it started, some milliseconds after it began, or after it has printed a word. */
function killed(args: readonly string[], word: string | null, ms: number): Promise<void> {
  const child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
  const kill = (): void => {
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  if (word === null) setTimeout(kill, ms);
  child.stdout.on('data', (part: Buffer) => {
    if (word !== null && part.toString().includes(word)) setTimeout(kill, ms);
  });
  return new Promise((done) => child.once('close', () => done()));
}

/** A digest of the articles of content folders. */
function digest(contents: readonly string[]): string {
  const hash = createHash('sha256');
  for (const content of contents)
    for (const name of readdirSync(content, { recursive: true }).map(String).toSorted())
      if (name.endsWith('.txt')) hash.update(name).update(readFileSync(join(content, name)));
  return hash.digest('hex');
}

/**
 * Of three stories one gets an error and one, without pages yet, comes with an error. Twice, so that pages taken over are
 * taken over again.
 */
async function keepGoing(): Promise<void> {
  const folder = join(FOLDER, 'keep-going');
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  for (const story of ['harbour', 'orchard']) await writeTinyStory(content, story);
  const first = await buildTinyStory(content, out);
  const pages = pagesOf(join(out, 'orchard'));
  await writeTinyStory(content, 'tower');
  for (const story of ['orchard', 'tower'])
    writeFileSync(join(content, 'stories', story, 'articles', 'north.txt'), '');
  const stopped = await buildTinyStory(content, out);
  const faults = [
    ...(first.code === 0 && stopped.code === 1 ? [] : [first.output, stopped.output]),
    ...((await readSite(out)).files.has('tower/index.html') ? ['the site was replaced'] : []),
  ];
  for (let i = 0; i < 2; i += 1) {
    const { code, output } = await buildTinyStory(content, out, '--keep-going');
    const site = await readSite(out);
    const said = ['orchard story-taken-over', 'tower story-left-out'].every((words) =>
      output.includes(words),
    );
    if (code !== 1 || !said) faults.push(`exit code ${code}: ${output}`);
    if (pagesOf(join(out, 'orchard')) !== pages) faults.push('the pages of orchard changed');
    if (!site.files.has('harbour/index.html') || site.files.has('tower/index.html'))
      faults.push('the site has other stories');
    faults.push(...findBroken(site));
  }
  tell('stories with errors, others built', faults);
}

/** The HTML of all pages in a folder. */
function pagesOf(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  return names
    .toSorted()
    .map((name) => `${name}: ${readFileSync(join(folder, name), 'utf8')}`)
    .join('\n');
}

/** A memory disk of Linux, and a small one that is soon full where this process may make one. */
async function buildElsewhere(): Promise<void> {
  const content = join(FOLDER, 'elsewhere');
  await writeTinyStory(content, 'harbour');
  const memory = '/dev/shm';
  if (!existsSync(memory) || statSync(memory).dev === statSync('.').dev)
    console.log('– another file system: this machine has none');
  else {
    const out = join(memory, `same-story-${process.pid}`, 'site');
    for (const time of ['new', 'replaced']) {
      const { code, output } = await buildTinyStory(content, out);
      tell(`another file system, ${time}`, code === 0 ? await findWrong(out, ['harbour']) : [output]);
    }
    rmSync(join(out, '..'), { recursive: true });
  }
  const disk = join(FOLDER, 'disk');
  mkdirSync(disk, { recursive: true });
  const mount = (...options: string[]): boolean => spawnSync('mount', options).status === 0;
  if (!mount('-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk)) {
    console.log('– a full disk, a disk that can only be read: none may be mounted here');
    return;
  }
  try {
    const out = join(disk, 'site');
    const { code, output } = await buildTinyStory(content, out);
    tell('a small disk', code === 0 ? await findWrong(out, ['harbour']) : [output]);
    spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'filler')}`]);
    await refuse('a full disk', content, out, 'disk-full');
    rmSync(join(disk, 'filler'));
    const project = join(FOLDER, 'project');
    mkdirSync(project, { recursive: true });
    if (mount('--bind', '.', project) && mount('-o', 'remount,ro,bind', project))
      await refuse('a project that can only be read', content, out, 'disk-read-only', project);
    else console.log('– a project that can only be read: none may be mounted here');
    spawnSync('umount', [project]);
    if (mount('-o', 'remount,ro', disk))
      await refuse('a disk that can only be read', content, out, 'disk-read-only');
    else console.log('– a disk that can only be read: none may be mounted here');
  } finally {
    spawnSync('umount', [disk]);
  }
}

/** The build ends with one line for the fault, and the old site is what it was. */
async function refuse(
  what: string,
  content: string,
  out: string,
  rule: string,
  project = '.',
): Promise<void> {
  const command = ['node', 'scripts/build.ts', '--content', resolve(content), '--out', resolve(out)];
  const { code, output } = await runStep(command, { cwd: project });
  const lines = output.split('\n').filter((line) => line.includes(` ${rule} `));
  tell(what, [
    ...(code === 1 && lines.length === 1 && !/^\s+at /mu.test(output)
      ? []
      : [`exit code ${code}: ${output}`]),
    ...(await findWrong(out, ['harbour'])),
    ...readdirSync(join(out, '..')).filter((name) => name.startsWith('.site')),
  ]);
}

/** What a client can send that is not a browser: never a file from outside, never a way off the site, always an answer. */
async function sendRaw(): Promise<void> {
  const folder = join(FOLDER, 'raw');
  await writeTinyStory(join(folder, 'content'), 'harbour');
  const { code, output } = await buildTinyStory(join(folder, 'content'), join(folder, 'site'));
  if (code !== 0) return tell('raw requests', [output]);
  const site = await serveSite({ folder: join(folder, 'site') });
  const faults: string[] = [];
  for (const target of TARGETS)
    for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS']) {
      const answer = await sendLines(Number(new URL(site.address).port), `${method} ${target} HTTP/1.1`);
      const [head = '', body = ''] = answer.split('\r\n\r\n');
      const location = /^location: (.*)$/imu.exec(head)?.[1];
      if (!/^HTTP\/1\.1 [234]/u.test(head))
        faults.push(`${method} ${target.slice(0, 80)}: ${head.slice(0, 80)}`);
      if (location !== undefined && !/^\/(?![/\\])/u.test(location))
        faults.push(`${target} leads to ${location}`);
      if (/People met|root:/u.test(body) && !/<html/u.test(body))
        faults.push(`${target} shows a file from outside`);
    }
  await site.stop();
  tell(`${TARGETS.length * 4} raw requests`, faults);
}

/** Sends a request line as it is, and returns all that comes back. */
function sendLines(port: number, line: string): Promise<string> {
  return new Promise((done) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${line}\r\nhost: localhost\r\nconnection: close\r\n\r\n`),
    );
    socket
      .on('data', (part) => (answer += part.toString('latin1')))
      .on('error', () => {})
      .on('close', () => done(answer));
  });
}
