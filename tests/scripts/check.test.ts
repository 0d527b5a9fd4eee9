import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { runInProcess } from './run-in-process.ts';
import { smallPage } from './site/small-site.ts';

// The first test loads the pipeline; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 30_000 });

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function check(claims: string): Promise<{ code: number; out: string; err: string; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'check-'));
  folders.push(folder);
  await mkdir(join(folder, 'stories/bridge/articles'), { recursive: true });
  await writeFile(
    join(folder, 'stories/bridge/articles/north.txt'),
    'Bridge shut\n\nEngineers found cracks in the pillars of the bridge.\n',
  );
  await writeFile(
    join(folder, 'stories/bridge/articles/south.txt'),
    'Crossing closed\n\nNobody knows when. In the pillars of the bridge engineers found cracks.\n',
  );
  await writeFile(join(folder, 'stories/bridge/claims.yaml'), claims);
  return { ...(await runInProcess('check', '--content', folder, '--quick')), folder };
}

const CLAIM = (evidence: string) => `topics:
  - id: t
    title: T
    claims:
      - id: cracks
        statement: Engineers found cracks.
        cells:
          north: { state: reports, evidence: ["${evidence}"] }
`;

test('lists cells to look at again, with the statement and a cell to paste, and ends well', async () => {
  const { code, out, folder } = await check(CLAIM('Engineers found cracks'));
  expect(out).toContain(
    `${join(folder, 'stories/bridge/articles/south.txt')}:3:20 look-again \`cracks\`: Engineers found cracks.`,
  );
  expect(out).toContain(
    [
      '          south:',
      '            state: reports',
      '            evidence:',
      '              - In the pillars of the bridge engineers found cracks.',
    ].join('\n'),
  );
  expect(out).toContain('not-examined now; reports? nothing in it differs (against `north`');
  expect(out).toContain('all would report it');
  expect(out).toContain('1 cell to look at again, 1 with a state to paste');
  expect(code).toBe(0);
});

test('reports content that does not compile', async () => {
  const { code, err } = await check(CLAIM('Engineers found gold'));
  expect(err).toContain('claims.yaml:8');
  expect(code).toBe(1);
});

test('tests the pages too: built aside, or those of the site if it is newer', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'check-'));
  folders.push(folder);
  await mkdir(join(folder, 'articles'), { recursive: true });
  await writeFile(join(folder, 'articles/north.txt'), 'Bridge shut\n\nThe bridge is shut.\n');
  const aside = await runInProcess('check', '--content', folder);
  expect(aside.out).toContain('every link leads somewhere');
  expect(aside.code).toBe(0);
  expect(existsSync(join(folder, 'dist'))).toBe(false);

  const page = smallPage({ base: '/', canonical: null, body: '<h1>Front</h1><a href="/nowhere/">on</a>' });
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'dist/index.html'), page);
  await writeFile(join(folder, 'dist/.same-story'), '');
  const built = await runInProcess('check', '--content', folder);
  expect(built.out).toContain('broken-link');
  expect(built.code).toBe(1);
}, 120_000);
