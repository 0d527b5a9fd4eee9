import { spawn, type ChildProcess } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const MODULE = pathToFileURL('scripts/end-on-signal.ts').href;

/** A process that would never end by itself; it has written `ready`. */
async function start(command: string, args: readonly string[], env = {}): Promise<ChildProcess> {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((ready) => child.stdout?.once('data', ready));
  return child;
}

const SCRIPT = `
  import { endOnSignal } from '${MODULE}';
  endOnSignal(() => console.log('put away'));
  setInterval(() => {}, 1000);
  console.log('ready');
`;
const NODE = ['--input-type=module', '--eval', SCRIPT];

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s ends it with exit code %i, once all is put away', async (signal, code) => {
  const child = await start(process.execPath, NODE);
  let said = '';
  child.stdout?.on('data', (part) => (said += String(part)));
  const ended = new Promise((done) => child.once('close', done));
  child.kill(signal);
  expect([await ended, said]).toEqual([code, 'put away\n']);
});

test('it ends where the npm that started it was ended', async () => {
  // As npm does: a shell that waits for it, and gets the signal alone.
  const shell = await start('sh', ['-c', '"$0" "$@"; exit', process.execPath, ...NODE], {
    npm_lifecycle_event: 'start',
  });
  const ended = new Promise((done) => shell.stdout?.once('close', done));
  shell.kill('SIGTERM');
  await ended;
});
