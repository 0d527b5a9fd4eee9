import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { compileCorpus, type Compilation } from '../../src/corpus/compile-corpus.ts';
import { formatProblem } from '../../src/corpus/rules.ts';

/** A folder with these files, removed when the test is over. */
export function contentFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(files)) addFile(folder, name, content);
  return folder;
}

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function addFile(folder: string, name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

/** `file:line:column rule message` of each problem, files relative to the folder also inside messages. */
export function problemLines({ problems, directory }: Compilation): string[] {
  return problems.map((found) => (formatProblem(found).split('\n')[0] ?? '').replaceAll(`${directory}/`, ''));
}

export const problemsOf = (folder: string): string[] => problemLines(compileCorpus(folder));
