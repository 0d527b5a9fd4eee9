/** Compiles a content folder as often as it is asked to, in a thread of its own, so that pages are served meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { Memory } from '../../src/corpus/memory.ts';
import { compileContent } from './compile-content.ts';

const { content, cache } = workerData as { content: string; cache: string };
const memory = new Memory();
let warm = false;
parentPort?.on('message', () => {
  parentPort?.postMessage(JSON.stringify(compileContent(content, cache, memory)));
  if (warm) return;
  // The first may come from the cache: the steps are run once, so that the first change finds them remembered.
  warm = true;
  compileContent(content, null, memory);
});
