import type { LoaderContext } from 'astro/loaders';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { corpusLoader } from '../../src/loaders/corpus-loader.ts';
import { Article } from '../../src/model/article.ts';
import { Claim } from '../../src/model/claim.ts';
import { Story } from '../../src/model/story.ts';
import { ComparedUtterance } from '../../src/model/utterance.ts';
import { storyOf } from '../views/story-of.ts';

const corpus = vi.hoisted(() => ({ stories: [] as unknown[] }));
vi.mock('../../src/corpus/load-corpus.ts', () => ({ loadCorpus: () => corpus }));

const ARTICLES = {
  a: 'The bridge was shut. “It will stay closed until the spring comes,” said Mayor Anna Brandt.\n',
  b: 'The bridge was shut on Monday.\n',
};
const claims = {
  topics: [
    {
      id: 't',
      title: 'T',
      claims: [
        {
          id: 'shut',
          statement: 'S.',
          cells: { a: { state: 'reports', evidence: ['The bridge was shut'] } },
        },
      ],
    },
  ],
};
const bridge = storyOf({ articles: ARTICLES, claims });

/** What Astro gives a loader, as far as ours uses it. */
function astro(schema: z.ZodType) {
  const kept = new Map<string, { id: string; data: unknown; digest?: string }>();
  const context = {
    store: {
      clear: () => kept.clear(),
      has: (id: string) => kept.has(id),
      set: (entry: { id: string; data: unknown; digest?: string }) => kept.set(entry.id, entry),
    },
    parseData: ({ data }: { data: unknown }) => schema.parseAsync(data),
    generateDigest: (data: unknown) => JSON.stringify(data),
  } as unknown as LoaderContext;
  return { kept, context };
}

async function load(
  schema: z.ZodType,
  entriesOf: Parameters<typeof corpusLoader>[1],
  stories: unknown[],
  into = astro(schema),
) {
  corpus.stories = stories;
  await corpusLoader('articles', entriesOf).load(into.context);
  return into;
}

const articlesOf: Parameters<typeof corpusLoader>[1] = (story) =>
  story.articles.map((data) => ({ id: `${story.id}/${data.id}`, data }));

describe('corpusLoader', () => {
  test('stores every entry under its id, validated', async () => {
    const { kept } = await load(Article, articlesOf, [bridge]);
    expect([...kept.keys()]).toEqual(['bridge/a', 'bridge/b']);
    expect(kept.get('bridge/a')?.data).toEqual(bridge.articles[0]);
  });

  test('stores what the schema gives, not what it was given', async () => {
    const { kept } = await load(z.object({ id: z.string().toUpperCase() }), articlesOf, [bridge]);
    expect(kept.get('bridge/a')?.data).toEqual({ id: 'A' });
  });

  test('two entries with one id stop the build', async () => {
    await expect(load(Article, articlesOf, [bridge, bridge])).rejects.toThrow(
      'Two articles have the id `bridge/a`',
    );
  });

  test('an entry that the schema refuses stops the build', async () => {
    const broken = { ...bridge, articles: bridge.articles.map((article) => ({ ...article, words: -1 })) };
    await expect(load(Article, articlesOf, [broken])).rejects.toThrow(/words/u);
  });

  test('the digest changes with the data, also where the file is the same', async () => {
    const digests = async (story: Story) =>
      [...(await load(Article, articlesOf, [story])).kept.values()].map(({ digest }) => digest);
    const before = await digests(bridge);
    expect(await digests(structuredClone(bridge))).toEqual(before);
    const after = await digests({
      ...bridge,
      articles: bridge.articles.map((article, i) => (i === 0 ? { ...article, quotes: [] } : article)),
    });
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });

  test('what the corpus no longer has is gone after the next load', async () => {
    const into = await load(Article, articlesOf, [bridge]);
    await load(Article, articlesOf, [{ ...bridge, articles: bridge.articles.slice(0, 1) }], into);
    expect([...into.kept.keys()]).toEqual(['bridge/a']);
  });
});

describe('schemas of collections refuse what they do not know', () => {
  const samples: [string, z.ZodType, Record<string, unknown> | undefined][] = [
    ['story', Story, bridge],
    ['article', Article, bridge.articles[0]],
    ['claim', Claim, bridge.claims[0]],
    ['utterance', ComparedUtterance, bridge.utterances[0]],
  ];

  test.each(samples)('%s: as compiled it passes; with one more key it does not', (_, schema, sample) => {
    expect(schema.safeParse(sample).error).toBeUndefined();
    const result = schema.safeParse({ ...sample, surprise: 1 });
    expect(result.error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['surprise'] }]);
  });

  test.each(samples)('%s: everything inside it is as strict', (_, schema, sample) => {
    const places = objectsIn(sample);
    for (const path of places)
      expect([path.join('.'), schema.safeParse(withKey(sample, path)).success]).toEqual([
        path.join('.'),
        false,
      ]);
  });

  test.each(samples)('%s: a key that is missing is told', (_, schema, sample) => {
    const id = schema.safeParse({ ...sample, id: undefined });
    expect(id.success).toBe(false);
  });
});

/** The paths of all objects inside a value, the first of each list. */
function objectsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.length > 0 ? objectsIn(value[0], [...path, 0]) : [];
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([key, inner]) => objectsIn(inner, [...path, key])),
  ];
}

function withKey(value: unknown, path: readonly (string | number)[]): unknown {
  const copy = structuredClone(value);
  const place = path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], copy);
  (place as Record<string, unknown>)['surprise'] = 1;
  return copy;
}
