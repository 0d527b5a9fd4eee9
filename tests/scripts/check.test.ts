import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';

// Each test starts programs; on a busy machine one takes 9 s.
vi.setConfig({ testTimeout: 30_000 });

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function check(claims: string): Promise<{ code: number; out: string; error: string; folder: string }> {
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
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      'scripts/check.ts',
      '--content',
      folder,
    ]);
    return { code: 0, out: stdout, error: stderr, folder };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, error: stderr, folder };
  }
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

test('lists silent cells to look at again by file, line and column, and ends well', async () => {
  const { code, out, folder } = await check(CLAIM('Engineers found cracks'));
  expect(out).toContain(
    `${join(folder, 'stories/bridge/articles/south.txt')}:3:20 look-again \`cracks\` is silent here, score 1.00: In the pillars`,
  );
  expect(out).toContain('1 silent cell with');
  expect(code).toBe(0);
});

test('reports content that does not compile', async () => {
  const { code, error } = await check(CLAIM('Engineers found gold'));
  expect(error).toContain('claims.yaml:8');
  expect(code).toBe(1);
});
