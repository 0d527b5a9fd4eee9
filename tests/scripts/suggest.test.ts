import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../corpus/content-folder.ts';
import { runInProcess } from './run-in-process.ts';

const TOLD = 'The ferry Marigold ran aground near Holm on Friday evening with 62 people aboard.';
const folder = () =>
  contentFolder({
    'stories/ferry/articles/north.txt': `Ferry aground\n\n${TOLD}\n\nThe weather was calm, and nobody had to swim.\n`,
    'stories/ferry/articles/river.txt': `Marigold aground\n\n${TOLD}\n\nDivers will look at the hull today.\n`,
  });

test('proposes, writes what is accepted, and proposes it no more; the build asks for the statement', async () => {
  const content = folder();
  const { out } = await runInProcess('suggest', '--content', content);
  const id = /^(?<id>f-\S+) .*\n\s+The ferry Marigold/mu.exec(out)?.groups?.['id'] ?? '';
  expect(id).not.toBe('');
  const accepted = await runInProcess('suggest', '--content', content, '--accept', `${id},f-none`);
  expect(accepted.code).toBe(1);
  expect(accepted.err).toContain('Nothing is proposed under `f-none`');
  expect(readFileSync(join(content, 'stories/ferry/claims.yaml'), 'utf8')).toMatch(
    new RegExp(`^# yaml-language-server: .*claims.json\n[^]*id: ${id}`, 'u'),
  );
  expect((await runInProcess('ingest', '--content', content)).out).toContain('statement` is empty');
});
