import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { jsonSchemas } from '../../../src/exports/site/json-schemas.ts';
import { ClaimsFile } from '../../../src/model/claims-file.ts';
import { CorrectionsFile } from '../../../src/model/corrections-file.ts';
import { Ledger } from '../../../src/model/ledger.ts';
import { OutletsFile } from '../../../src/model/outlet.ts';
import { SiteFile } from '../../../src/model/site-file.ts';
import { StoryFile } from '../../../src/model/story-file.ts';

const schemas = new Map(jsonSchemas().map(([name, text]) => [name, JSON.parse(text) as JsonSchema]));

const MODELS = {
  outlets: OutletsFile,
  site: SiteFile,
  story: StoryFile,
  claims: ClaimsFile,
  corrections: CorrectionsFile,
  published: Ledger,
};

interface JsonSchema {
  readonly [key: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/** Every key that a schema knows, with the way to it. */
function keysOf(schema: unknown, way: string): [way: string, schema: JsonSchema][] {
  if (schema === null || typeof schema !== 'object') return [];
  const own = Object.entries((schema as JsonSchema).properties ?? {}).map(
    ([key, value]) => [`${way}.${key}`, value] as [string, JsonSchema],
  );
  return [
    ...own,
    ...own.flatMap(([at, value]) => keysOf(value, at)),
    ...Object.entries(schema).flatMap(([part, value]) =>
      ['items', 'additionalProperties', 'anyOf', 'oneOf'].includes(part)
        ? (Array.isArray(value) ? value : [value]).flatMap((each) => keysOf(each, way))
        : [],
    ),
  ];
}

/** A key whose only value says itself. */
const isConstant = (schema: JsonSchema) => 'const' in schema;

describe.each([...schemas])('%s.yaml', (name, schema) => {
  test('each key has a description and an example', () => {
    const keys = keysOf(schema, name);
    expect(keys.length).toBeGreaterThan(4);
    // The value of a fact is described with the fact.
    const bare = keys.filter(([way]) => !/\.(?:url|published|retrieved)\.value$/u.test(way));
    expect(bare.filter(([, each]) => each['description'] === undefined).map(([way]) => way)).toEqual([]);
    expect(
      bare.filter(([, each]) => !isConstant(each) && each['examples'] === undefined).map(([way]) => way),
    ).toEqual([]);
  });

  test('each example is one', () => {
    const wrong: unknown[] = [];
    let seen = 0;
    z.toJSONSchema(MODELS[name], {
      io: 'input',
      override({ zodSchema }) {
        for (const example of (z.globalRegistry.get(zodSchema)?.examples ?? []) as unknown[]) {
          seen += 1;
          const result = z.safeParse(zodSchema, example);
          if (!result.success) wrong.push([example, result.error.issues]);
        }
      },
    });
    expect(seen).toBeGreaterThan(4);
    expect(wrong).toEqual([]);
  });
});

test('a folder to begin with holds to them, and a misspelled key does not', () => {
  const read = (file: string): unknown => parse(readFileSync(`scripts/new/${file}.yaml`, 'utf8'));
  const files = {
    site: read('site'),
    outlets: read('outlets'),
    story: read('stories/harbour-fire/story'),
    claims: read('stories/harbour-fire/claims'),
  };
  for (const [name, value] of Object.entries(files)) {
    const check = z.fromJSONSchema(schemas.get(name as keyof typeof files) as z.core.JSONSchema.JSONSchema);
    expect([name, check.safeParse(value).error]).toEqual([name, undefined]);
    if (!Array.isArray(value))
      expect(check.safeParse({ ...(value as object), tittle: 'x' }).success).toBe(false);
  }
});

test('a bare day and a bare address hold to the schema of a story', () => {
  const check = z.fromJSONSchema(schemas.get('story') as z.core.JSONSchema.JSONSchema);
  const story = (published: unknown) => ({ articles: { north: { published, url: 'https://a.example/' } } });
  expect(check.safeParse(story('2026-03-02')).success).toBe(true);
  expect(check.safeParse(story({ value: '2026-03-02' })).success).toBe(false);
});
