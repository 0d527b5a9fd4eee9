import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Compiled } from './live-content.ts';

/** Compiles a content folder in a thread of its own, again and again. */
export interface Compiler {
  /** Compiles soon; calls that come before it begins are one. */
  readonly compile: () => void;
  /** Takes the code as it is now. */
  readonly restart: () => void;
  readonly stop: () => void;
}

/**
 * Starts a compiler.
 *
 * @param content the content folder
 * @param cache where compiled stories are kept
 * @param receive takes each result, and the time from the last call of `compile`, in ms
 */
export function startCompiler(
  content: string,
  cache: string,
  receive: (compiled: Compiled, time: number) => void,
): Compiler {
  let asked = 0;
  let waiting: NodeJS.Timeout | undefined;
  const start = (): Worker =>
    new Worker(join(import.meta.dirname, 'compile-worker.ts'), { workerData: { content, cache } })
      .on('message', (text: string) => receive(JSON.parse(text) as Compiled, performance.now() - asked))
      // The old thread stays what it was: the next change starts it again.
      .on('error', (error: Error) =>
        process.stderr.write(`The content cannot be compiled: ${error.message}\n`),
      );
  let worker = start();
  return {
    compile() {
      asked = performance.now();
      clearTimeout(waiting);
      waiting = setTimeout(() => worker.postMessage('compile'), SETTLE);
    },
    restart() {
      void worker.terminate();
      worker = start();
    },
    stop() {
      clearTimeout(waiting);
      void worker.terminate();
    },
  };
}

/** Saving writes a file in steps; one compilation is for all of them, ms. */
const SETTLE = 20;
