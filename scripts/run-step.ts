import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * Runs a command to its end and keeps what it prints.
 *
 * @param command the program and its arguments; `node` means the Node that runs this script, not the one on
 * the path
 * @returns its exit code (1 if a signal ended it), its two outputs in the order they came, and its time in
 * ms; never throws
 */
export function runStep(command: readonly string[], options: StepOptions = {}): Promise<StepResult> {
  const [name = 'node', ...rest] = command;
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(name === 'node' ? process.execPath : name, rest, {
      cwd: options.cwd,
      env: { ...process.env, ...QUIET, ...COMPILED, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        output += `${line}\n`;
        options.show?.(line);
      });
    }
    const end = (code: number) => {
      running.delete(child);
      resolve({ code, output, ms: performance.now() - started });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** The end of what a command printed, which has the reason of a failure. */
export const lastLines = (output: string, lines: number): string =>
  output.trim().split('\n').slice(-lines).join('\n');

/** Ends whatever is still running; for when this process is told to stop. */
export function stopSteps(): void {
  for (const child of running) child.kill('SIGTERM');
}

const running = new Set<ChildProcess>();

/**
 * Astro moves into the background if it takes its caller for a program, and reports its use to its makers.
 */
const QUIET = {
  ASTRO_PREVIEW_BACKGROUND: '0',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** Node keeps what it compiled: a script starts in half the time, and the tests start many. */
const COMPILED = { NODE_COMPILE_CACHE: join(import.meta.dirname, '..', '.cache', 'node') };

export type StepOptions = {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** Takes the output line by line as it comes. */
  show?: (line: string) => void;
};

export type StepResult = { code: number; output: string; ms: number };
