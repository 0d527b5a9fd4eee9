import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeFiles } from '../../../scripts/build/write-files.ts';
import { BUNDLE, packFiles } from '../../../src/exports/story/story-bundle.ts';

test('writes the files of a story beside its pages, and takes away the one they came in', () => {
  const site = mkdtempSync(join(tmpdir(), 'files-'));
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
  const texts = {
    'bridge/data/story.json': '{"a":"ä"}\n',
    'bridge/index.bib': '',
    'old-bridge/compare/north/texts.json': '[]',
  };
  mkdirSync(join(site, 'bridge'));
  writeFileSync(join(site, 'bridge/index.html'), 'a page');
  writeFileSync(
    join(site, 'bridge', BUNDLE),
    packFiles(Object.entries(texts).map(([path, text]) => ({ path, type: '', text: () => text }))),
  );

  writeFiles(site, 'bridge');
  for (const [path, text] of Object.entries(texts)) expect(readFileSync(join(site, path), 'utf8')).toBe(text);
  expect(readdirSync(join(site, 'bridge')).toSorted()).toEqual(['data', 'index.bib', 'index.html']);
});
