import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { handStory, readHandedOutline, writeHandover } from '../../src/corpus/handed-over.ts';
import { openStory } from '../../src/loaders/open-story.ts';
import { storiesLoader } from '../../src/loaders/stories-loader.ts';
import { Article } from '../../src/model/article.ts';
import { Claim } from '../../src/model/claim.ts';
import { SiteFile } from '../../src/model/site-file.ts';
import { Story } from '../../src/model/story.ts';
import { StoryOutline } from '../../src/model/story-outline.ts';
import { HandedStory } from '../../src/model/handed-story.ts';
import { ComparedUtterance } from '../../src/model/utterance.ts';
import { emptyFolder } from '../corpus/content-folder.ts';
import { storyOf } from '../views/story-of.ts';

/** A file of its own for what is handed over. */
function handedOver(stories: readonly Story[]): void {
  vi.stubEnv('SAME_STORY_CORPUS', join(emptyFolder(), 'corpus.json'));
  onTestFinished(() => void vi.unstubAllEnvs());
  writeHandover(stories.map(handStory), { site: SiteFile.parse({}), bad: [] });
}

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

async function load(stories: readonly Story[], schema: z.ZodType = HandedStory, into = astro(schema)) {
  handedOver(stories);
  await storiesLoader().load(into.context);
  return into;
}

const openedFrom = ({ kept }: ReturnType<typeof astro>) =>
  [...kept.values()].map(({ data }) => openStory(data as HandedStory));

describe('storiesLoader', () => {
  test('stores an entry a story under the digest of all of it; its outline is without what is long', async () => {
    const { kept } = await load([bridge]);
    const entry = kept.get('bridge');
    expect(HandedStory.safeParse(entry?.data).error).toBeUndefined();
    const outline = readHandedOutline(entry?.data as HandedStory);
    expect(StoryOutline.safeParse(outline).error).toBeUndefined();
    expect(JSON.stringify(outline)).not.toMatch(/"(?:text|blocks|quotes|cells|variants|facts)":/u);
    const digests = async (story: Story) => (await load([story])).kept.get('bridge')?.digest;
    expect(await digests(structuredClone(bridge))).toBe(entry?.digest);
    const changed = bridge.articles.map((article, i) => (i === 0 ? { ...article, quotes: [] } : article));
    expect(await digests({ ...bridge, articles: changed })).not.toBe(entry?.digest);
  });

  test('an entry changes its digest with the languages of its counterparts', async () => {
    const story = { ...bridge, alsoIn: { de: 'bruecke' } };
    const digest = async (alsoIn: Story['alsoIn']) =>
      (await load([story, { ...bridge, id: 'bruecke', alsoIn }])).kept.get('bridge')?.digest;
    const inEnglish = await digest({ en: 'bridge' });
    expect(await digest({ en: 'bridge' })).toBe(inEnglish);
    expect(await digest({ 'en-GB': 'bridge' })).not.toBe(inEnglish);
    expect((await load([story])).kept.get('bridge')?.digest).not.toBe(inEnglish);
  });

  test('stores what the schema gives, and an entry that it refuses stops the build', async () => {
    const { kept } = await load([bridge], z.object({ id: z.string().toUpperCase() }));
    expect(kept.get('bridge')?.data).toEqual({ id: 'BRIDGE' });
    const broken = { ...bridge, articles: bridge.articles.map((article) => ({ ...article, words: -1 })) };
    await expect(load([broken])).rejects.toThrow(/words/u);
  });

  test('a run without the pages of the whole site stores its stories and those they name', async () => {
    const file = join(emptyFolder(), 'made.json');
    writeFileSync(file, JSON.stringify({ stories: ['bridge'], site: false }));
    vi.stubEnv('SAME_STORY_MADE', file);
    vi.resetModules();
    const fresh = await import('../../src/loaders/stories-loader.ts');
    handedOver([
      { ...bridge, alsoIn: { de: 'bruecke' } },
      { ...bridge, id: 'bruecke', alsoIn: { en: 'bridge' } },
      { ...bridge, id: 'road' },
    ]);
    const { kept, context } = astro(HandedStory);
    await fresh.storiesLoader().load(context);
    expect([...kept.keys()]).toEqual(['bridge', 'bruecke']);
  });

  test('two stories with one id stop the build', async () => {
    await expect(load([bridge, bridge])).rejects.toThrow('Two stories have the id `bridge`');
  });

  test('what the corpus no longer has is gone after the next load', async () => {
    const into = await load([bridge, { ...bridge, id: 'other' }]);
    await load([bridge], StoryOutline, into);
    expect([...into.kept.keys()]).toEqual(['bridge']);
  });
});

describe('openStory', () => {
  test('gives the whole story', async () => {
    const [story] = openedFrom(await load([bridge]));
    expect(story).toEqual(bridge);
    expect(JSON.parse(JSON.stringify(story))).toEqual(JSON.parse(JSON.stringify(bridge)));
    expect({ ...story?.articles[0] }).toEqual(bridge.articles[0]);
  });

  test('its articles, claims and utterances stay the same objects while others are read', async () => {
    const stories = Array.from({ length: 6 }, (_, i) => ({
      ...bridge,
      id: `bridge-${i}`,
      title: `Bridge ${i}`,
    }));
    const opened = openedFrom(await load(stories));
    const [first] = opened;
    const before = [first?.articles[0], first?.claims[0], first?.utterances[0]];
    const facts = first?.facts;
    for (const story of opened) expect(story.matches).toEqual(bridge.matches);
    expect([first?.articles[0], first?.claims[0], first?.utterances[0]]).toEqual(before);
    expect(first?.articles[0]).toBe(before[0]);
    expect(first?.claims[0]).toBe(before[1]);
    expect(first?.facts).toEqual(facts);
    expect(opened.map(({ id, title, articles }) => [id, title, articles[1]?.text])).toEqual(
      stories.map(({ id, title, articles }) => [id, title, articles[1]?.text]),
    );
  });

  test('holds next to nothing of stories whose pages are not being made: it reads them again', async () => {
    const opened = openedFrom(
      await load(Array.from({ length: 4 }, (_, i) => ({ ...bridge, id: `bridge-${i}` }))),
    );
    const text = opened[0]?.articles[0]?.sentences;
    for (const story of opened) expect(story.articles.map(({ quotes }) => quotes.length)).toEqual([1, 0]);
    expect(opened[0]?.articles[0]?.sentences).not.toBe(text);
    expect(opened[0]?.articles[0]?.sentences).toEqual(text);
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
