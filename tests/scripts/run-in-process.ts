import { vi } from 'vitest';

/** Thrown in the place of the end of the process. */
class Ended extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`ended with ${code}`);
    this.code = code;
  }
}

/**
 * Runs a script of `scripts/` in this process, from its first line: much faster than starting a program. That every
 * script starts as one is tested in `read-arguments.test.ts`.
 *
 * @param file its name, without its ending
 */
export async function runInProcess(
  file: string,
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> {
  const { argv, exitCode } = process;
  const said = { out: '', err: '' };
  const streams = [process.stdout, process.stderr];
  const heard = streams.map((stream) => stream.listeners('error'));
  const into = (kind: 'out' | 'err') => (text: string | Uint8Array) => {
    said[kind] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(into('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(into('err')),
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Ended(Number(code ?? process.exitCode ?? 0));
    }),
  ];
  try {
    process.argv = ['node', `scripts/${file}.ts`, ...args];
    process.exitCode = undefined;
    vi.resetModules();
    await import(`../../scripts/${file}.ts`);
    return { code: Number(process.exitCode ?? 0), ...said };
  } catch (error) {
    if (error instanceof Ended) return { code: error.code, ...said };
    throw error;
  } finally {
    process.argv = argv;
    process.exitCode = exitCode;
    for (const spy of spies) spy.mockRestore();
    for (const [i, stream] of streams.entries())
      for (const listener of stream.listeners('error'))
        if (!heard[i]?.includes(listener)) stream.off('error', listener as (error: Error) => void);
  }
}
