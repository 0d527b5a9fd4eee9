import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { dependencies, further } from '../../../src/views/about/dependencies.ts';

test('the method page names every package that the site is built with, its version and licence', async () => {
  const { dependencies: needed } = JSON.parse(await readFile('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(Object.fromEntries(dependencies.map(({ name, version }) => [name, version]))).toEqual(needed);
  for (const { licence } of dependencies)
    expect(licence).toMatch(/^(?:MIT(?:-0)?|ISC|Apache-2\.0|BSD-[23]-Clause|MPL-2\.0)$/u);
});

test('and how many they need in turn, under which licences', () => {
  const counts = [...further.licences.matchAll(/\((\d+)\)/gu)].map(([, count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(further.count);
  expect(further.licences).not.toContain('unknown');
});
