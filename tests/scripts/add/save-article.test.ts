import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveArticle } from '../../../scripts/add/save-article.ts';
import { NO_METADATA, type Imported } from '../../../src/import/imported.ts';

const article: Imported = {
  ...NO_METADATA,
  outlet: { value: 'Nova Times', how: 'the page' },
  url: { value: 'https://nova.example.com/a', how: 'the page' },
  text: 'Head\n\nOne.',
  readings: [],
  warnings: [],
};
const DAY = { value: '2025-11-26', how: 'the day it was fetched' };
const ORIGINAL = { bytes: new TextEncoder().encode('<p>One.'), ending: 'html' };

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'same-story-'));
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const read = (...path: string[]) => readFileSync(join(content, ...path), 'utf8');
const save = (text = article.text, outlet = 'nova') =>
  saveArticle({ ...article, text }, { content, story: 'ferry', outlet }, ORIGINAL, DAY);

test('text, original and what is known are saved', () => {
  expect(save()).toEqual({
    id: 'nova',
    text: join('stories', 'ferry', 'articles', 'nova.txt'),
    original: join('stories', 'ferry', 'originals', 'nova.html'),
    changed: [join('stories', 'ferry', 'story.yaml'), 'outlets.yaml'],
  });
  expect(read('stories', 'ferry', 'articles', 'nova.txt')).toBe('Head\n\nOne.\n');
  expect(read('stories', 'ferry', 'originals', 'nova.html')).toBe('<p>One.');
  expect(read('outlets.yaml')).toBe(
    '# yaml-language-server: $schema=.cache/schemas/outlets.json\n\n- id: nova\n  name: Nova Times\n  home: https://nova.example.com/\n',
  );
  expect(read('stories', 'ferry', 'story.yaml')).toContain('value: https://nova.example.com/a');
});

test('a second article of an outlet gets a number, and nothing is overwritten', () => {
  save();
  expect(save('Head\n\nTwo.')).toMatchObject({ id: 'nova-2' });
  expect(read('stories', 'ferry', 'articles', 'nova.txt')).toBe('Head\n\nOne.\n');
  expect(read('outlets.yaml').match(/id:/gu)).toHaveLength(1);
});

test('the same text twice is refused', () => {
  save();
  expect(() => save()).toThrow(/already there, as `nova`/u);
});

test('an editor’s file that is no YAML stops everything before anything is written', () => {
  mkdirSync(join(content, 'stories', 'ferry'), { recursive: true });
  writeFileSync(join(content, 'stories', 'ferry', 'story.yaml'), 'articles: [\n');
  expect(() => save()).toThrow();
  expect(existsSync(join(content, 'stories', 'ferry', 'articles'))).toBe(false);
  expect(read('stories', 'ferry', 'story.yaml')).toBe('articles: [\n');
});

test('when the disk fails half-way, nothing stays', () => {
  // Where a folder stands, no file can be written.
  mkdirSync(join(content, 'outlets.yaml'), { recursive: true });
  expect(() => save()).toThrow();
  expect(existsSync(join(content, 'stories', 'ferry', 'story.yaml'))).toBe(false);
  mkdirSync(join(content, 'stories', 'ferry', 'originals', 'nova.html'), { recursive: true });
  rmSync(join(content, 'outlets.yaml'), { recursive: true });
  expect(() => save()).toThrow();
  expect(readdirSync(join(content, 'stories', 'ferry', 'articles'))).toEqual([]);
});
