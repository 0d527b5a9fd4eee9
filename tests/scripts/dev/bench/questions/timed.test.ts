import { expect, test } from 'vitest';
import { timed } from '../../../../../scripts/dev/bench/questions/timed.ts';

test('processor time counts what a command starts, and a command that fails is no measurement', async () => {
  const busy = 'const end = process.cpuUsage().user + 4e5; while (process.cpuUsage().user < end);';
  expect(await timed(['node', '-e', busy])).toBeGreaterThan(0.3);
  await expect(timed(['node', '-e', 'process.exit(3)'])).rejects.toThrow(/failed/u);
});
