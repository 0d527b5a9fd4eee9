import { spawnSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { isRunning } from '../../../src/corpus/files/is-running.ts';

test('this process is there, one that has ended is not', () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(spawnSync(process.execPath, ['--version']).pid)).toBe(false);
});

test('a process of somebody else is there: what it works on is not tidied away under it', () => {
  const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error('not yours'), { code: 'EPERM' });
  });
  expect(isRunning(process.pid)).toBe(true);
  kill.mockRestore();
});
