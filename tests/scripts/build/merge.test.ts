import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { partJson, readGround } from '../../../scripts/build/parts/part-file.ts';
import { MARKER } from '../../../scripts/build/replace-folder.ts';
import { runStep } from '../../../scripts/run-step.ts';
import { PROGRAM } from '../../../scripts/site-folder.ts';
import { contentFolder } from '../../corpus/content-folder.ts';
import { runInProcess } from '../run-in-process.ts';

// Programs are started; on a busy machine one takes 9 s.
vi.setConfig({ testTimeout: 60_000 });

/** A content folder of two stories with the parts of it that are named, and a site from before. */
function folderWith(...parts: readonly string[]): string {
  const folder = contentFolder({
    'stories/bridge/articles/north.txt': 'The bridge is closed.\n',
    'stories/tower/articles/north.txt': 'The tower is open.\n',
    'dist/index.html': 'the site of yesterday',
    [`dist/${MARKER}`]: '',
  });
  const ground = readGround(PROGRAM, folder, {});
  const stories = Object.entries(ground.stories);
  for (const part of parts) {
    const [number = 0, of = 0] = part.split('-of-').map(Number);
    mkdirSync(join(folder, 'parts', part), { recursive: true });
    writeFileSync(
      join(folder, 'parts', part, 'part.json'),
      partJson({ ...ground, number, of, stories: Object.fromEntries(stories.slice(number - 1, number)) }),
    );
  }
  return folder;
}

const run = (...args: readonly string[]) =>
  runStep(['node', 'scripts/build/merge.ts', ...args], {
    env: { SAME_STORY_BASE: '', SAME_STORY_SITE: '' },
  });

async function merge(folder: string, parts: readonly string[], ...options: readonly string[]) {
  const { code, output } = await run(
    ...parts.map((part) => join(folder, part)),
    '--content',
    folder,
    ...options,
  );
  const site = join(folder, 'dist');
  expect(readdirSync(site).toSorted()).toEqual([MARKER, 'index.html']);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('the site of yesterday');
  return { code, lines: output.replaceAll(`${folder}/`, '').trimEnd().split('\n') };
}

describe('npm run merge', () => {
  test('refuses what is no part, and a part of another path, and leaves the site', async () => {
    const folder = folderWith('1-of-2', '2-of-2');
    mkdirSync(join(folder, 'parts/empty'));
    expect(await merge(folder, ['parts/1-of-2', 'parts/empty'])).toEqual({
      code: 1,
      lines: [
        'parts/empty part-unreadable It is no part of a build: it has no `part.json`',
        '    Give the folders that `build --part` made.',
        '`dist` stays as it was.',
      ],
    });
    const { code, lines } = await merge(folder, ['parts/1-of-2', 'parts/2-of-2'], '--base', '/x/');
    expect([code, lines.filter((line) => !line.startsWith(' '))]).toEqual([
      1,
      [
        'parts/1-of-2 part-place It was built for the path `/`; here it is `/x/`',
        'parts/2-of-2 part-place It was built for the path `/`; here it is `/x/`',
        '`dist` stays as it was.',
      ],
    ]);
  });

  test('refuses parts without one of them, and content that has changed since', async () => {
    const folder = folderWith('1-of-2', '2-of-2');
    expect((await merge(folder, ['parts/2-of-2'])).lines[0]).toBe('1/2 part-missing The part is missing');
    writeFileSync(join(folder, 'stories/tower/articles/south.txt'), 'The tower is closed.\n');
    expect((await merge(folder, ['parts/1-of-2', 'parts/2-of-2'])).lines[0]).toBe(
      'parts/2-of-2 part-content The story `tower` is another one than here',
    );
  });

  test('does not put the site in the place of its parts', async () => {
    const folder = folderWith('1-of-1');
    const { code, lines } = await merge(folder, ['parts/1-of-1'], '--out', join(folder, 'parts'));
    expect([code, lines[0]]).toEqual([
      1,
      'parts site-folder It is not replaced: the part `parts/1-of-1` is in it',
    ]);
    expect(existsSync(join(folder, 'parts/1-of-1/part.json'))).toBe(true);
  });

  test('asks for parts that are there', async () => {
    expect((await run()).output).toMatch(/^`<part>` is missing\.\n\nUsage: .* <part> … /u);
    expect((await run('no/such/part')).output).toMatch(
      /^`<part>` is an existing file or folder, not `no\/such\/part`\./u,
    );
  });
});

describe('npm run build -- --part', () => {
  test.each(['0/3', '4/3', '2', '2/0', 'a/b'])('does not take %s for a part of all', async (part) => {
    expect((await runInProcess('build', '--part', part)).err).toMatch(
      new RegExp(`^\`--part\` takes a part of all, such as 2/3, not \`${part}\``, 'u'),
    );
  });

  test.each(['--single', '--pdf', '--keep-going'])('goes without %s', async (option) => {
    const { code, err } = await runInProcess('build', '--part', '1/2', option);
    expect(code).toBe(2);
    expect(err).toMatch(/^`--part` goes without `--single`, `--pdf` and `--keep-going`\./u);
  });
});
