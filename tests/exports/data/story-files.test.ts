import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dataEntryOf, dataIndexOf, storyFiles } from '../../../src/exports/data/story-files.ts';
import { bridge } from '../../views/bridge.ts';

/** What version 2 of the Data Package standard asks of the parts that are used here. */
const DataPackage = z.strictObject({
  $schema: z.url(),
  name: z.string().regex(/^[a-z0-9._-]+$/u),
  title: z.string(),
  description: z.string(),
  homepage: z.string(),
  contributors: z.array(z.strictObject({ title: z.string(), roles: z.array(z.string()) })).optional(),
  sources: z.array(z.strictObject({ title: z.string(), path: z.url().optional() })),
  resources: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[a-z0-9._-]+$/u),
        path: z.string().regex(/^[^/.][^/]*$/u),
        title: z.string(),
        description: z.string(),
        mediatype: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/u),
        encoding: z.literal('utf-8'),
        bytes: z.int().positive(),
        hash: z.string().regex(/^sha256:[0-9a-f]{64}$/u),
        type: z.literal('table').optional(),
        format: z.literal('csv').optional(),
        schema: z
          .strictObject({
            fields: z.array(
              z.strictObject({
                name: z.string(),
                type: z.enum(['string', 'integer', 'boolean']),
                description: z.string(),
              }),
            ),
            primaryKey: z.array(z.string()).min(1),
          })
          .optional(),
      }),
    )
    .min(1),
});

const story = bridge();
const files = storyFiles(story);
const bodyOf = (name: string) => files.find(({ file }) => file === name)?.body ?? '';
const described = DataPackage.parse(JSON.parse(bodyOf('datapackage.json')));

test('the same story makes the same bytes', () => {
  expect(storyFiles(bridge())).toEqual(files);
});

describe('the package', () => {
  test('describes every other file, with its bytes', () => {
    expect(described.resources.map(({ path }) => path)).toEqual(
      files.map(({ file }) => file).filter((file) => file !== 'datapackage.json'),
    );
    for (const { path, bytes, hash } of described.resources) {
      const body = Buffer.from(bodyOf(path));
      expect([bytes, hash]).toEqual([
        body.length,
        `sha256:${createHash('sha256').update(body).digest('hex')}`,
      ]);
    }
  });

  test('names the columns of each table in their order, and a key that tells all lines apart', () => {
    const tables = described.resources.filter(({ type }) => type === 'table');
    expect(tables.map(({ path }) => path)).toEqual([
      'matrix.csv',
      'claims.csv',
      'quotes.csv',
      'variants.csv',
    ]);
    for (const { path, schema } of tables) {
      const [head = '', ...lines] = bodyOf(path).slice(1).trimEnd().split('\r\n');
      const names = schema?.fields.map(({ name }) => name) ?? [];
      expect(head.split(',')).toEqual(names);
      const keys = lines.map((line) => {
        const cells = line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u);
        return schema?.primaryKey.map((key) => cells[names.indexOf(key)]).join(' ');
      });
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

test('the bibliography has each article with what is known of it, and no headline that is not printed', () => {
  const items = JSON.parse(bodyOf('articles.csl.json')) as Record<string, unknown>[];
  expect(items.map(({ id, title, URL }) => [id, title, URL])).toEqual([
    ['bridge-north', 'Bridge over the Tarn shut until spring', 'https://north.example/bridge#top'],
    ['bridge-river', 'Cracks close the Tarn bridge', undefined],
    ['bridge-valley', undefined, undefined],
  ]);
  expect(items[1]).toMatchObject({ issued: { 'date-parts': [[2025, 11, 4]] }, type: 'article-newspaper' });
});

test('the index of the site names every file', () => {
  const index = dataIndexOf([dataEntryOf(story)], '/data/story.schema.json') as {
    stories: { id: string; files: { address: string }[] }[];
  };
  expect(index.stories[0]?.files.map(({ address }) => address)).toEqual(
    files.map(({ file }) => `/bridge/data/${file}`),
  );
});
