import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { MARKER, recoverFolder, replaceFolder, type Disk } from '../../../scripts/build/replace-folder.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder with a finished site in `work/site` and, if wanted, the site of yesterday in `dist`. */
function place(hasOld = true): { folder: string; fresh: string; out: string } {
  const folder = mkdtempSync(join(tmpdir(), 'replace-'));
  folders.push(folder);
  const [fresh, out] = [join(folder, 'work/site'), join(folder, 'dist')];
  for (const [site, words] of [[fresh, 'new'], ...(hasOld ? [[out, 'old']] : [])] as const) {
    mkdirSync(join(String(site), 'about'), { recursive: true });
    for (const file of ['index.html', 'about/index.html'])
      writeFileSync(join(String(site), file), String(words));
  }
  if (hasOld) writeFileSync(join(out, MARKER), '');
  return { folder, fresh, out };
}

const REAL: Disk = {
  copy: (from, to) => cpSync(from, to, { recursive: true }),
  remove: (folder) => rmSync(folder, { recursive: true, force: true }),
  rename: renameSync,
  write: (file, content) => writeFileSync(file, content),
};

/** A disk of which the calls from one on are not made any more, as if the process had been killed before it. */
function killedAt(call: number, disk: Disk = REAL): { disk: Disk; calls: () => number } {
  let calls = 0;
  const step =
    <A extends unknown[]>(act: (...args: A) => void) =>
    (...args: A): void => {
      calls += 1;
      if (calls >= call) throw new Error('killed');
      act(...args);
    };
  return {
    disk: {
      copy: step(disk.copy),
      remove: step(disk.remove),
      rename: step(disk.rename),
      write: step(disk.write),
    },
    calls: () => calls,
  };
}

/** A killed process leaves names that end in its id; this one is still there, so they are given another's. */
function leaveToNoOne(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => each.startsWith('.dist.')))
    renameSync(join(folder, name), join(folder, name.replace(`-${process.pid}-`, '-4999999-')));
}

/** The words of a site that is whole, else what is wrong with it. */
function wordsOf(out: string): string {
  if (!existsSync(out)) return 'missing';
  const words = new Set(
    ['index.html', 'about/index.html'].map((file) =>
      existsSync(join(out, file)) ? readFileSync(join(out, file), 'utf8') : 'half',
    ),
  );
  return [...words].join(' and ');
}

/** Another file system, where nothing can be renamed to. */
const FAR: Disk = {
  ...REAL,
  rename: (from, to) => {
    if (from.includes('work')) throw Object.assign(new Error('cross-device'), { code: 'EXDEV' });
    renameSync(from, to);
  },
};

describe.each([
  ['on the same file system', REAL],
  ['on another file system', FAR],
])('replaceFolder(fresh, out) %s', (_, disk) => {
  test.each([true, false])('puts the new site in place and leaves nothing beside it (old: %s)', (hasOld) => {
    const { folder, fresh, out } = place(hasOld);
    replaceFolder(fresh, out, disk);
    expect(wordsOf(out)).toBe('new');
    expect(existsSync(join(out, MARKER))).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(['dist', 'work']);
  });

  test.each([true, false])('leaves a whole site wherever it is killed (old: %s)', (hasOld) => {
    const whole = killedAt(Infinity, disk);
    const first = place(hasOld);
    replaceFolder(first.fresh, first.out, whole.disk);
    expect(whole.calls()).toBeGreaterThan(4);
    const seen = new Set<string>();
    for (let call = 1; call <= whole.calls(); call += 1) {
      const { folder, fresh, out } = place(hasOld);
      expect(() => replaceFolder(fresh, out, killedAt(call, disk).disk)).toThrow('killed');
      leaveToNoOne(folder);
      recoverFolder(out);
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
      seen.add(wordsOf(out));
    }
    expect([...seen].toSorted()).toEqual(hasOld ? ['new', 'old'] : ['missing', 'new']);
  });

  test('is whole again where recovery is killed too', () => {
    for (let call = 1; call < 6; call += 1) {
      const { folder, fresh, out } = place();
      // Between the two renames.
      const renames = disk === FAR ? 4 : 3;
      expect(() => replaceFolder(fresh, out, killedAt(renames + 1, disk).disk)).toThrow('killed');
      expect(wordsOf(out)).toBe('missing');
      leaveToNoOne(folder);
      try {
        recoverFolder(out, killedAt(call).disk);
      } catch {
        // Killed.
      }
      recoverFolder(out);
      expect(wordsOf(out)).toBe('new');
    }
  });

  test.each(['ENOSPC', 'EROFS', 'EACCES'])('leaves the old site where any step fails with %s', (code) => {
    for (let failing = 1; failing <= 4; failing += 1) {
      const { folder, fresh, out } = place();
      let calls = 0;
      const fail =
        <A extends unknown[]>(act: (...args: A) => void) =>
        (...args: A): void => {
          calls += 1;
          if (calls === failing) throw Object.assign(new Error(code), { code });
          act(...args);
        };
      const failingDisk = {
        ...disk,
        copy: fail(disk.copy),
        rename: fail(disk.rename),
        write: fail(disk.write),
      };
      try {
        replaceFolder(fresh, out, failingDisk);
      } catch {
        expect(wordsOf(out)).toBe('old');
      }
      expect(['old', 'new']).toContain(wordsOf(out));
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    }
  });
});

test('a site that another build puts there in between is replaced in turn', () => {
  const { folder, fresh, out } = place();
  let came = false;
  replaceFolder(fresh, out, {
    ...REAL,
    rename: (from, to) => {
      renameSync(from, to);
      if (came || from !== out) return;
      came = true;
      mkdirSync(out);
      writeFileSync(join(out, 'index.html'), 'of another build');
    },
  });
  expect(came).toBe(true);
  expect(wordsOf(out)).toBe('new');
  expect(readdirSync(folder).toSorted()).toEqual(['dist', 'work']);
});

describe('recoverFolder(out)', () => {
  test('leaves what a running build has beside it, and what is not ours', () => {
    const { folder, out } = place();
    const names = [
      `.dist.new-${process.ppid}-0a`,
      '.dist.old',
      '.dist.old-x',
      '.dist.new-4999999',
      '.district',
    ];
    for (const name of names) mkdirSync(join(folder, name));
    recoverFolder(out);
    expect(readdirSync(folder).toSorted()).toEqual([...names, 'dist', 'work'].toSorted());
  });

  test('takes a folder of this very process id for one of an earlier process', () => {
    const { folder, out } = place();
    mkdirSync(join(folder, `.dist.old-${process.pid}-0a`));
    recoverFolder(out);
    expect(readdirSync(folder).toSorted()).toEqual(['dist', 'work']);
  });

  test('puts no half site in place', () => {
    const { folder, out } = place(false);
    mkdirSync(join(folder, '.dist.new-4999999-0a'));
    recoverFolder(out);
    expect(readdirSync(folder)).toEqual(['work']);
  });
});
