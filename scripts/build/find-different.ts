import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths of files that are not the same, byte for byte, in two folders, or only in one. */
export async function findDifferent(one: string, two: string): Promise<string[]> {
  const [left, right] = await Promise.all([readFiles(one), readFiles(two)]);
  return [...new Set([...left.keys(), ...right.keys()])].filter((name) => left.get(name) !== right.get(name));
}

/** Every file below a folder by its path there. */
async function readFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [file.slice(folder.length), await readFile(file, 'latin1')] as const),
    ),
  );
}
