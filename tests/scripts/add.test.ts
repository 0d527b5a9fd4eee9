import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { docxOf } from '../import/documents.ts';
import { runInProcess } from './run-in-process.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'same-story-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const content = () => join(folder, 'content');
const file = (name: string, bytes: string | Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const add = (...args: string[]) => runInProcess('add', '--content', content(), '--story', 'ferry', ...args);

test('an article is added, shown, and compiles with its story', async () => {
  const added = await add(
    file('nova.docx', docxOf('Ferry aground', ['The ferry lay still on Tuesday, they said.'])),
  );
  expect(added).toMatchObject({ code: 0, err: '' });
  expect(added.out).toContain('Ferry aground');
  const { out } = await runInProcess('ingest', '--content', content());
  expect(out).toContain('A nova');
});

test('one bad file stops neither the others nor the run, and the run fails', async () => {
  const good = file('nova.txt', 'Head\n\nOne sentence stands here.\n');
  const { code, err } = await add('--outlet', 'nova', file('empty.html', ''), good);
  expect(code).toBe(1);
  expect(err).toMatch(/empty\.html: The document is empty\.\n {2}Save or download it again\./u);
  expect(readFileSync(join(content(), 'stories', 'ferry', 'articles', 'nova.txt'), 'utf8')).toContain('One');
});

test('of a feed with several items one is asked for', async () => {
  const item = (title: string) => `<item><title>${title}</title><description>Text.</description></item>`;
  const feed = file(
    'feed.xml',
    `<rss version="2.0"><channel><title>Nova</title>${item('A')}${item('B')}</channel></rss>`,
  );
  expect((await add(feed)).err).toContain('  2  B');
  expect((await add('--item', '2', feed)).out).toContain('headline   B');
});

test('a file that is not what it is called is told', async () => {
  expect((await add('--outlet', 'x', file('a.pdf', 'Head\n\nOne sentence stands here.'))).out).toContain(
    'called .pdf, and is none',
  );
});

test('without a story, without a file, and with an address that is not public, nothing is written', async () => {
  expect((await runInProcess('add', 'x')).code).toBe(2);
  expect((await add(join(folder, 'none.html'))).err).toContain('There is no such file');
  expect((await add('http://127.0.0.1/')).err).toContain('not a public address');
  expect(existsSync(content())).toBe(false);
});
