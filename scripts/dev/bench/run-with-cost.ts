import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runStep } from '../../run-step.ts';

/** What a command cost, all its processes together. */
export interface Cost {
  /** Seconds of processor time. */
  readonly seconds: number;
  /** The most memory that one of its processes had, MB. */
  readonly memory: number;
}

/** A process of a command, named by its script. */
export interface ProcessCost extends Cost {
  readonly name: string;
}

/**
 * Runs a command; each Node that it starts tells what it used when it ends.
 *
 * @throws Error with what it printed if it fails
 */
export async function runWithCost(
  command: readonly string[],
  cwd: string,
): Promise<Cost & { readonly processes: readonly ProcessCost[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'same-story-cost-'));
  const told = join(folder, 'cost');
  writeFileSync(told, '');
  try {
    const { code, output } = await runStep(command, {
      cwd,
      env: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(tell(told))}` },
    });
    if (code !== 0) throw new Error(output);
    const processes = readFileSync(told, 'utf8')
      .trim()
      .split('\n')
      .map((line): ProcessCost => {
        const [time, memory, script = ''] = JSON.parse(line) as [number, number, string?];
        return { name: basename(script), seconds: time / 1e6, memory: memory / 1024 };
      });
    return {
      seconds: processes.reduce((sum, { seconds }) => sum + seconds, 0),
      memory: Math.max(...processes.map(({ memory }) => memory)),
      processes,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Threads of a process are counted with it. */
const tell = (told: string): string => `
  import { appendFileSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    appendFileSync(${JSON.stringify(told)}, JSON.stringify([userCPUTime + systemCPUTime, maxRSS, process.argv[1]]) + '\\n');
  });`;
