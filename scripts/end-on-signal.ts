import { constants } from 'node:os';

/**
 * Ends this process where a signal asks for it, with the exit code that shells give (130 for Ctrl+C, 143 for TERM), and
 * where the npm that started it is gone: npm passes a signal on to its shell alone, which does not pass it on.
 *
 * @param end what is to be done before
 * @returns takes it all back
 */
export function endOnSignal(end: () => Promise<void> | void): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    forget();
    void Promise.resolve(end()).finally(() => process.exit(128 + constants.signals[signal]));
  };
  const watch = setInterval(() => {
    if (process.ppid !== PARENT) stop('SIGTERM');
  }, 200);
  watch.unref();
  if (process.env['npm_lifecycle_event'] === undefined) clearInterval(watch);
  for (const signal of SIGNALS) process.on(signal, stop);
  const forget = (): void => {
    clearInterval(watch);
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  return forget;
}

/** Looked up when this process starts: npm may end at any moment after. */
const PARENT = process.ppid;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
