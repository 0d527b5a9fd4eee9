import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build-site.ts';

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
  return root;
}

const WRITE_PAGE = `
import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync(process.env.SAME_STORY_OUT, { recursive: true });
writeFileSync(process.env.SAME_STORY_OUT + '/index.html', 'base ' + process.env.SAME_STORY_BASE);
`;

async function build(root: string): Promise<{ built: boolean; said: string; page: string; left: string[] }> {
  const lines: string[] = [];
  const built = await buildSite({ out: 'dist', base: '/x/', root, print: (line) => lines.push(line) });
  const left = (await readdir(root)).filter((name) => name.includes('.tmp'));
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
      writeFileSync(process.env.SAME_STORY_CORPUS, 'compiled once');`;
    const read = `import { readFileSync } from 'node:fs'; ${WRITE_PAGE}
      writeFileSync(process.env.SAME_STORY_OUT + '/index.html', readFileSync(process.env.SAME_STORY_CORPUS));`;
    const result = await build(await project(write, read));
    expect(result).toMatchObject({ built: true, page: 'compiled once', left: [] });
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
    ['src', 'it has files, but no `index.html` of a site'],
    ['site', 'it is a repository'],
    ['notes.txt', 'it is a file'],
    ['.', 'it contains the project'],
    ['..', 'it contains the project'],
  ])('does not replace %s, which is no site', async (out, reason) => {
    const root = await project('', WRITE_PAGE);
    for (const folder of ['src', 'site/.git']) await mkdir(join(root, folder), { recursive: true });
    for (const file of ['src/work.ts', 'site/index.html', 'notes.txt'])
      await writeFile(join(root, file), 'mine');
    const before = (await readdir(root, { recursive: true })).toSorted();
    const lines: string[] = [];
    expect(await buildSite({ out, root, print: (line) => lines.push(line) })).toBe(false);
    expect(lines).toEqual([`\`${out}\` is not replaced: ${reason}. Name another folder, or a new one.`]);
    expect((await readdir(root, { recursive: true })).toSorted()).toEqual(before);
  });

  test('fills an empty folder', async () => {
    const root = await project('', WRITE_PAGE);
    await mkdir(join(root, 'new'));
    expect(await buildSite({ out: 'new', root, print: () => {} })).toBe(true);
    expect(await readdir(join(root, 'new'))).toEqual(['index.html']);
  });

  test('does not take an empty site for a site', async () => {
    const result = await build(await project('', ''));
    expect(result).toMatchObject({ built: false, page: 'the site of yesterday' });
    expect(result.said).toContain('The build made no page.');
  });

  test('removes what a killed build left, not what a running one is writing', async () => {
    const root = await project('', WRITE_PAGE);
    // A process id that no process has: the highest Linux gives is 4194304.
    await mkdir(join(root, '.dist-4999999.tmp'));
    await mkdir(join(root, `.dist-${process.ppid}.tmp`));
    expect((await build(root)).left).toEqual([`.dist-${process.ppid}.tmp`]);
  });
});
