import { expect, test } from 'vitest';
import { runInSlices } from '../../src/islands/run-in-slices.ts';

function* count(to: number, seen: number[] = []): Generator<void, number> {
  for (let i = 0; i < to; i += 1) {
    seen.push(i);
    const end = performance.now() + 1;
    while (performance.now() < end);
    yield;
  }
  return to;
}

test('returns what the work returns, and lets others run in between', async () => {
  let others = 0;
  const timer = setInterval(() => (others += 1), 0);
  expect(await runInSlices(count(30))).toBe(30);
  clearInterval(timer);
  expect(others).toBeGreaterThan(0);
});

test('gives up work that nobody is waiting for', async () => {
  const seen: number[] = [];
  let goesOn = true;
  const result = runInSlices(count(1_000, seen), { goesOn: () => goesOn });
  goesOn = false;
  expect(await result).toBeNull();
  expect(seen.length).toBeLessThan(1_000);
});

test('throws what the work throws', async () => {
  await expect(
    runInSlices(
      (function* (): Generator<void, number> {
        yield;
        throw new Error('broken');
      })(),
    ),
  ).rejects.toThrow('broken');
});
