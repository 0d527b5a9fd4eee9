import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  keepSchemas,
  schemaFolder,
  schemaLine,
  writeSchemas,
} from '../../../scripts/schemas/keep-schemas.ts';
import { contentFolder, emptyFolder } from '../../corpus/content-folder.ts';
import { runInProcess } from '../run-in-process.ts';

const NAMES = [
  'claims.json',
  'corrections.json',
  'outlets.json',
  'published.json',
  'site.json',
  'story.json',
];

test('the first line of a file leads to its schema', () => {
  const content = emptyFolder();
  keepSchemas(content);
  const file = join(content, 'stories', 'fire', 'claims.yaml');
  const path = /\$schema=(?<path>\S+)\n$/u.exec(schemaLine(file, 'claims', content))?.groups?.['path'] ?? '';
  expect(path).toBe('../../.cache/schemas/claims.json');
  expect(JSON.parse(readFileSync(join(dirname(file), path), 'utf8'))).toMatchObject({ title: 'claims.yaml' });
});

test('a folder that is not there is not made', () => {
  const content = join(emptyFolder(), 'none');
  keepSchemas(content);
  expect(existsSync(content)).toBe(false);
});

test('a schema that did not change is not written again', () => {
  const folder = schemaFolder(emptyFolder());
  const [first = ''] = writeSchemas(folder);
  const before = readFileSync(first);
  expect(writeSchemas(folder)).toHaveLength(NAMES.length);
  expect(readFileSync(first)).toEqual(before);
});

test('the command writes them where it is told, and beside the stories if not', async () => {
  const content = contentFolder({ 'articles/north.txt': 'Bridge shut\n' });
  await runInProcess('schemas', '--content', content);
  expect(readdirSync(schemaFolder(content)).toSorted()).toEqual(NAMES);
  const out = join(emptyFolder(), 'schemas');
  expect((await runInProcess('schemas', '--out', out)).code).toBe(0);
  expect(readdirSync(out).toSorted()).toEqual(NAMES);
});

test('each file of a new folder names its schema, which is there', async () => {
  const folder = join(emptyFolder(), 'mine');
  await runInProcess('new', folder);
  const files = [
    'outlets.yaml',
    'site.yaml',
    'stories/harbour-fire/story.yaml',
    'stories/harbour-fire/claims.yaml',
  ];
  for (const file of files) {
    const name = /(?<name>\w+)\.yaml$/u.exec(file)?.groups?.['name'] as 'site';
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text.startsWith(schemaLine(join(folder, file), name, folder))).toBe(true);
    expect(existsSync(join(schemaFolder(folder), `${name}.json`))).toBe(true);
  }
});
