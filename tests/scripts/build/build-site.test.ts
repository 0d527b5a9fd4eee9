import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, lstat, readFile, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { buildSite } from '../../../scripts/build/build-site.ts';
import { MARKER } from '../../../scripts/build/replace-folder.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** A project whose two build commands are the given lines of JavaScript, with a site from an earlier build. */
async function project(ingest: string, astro: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'build-'));
  folders.push(root);
  for (const folder of ['scripts', 'node_modules/astro/bin', 'dist'])
    await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, 'scripts/ingest.ts'), ingest);
  await writeFile(join(root, 'node_modules/astro/bin/astro.mjs'), astro);
  await writeFile(join(root, 'dist/index.html'), 'the site of yesterday');
  await writeFile(join(root, 'dist', MARKER), '');
  return root;
}

const WRITE_PAGE = `
import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync(process.env.SAME_STORY_OUT, { recursive: true });
writeFileSync(process.env.SAME_STORY_OUT + '/index.html', 'base ' + process.env.SAME_STORY_BASE);
`;

async function build(
  root: string,
  keepGoing = false,
): Promise<{ built: boolean; said: string; page: string; left: string[] }> {
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  const built = await buildSite({ out: 'dist', base: '/x/', root, keepGoing, print });
  const left = [
    ...(await readdir(root)).filter((name) => name.startsWith('.dist')),
    ...(existsSync(join(root, '.cache/builds')) ? await readdir(join(root, '.cache/builds')) : []),
  ];
  return { built, said: lines.join('\n'), page: await readFile(join(root, 'dist/index.html'), 'utf8'), left };
}

describe('buildSite(options)', () => {
  test('puts the new site in the place of the old one', async () => {
    const result = await build(await project(`console.log('five articles');`, WRITE_PAGE));
    expect(result).toMatchObject({ built: true, page: 'base /x/', left: [] });
    expect(result.said).toContain('five articles');
    expect(result.said).toContain('Built 1 page in');
  });

  test('hands the corpus of its one compilation to the pages, and removes it', async () => {
    const write = `import { writeFileSync } from 'node:fs';
      writeFileSync(process.env.SAME_STORY_CORPUS, '{"once":1}');`;
    const read = `import { readFileSync } from 'node:fs'; ${WRITE_PAGE}
      writeFileSync(process.env.SAME_STORY_OUT + '/index.html', readFileSync(process.env.SAME_STORY_CORPUS));`;
    const result = await build(await project(write, read));
    expect(result).toMatchObject({ built: true, page: '{"once":1}', left: [] });
  });

  test('makes no page where nothing changed, and the same site', async () => {
    const write = `import { writeFileSync } from 'node:fs';
      writeFileSync(process.env.SAME_STORY_CORPUS, '{"stories":[],"bad":[],"site":{}}');`;
    const root = await project(
      write,
      `import { appendFileSync } from 'node:fs'; ${WRITE_PAGE} appendFileSync('started', 'x');`,
    );
    for (const time of ['first', 'again'])
      expect(await build(root), time).toMatchObject({ built: true, page: 'base /x/', left: [] });
    expect(await readFile(join(root, 'started'), 'utf8')).toBe('x');
    await writeFile(join(root, 'dist/index.html'), 'changed where it lies');
    expect(await build(root)).toMatchObject({ built: true, page: 'base /x/' });
    expect(await readFile(join(root, 'started'), 'utf8')).toBe('xx');
  });

  test('leaves the old site where the content has errors', async () => {
    const result = await build(
      await project(`console.log('claims.yaml:3:1 no'); process.exit(1);`, WRITE_PAGE),
    );
    expect(result).toMatchObject({ built: false, page: 'the site of yesterday', left: [] });
    expect(result.said).toContain('claims.yaml:3:1 no');
    expect(result.said).toContain('`dist` stays as it was.');
  });

  test('leaves the old site where the pages cannot be built, and shows no stack', async () => {
    const result = await build(await project('', `${WRITE_PAGE} throw new Error('a page is broken');`));
    expect(result).toMatchObject({ built: false, page: 'the site of yesterday', left: [] });
    expect(result.said).toContain('a page is broken');
    expect(result.said).not.toMatch(/^\s+at /m);
  });

  test.each([
    ['src', 'it has files, but not the `.same-story` of a site that this program built'],
    ['blog', 'it has files, but not the `.same-story` of a site that this program built'],
    ['site', 'it is a repository'],
    ['notes.txt', 'it is a file'],
    ['.', 'it contains the project'],
    ['..', 'it contains the project'],
  ])('does not replace %s, which is no site', async (out, reason) => {
    const root = await project('', WRITE_PAGE);
    for (const folder of ['src', 'blog', 'site/.git']) await mkdir(join(root, folder), { recursive: true });
    for (const file of ['src/work.ts', 'blog/index.html', 'site/index.html', 'notes.txt'])
      await writeFile(join(root, file), 'mine');
    const before = (await readdir(root, { recursive: true })).toSorted();
    const lines: string[] = [];
    expect(await buildSite({ out, root, print: (line) => lines.push(line) })).toBe(false);
    expect(lines).toEqual([
      `${out} site-folder It is not replaced: ${reason}\n    Name another folder, or a new one.`,
    ]);
    expect((await readdir(root, { recursive: true })).toSorted()).toEqual(before);
  });

  test('fills an empty folder', async () => {
    const root = await project('', WRITE_PAGE);
    await mkdir(join(root, 'new'));
    expect(await buildSite({ out: 'new', root, print: () => {} })).toBe(true);
    expect((await readdir(join(root, 'new'))).toSorted()).toEqual([MARKER, 'index.html']);
  });

  test('does not take an empty site for a site', async () => {
    const result = await build(await project('', ''));
    expect(result).toMatchObject({ built: false, page: 'the site of yesterday' });
    expect(result.said).toContain('The build made no page.');
  });

  test('removes what a killed build left, not what a running one is writing', async () => {
    const root = await project('', WRITE_PAGE);
    // A process id that no process has: the highest Linux gives is 4194304.
    for (const name of ['.dist.new', '.dist.old', '.cache/builds/'])
      for (const pid of [4999999, process.ppid]) {
        const mark = `${name.endsWith('/') ? name : `${name}-`}${pid}-0a`;
        await mkdir(join(root, mark), { recursive: true });
      }
    expect((await build(root)).left.toSorted()).toEqual(
      [`.dist.new-${process.ppid}-0a`, `.dist.old-${process.ppid}-0a`, `${process.ppid}-0a`].toSorted(),
    );
  });

  test('takes back a site that a build killed at its end left beside its place', async () => {
    const root = await project('process.exit(1)', WRITE_PAGE);
    await rename(join(root, 'dist'), join(root, '.dist.old-4999999-0a'));
    expect(await build(root)).toMatchObject({ built: false, page: 'the site of yesterday', left: [] });
  });

  test('follows a link to where the site lies', async () => {
    const root = await project('', WRITE_PAGE);
    await rename(join(root, 'dist'), join(root, 'elsewhere'));
    await symlink('elsewhere', join(root, 'dist'));
    expect((await build(root)).page).toBe('base /x/');
    expect((await lstat(join(root, 'dist'))).isSymbolicLink()).toBe(true);
  });

  test('gives each build a folder of its own to work in', async () => {
    const root = await project(
      '',
      `${WRITE_PAGE} console.log(process.env.SAME_STORY_OUT, process.env.SAME_STORY_ASTRO);`,
    );
    const used = async (): Promise<string> => {
      await build(root);
      return readFile(join(root, '.cache/build.log'), 'utf8');
    };
    const [first, second] = [await used(), await used()];
    expect(first).not.toBe(second);
    for (const path of first.trim().split(' '))
      expect(path.startsWith(join(root, '.cache/builds/'))).toBe(true);
  });

  test.each([
    ['ENOSPC: no space left on device, write', 'disk-full The disk is full'],
    ["EROFS: read-only file system, open '/x/y'", '/x/y disk-read-only This disk can only be read'],
    ["EACCES: permission denied, mkdir '/x'", '/x disk-rights You may not write here'],
  ])('says in one line that the pages met %s', async (error, line) => {
    const result = await build(await project('', `throw new Error(${JSON.stringify(error)});`));
    expect(result).toMatchObject({ built: false, page: 'the site of yesterday', left: [] });
    expect(result.said.split('\n').filter((each) => each.includes('disk-'))).toEqual([
      expect.stringContaining(line),
    ]);
    expect(result.said).not.toContain('Error:');
  });

  test('says in one line that the project takes nothing', async () => {
    const root = await project('', WRITE_PAGE);
    await writeFile(join(root, '.cache'), 'a file where a folder belongs');
    const result = await build(root).catch(() => null);
    expect(result).toMatchObject({ built: false, page: 'the site of yesterday' });
    expect(result?.said).toMatch(/^\S+ disk-fault [^\n]+\n {4}[^\n]+\.$/u);
  });

  test.each(['ENOSPC', 'EROFS', 'EACCES', 'EIO'])(
    'says in one line that the last step met %s',
    async (code) => {
      const root = await project('', WRITE_PAGE);
      const lines: string[] = [];
      const fail = (): never => {
        throw Object.assign(new Error(`${code}: it failed`), { code });
      };
      const disk = { copy: fail, rename: fail, write: fail, remove: () => {} };
      expect(await buildSite({ out: 'dist', root, disk, print: (line) => lines.push(line) })).toBe(false);
      expect(lines.at(-1)).toMatch(/^dist disk-[a-z-]+ [^\n]+\n {4}[^\n]+\.$/u);
      expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toBe('the site of yesterday');
    },
  );

  describe('where stories have errors', () => {
    const INGEST = `import { writeFileSync } from 'node:fs';
      if (process.argv.includes('--keep-going'))
        writeFileSync(process.env.SAME_STORY_CORPUS, '{"stories": [], "bad": ["orchard", "tower"]}');
      process.exit(1);`;
    const LIST_TAKEN_OVER = `import { readFileSync } from 'node:fs'; ${WRITE_PAGE}
      writeFileSync(process.env.SAME_STORY_OUT + '/index.html', readFileSync(process.env.SAME_STORY_TAKEN_OVER));`;
    const ORCHARD = { id: 'orchard', title: 'The orchard', formerly: [] };

    async function withErrors(astro: string, base = '/x/'): Promise<string> {
      const root = await project(INGEST, astro);
      await mkdir(join(root, 'dist/orchard'));
      await writeFile(join(root, 'dist/orchard/index.html'), 'the orchard of yesterday');
      await writeFile(join(root, 'dist/stories.json'), JSON.stringify({ base, stories: [ORCHARD] }));
      return root;
    }

    test('replaces nothing unless told to keep going', async () => {
      const root = await withErrors(LIST_TAKEN_OVER);
      expect(await build(root)).toMatchObject({ built: false, page: 'the site of yesterday', left: [] });
    });

    test('builds the others, takes their pages over, tells the pages and the user, and reports failure', async () => {
      const root = await withErrors(LIST_TAKEN_OVER);
      const result = await build(root, true);
      expect(result).toMatchObject({ built: false, page: JSON.stringify([ORCHARD]), left: [] });
      expect(await readFile(join(root, 'dist/orchard/index.html'), 'utf8')).toBe('the orchard of yesterday');
      expect(existsSync(join(root, 'dist', MARKER))).toBe(true);
      expect(result.said.split('\n').filter((line) => line.includes(' story-'))).toEqual([
        'orchard story-taken-over The pages of the story are those of the earlier site; the search does not find its texts',
        'tower story-left-out The story is left out: there is no earlier site that has its pages',
      ]);
      expect(result.said).not.toContain('stays as it was');
    });

    test('takes no pages over whose links are for another path', async () => {
      const root = await withErrors(LIST_TAKEN_OVER, '/');
      expect(await build(root, true)).toMatchObject({ built: false, page: '[]' });
      expect(existsSync(join(root, 'dist/orchard'))).toBe(false);
    });

    test('leaves the old site where the pages cannot be built', async () => {
      const root = await withErrors(`throw new Error('a page is broken');`);
      expect(await build(root, true)).toMatchObject({
        built: false,
        page: 'the site of yesterday',
        left: [],
      });
    });

    test('leaves the old site where no story is without errors', async () => {
      const root = await project('process.exit(1)', WRITE_PAGE);
      expect(await build(root, true)).toMatchObject({ built: false, page: 'the site of yesterday' });
    });
  });
});
