import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the program is made of. */
const PARTS = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** A copy of the program that serves a copy of some content live: both may be changed. */
export interface Live {
  readonly address: string;
  readonly program: string;
  readonly content: string;
  /** Ends it and removes both. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts `npm run dev` in a folder of its own.
 *
 * @param content the folder whose copy is served
 * @throws if it does not say where it serves within a minute
 */
export async function startLive(content: string): Promise<Live> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'same-story-live-')));
  const [program, copy] = [join(folder, 'program'), join(folder, 'content')];
  for (const part of PARTS) cpSync(resolve(part), join(program, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(program, 'node_modules'), 'junction');
  cpSync(content, copy, { recursive: true });
  const child = spawn(
    process.execPath,
    [join(program, 'scripts', 'dev.ts'), '--content', copy, '--port', '4390'],
    { cwd: program, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, SAME_STORY_BASE: '/' } },
  );
  const ended = new Promise<void>((settle) => child.on('close', () => settle()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  let said = '';
  const address = await new Promise<string | null>((settle) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /^Live at (?<address>\S+)/mu.exec(said)?.groups?.['address'];
      if (found !== undefined) settle(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', () => settle(null));
    setTimeout(() => settle(null), 60_000).unref();
  });
  if (address !== null) return { address, program, content: copy, stop };
  await stop();
  throw new Error(`The live site did not start:\n${said}`);
}
