import { lastLines, runStep } from '../../../run-step.ts';

/**
 * Runs a command with all that it starts, and measures its processor time, which depends less on what else the machine does than
 * the time that passes.
 *
 * @returns seconds
 * @throws Error if the command fails
 */
export async function timed(command: readonly string[], cwd?: string): Promise<number> {
  const words = command.map((word) => (word === 'node' ? process.execPath : word));
  // A shell's `times` prints its own time on one line, and that of its children on the next.
  const step = await runStep(['sh', '-c', '"$@" && times', 'sh', ...words], {
    ...(cwd === undefined ? {} : { cwd }),
  });
  const found = [...step.output.matchAll(/(\d+)m([\d.]+)s (\d+)m([\d.]+)s/gu)].at(-1);
  if (step.code !== 0 || !found)
    throw new Error(`\`${command.join(' ')}\` failed:\n${lastLines(step.output, 5)}`);
  const [, m1, s1, m2, s2] = found.map(Number);
  return 60 * (m1 ?? 0) + (s1 ?? 0) + 60 * (m2 ?? 0) + (s2 ?? 0);
}
