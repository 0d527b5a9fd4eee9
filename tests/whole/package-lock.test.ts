import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly integrity?: string; readonly link?: boolean; readonly inBundle?: boolean }>
  >;
}

test('every package of the lock file is pinned by its hash, those for other systems too', async () => {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as Lock;
  const entries = Object.entries(packages).filter(
    ([place, { link, inBundle }]) => place !== '' && !link && !inBundle,
  );
  expect(entries.length).toBeGreaterThan(100);
  expect(
    entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([place]) => place),
  ).toEqual([]);
});
