import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { writeAtomically } from '../../../src/corpus/files/write-atomically.ts';
import { emptyFolder } from '../content-folder.ts';

describe('writeAtomically(path, content)', () => {
  test('makes the folders and leaves nothing beside the file', () => {
    const folder = emptyFolder();
    writeAtomically(join(folder, 'a/b/c.json'), 'new');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.json']);
  });

  test('leaves the old file where it cannot write, and no temporary one', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'taken'));
    expect(() => writeAtomically(join(folder, 'taken'), 'new')).toThrow();
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  test('follows a link', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'real'), 'old');
    symlinkSync('real', join(folder, 'link'));
    writeAtomically(join(folder, 'link'), 'new');
    expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('new');
  });

  test('writes to a device as it is', () => {
    writeAtomically('/dev/null', 'gone');
    expect(readdirSync('/dev').filter((name) => name.startsWith('null.'))).toEqual([]);
  });

  test('removes what killed writers left, not what running ones are writing', () => {
    const folder = emptyFolder();
    // A process id that no process has: the highest Linux gives is 4194304.
    for (const name of ['a.json.4999999.tmp', `a.json.${process.ppid}.tmp`, 'b.json.4999999.tmp'])
      writeFileSync(join(folder, name), '');
    writeAtomically(join(folder, 'a.json'), 'new');
    expect(readdirSync(folder).toSorted()).toEqual(
      ['a.json', `a.json.${process.ppid}.tmp`, 'b.json.4999999.tmp'].toSorted(),
    );
  });

  test('killed while writing again and again, leaves one content or the other, whole', async () => {
    const file = join(emptyFolder(), 'a.json');
    const [old, fresh] = ['o'.repeat(2_000_000), 'n'.repeat(2_000_000)];
    writeAtomically(file, old);
    const module = pathToFileURL('src/corpus/files/write-atomically.ts').href;
    const code = `import { writeAtomically } from ${JSON.stringify(module)}; process.stdout.write('on'); for (;;) for (const c of 'no') writeAtomically(${JSON.stringify(file)}, c.repeat(2_000_000));`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    for (let i = 0; i < 50; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      expect([old, fresh].includes(readFileSync(file, 'utf8'))).toBe(true);
    }
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    expect([old, fresh].includes(readFileSync(file, 'utf8'))).toBe(true);
  });
});
