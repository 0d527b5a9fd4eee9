import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DrawSetting, Task } from './draw-worker.ts';

/** One thread for so many: it takes about a second until it has read the fonts. */
const LEAST_FOR_A_THREAD = 8;
const MOST_THREADS = 4;

/**
 * Draws in several threads, which end with it.
 *
 * @returns pictures that cannot be drawn, each with the reason
 */
export async function drawAll(tasks: readonly Task[], setting: DrawSetting): Promise<string[]> {
  const left = [...tasks];
  const faults: string[] = [];
  const threads = Math.min(MOST_THREADS, availableParallelism(), Math.ceil(left.length / LEAST_FOR_A_THREAD));
  const workers = Array.from(
    { length: threads },
    () => new Worker(join(import.meta.dirname, 'draw-worker.ts'), { workerData: setting }),
  );
  const work = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      const next = () => {
        const task = left.pop();
        if (task) worker.postMessage(task);
        else resolve();
      };
      worker
        .on('message', (fault: string | null) => {
          if (fault !== null) faults.push(fault);
          next();
        })
        .on('error', reject);
      next();
    });
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return faults;
}
