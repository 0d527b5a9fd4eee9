import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { addFile, contentFolder, emptyFolder } from '../corpus/content-folder.ts';
import { runInProcess } from './run-in-process.ts';

// The first test loads the pipeline, and one starts programs; on a busy machine that takes 9 s.
vi.setConfig({ testTimeout: 30_000 });

const TEXT = 'The council met on Monday. “It was cold,” said Ann Lee.\n';
const GOOD = {
  'stories/one/articles/north.txt': TEXT,
  'stories/one/articles/south.txt': 'Nothing was said on Monday.\n',
};
const BAD = {
  ...GOOD,
  'stories/one/claims.yaml':
    'examined: [north, south]\ntopics:\n- id: t\n  title: T\n  claims:\n  - id: c\n    statement: It met.\n    cells: {north: {state: reports, evidence: [met on Tuesday]}}\n',
};

/** Runs the script; what it says must never be a stack trace. */
async function ingest(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; out: string; err: string }> {
  for (const [name, value] of Object.entries({ ...NO_FOLDERS, ...env })) vi.stubEnv(name, value);
  const said = await runInProcess('ingest', ...args);
  vi.unstubAllEnvs();
  expect(said.out + said.err).not.toMatch(/^\s+at .*:\d+:\d+/m);
  return said;
}

const NO_FOLDERS = { SAME_STORY_CACHE: '', SAME_STORY_CONTENT: '', SAME_STORY_CORPUS: '' };

/** The same as a program of its own, for what takes two of them. */
const start = (args: readonly string[], env: Readonly<Record<string, string>>): Promise<number | null> =>
  new Promise((resolve) => {
    spawn(process.execPath, ['scripts/ingest.ts', ...args], {
      env: { ...process.env, ...NO_FOLDERS, ...env },
    }).on('close', resolve);
  });

describe('ingest.ts', () => {
  test('writes the corpus as JSON, says what it found, and shows that it moves', async () => {
    const folder = contentFolder(GOOD);
    const file = join(folder, 'new/corpus.json');
    const { code, out, err } = await ingest(['--content', folder, '--json', file]);
    expect(code).toBe(0);
    expect(err).toMatch(/^Compiling one: read …$/m);
    expect(out).toMatch(/^one: one\n {2}A north .*1 quote.*\n {2}B south /m);
    expect(out).toMatch(/^Compiled 1 story\.$/m);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      stories: [{ id: 'one', articles: [{ id: 'north', text: TEXT }, { id: 'south' }] }],
    });
    expect(readdirSync(join(folder, 'new'))).toEqual(['corpus.json']);
  });

  test('stops at an error: place, rule, message, hint; exit code 1; the old JSON and cache stay', async () => {
    const folder = contentFolder(GOOD);
    const [cache, file] = [emptyFolder(), join(folder, 'corpus.json')];
    const env = { SAME_STORY_CACHE: cache, SAME_STORY_CONTENT: folder };
    expect(await ingest(['--quiet'], env)).toMatchObject({ code: 0, out: '', err: '' });
    const kept = readFileSync(join(cache, 'one.json'), 'utf8');
    writeFileSync(file, 'old');
    for (const [name, content] of Object.entries(BAD)) addFile(folder, name, content);

    const { code, out } = await ingest(['--quiet', '--json', file], env);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      `error: ${folder}/stories/one/claims.yaml:8:48 evidence-not-found The evidence of claim \`c\` is not in \`north\`; the closest is ${folder}/stories/one/articles/north.txt:1:13 “met on Monday” (“Tuesday” given, “Monday” printed)`,
      '    Copy the words from the article file, byte for byte.',
      'Not compiled: 1 error. What was built before is left as it was.',
      '',
    ]);
    expect([
      readFileSync(file, 'utf8'),
      readFileSync(join(cache, 'one.json'), 'utf8'),
      readdirSync(cache),
    ]).toEqual(['old', kept, ['one.json']]);
  });

  test('writes the stories without errors; exit code 1', async () => {
    const folder = contentFolder({ ...BAD, 'stories/two/articles/north.txt': TEXT });
    const file = join(folder, 'corpus.json');
    const { code, out } = await ingest(['--content', folder, '--json', file]);
    expect(code).toBe(1);
    expect(out).toMatch(/^two: two\n {2}A north .*1 quote/m);
    expect(out).toMatch(/^error: .* evidence-not-found /m);
    expect(out).toMatch(/^Compiled 1 story; 1 error\. Left out: `one`\.$/m);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ stories: [{ id: 'two' }] });
  });

  test('hands the stories without errors over to a build that keeps going, and to no other', async () => {
    const folder = contentFolder({ ...BAD, 'stories/two/articles/north.txt': TEXT });
    const [file, env] = [join(folder, 'handed-over.json'), { SAME_STORY_CONTENT: folder }];
    const { code, out } = await ingest(['--quiet'], { ...env, SAME_STORY_CORPUS: file });
    expect([code, existsSync(file)]).toEqual([1, false]);
    expect(out).toContain('What was built before is left as it was.');
    expect((await ingest(['--quiet', '--keep-going'], { ...env, SAME_STORY_CORPUS: file })).code).toBe(1);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ stories: [{ id: 'two' }], bad: ['one'] });
  });

  test('two at the same time do not break each other', async () => {
    const folder = contentFolder(GOOD);
    const [cache, file] = [emptyFolder(), join(folder, 'corpus.json')];
    const env = { SAME_STORY_CACHE: cache, SAME_STORY_CONTENT: folder };
    expect(await Promise.all([1, 2].map(() => start(['--json', file], env)))).toEqual([0, 0]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ stories: [{ id: 'one' }] });
    expect(readdirSync(cache)).toEqual(['one.json']);
    expect((await ingest([], env)).out).toContain('Compiled 1 story (1 from the cache).');
  });

  test('says what is wrong with the command: exit code 2', async () => {
    expect(await ingest(['--contents', 'x'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/--contents[^]*Usage: npm run ingest -- /) as string,
    });
  });

  test('says where it cannot write', async () => {
    const folder = contentFolder(GOOD);
    const { code, err } = await ingest(['--quiet', '--content', folder, '--json', folder]);
    expect(code).toBe(1);
    expect(err).toMatch(/^`.*` cannot be written: /);
  });
});
