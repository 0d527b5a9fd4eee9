import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/corpus/compile-story.ts';
import { isArticleText } from '../../src/render/is-article-text.ts';
import { storyToJson } from '../../src/corpus/to-json.ts';
import { Story } from '../../src/model/story.ts';
import { anyText } from '../corpus/any-text.ts';

/**
 * Whole stories of mutated articles, and of any text: whatever comes, every character is kept, every span slices, and the
 * same input gives the same result. `npm run fuzz` runs it 20,000 times; a failure prints the seed and the smallest input.
 */
const RUNS = Number(process.env['SAME_STORY_FUZZ'] ?? 500);

const FIXTURES = 'tests/fixtures/articles';
const ARTICLES = readdirSync(FIXTURES).map((name) => readFileSync(join(FIXTURES, name, 'input.txt'), 'utf8'));

/** What print, tools and copying do to a text. */
const MUTATIONS: Readonly<Record<string, (text: string, at: number, insert: string) => string>> = {
  insert: (text, at, insert) => text.slice(0, at) + insert + text.slice(at),
  cut: (text, at) => text.slice(0, at),
  cutBefore: (text, at) => text.slice(at),
  drop: (text, at, { length }) => text.slice(0, at) + text.slice(at + 1 + length),
  double: (text, at, { length }) => text.slice(0, at + length * 8) + text.slice(at),
  glue: (text) => text.replace(/\n\n/u, ''),
  glueAll: (text) => text.replaceAll(/\n+/gu, ' '),
  hardWrap: (text) => text.replaceAll(/(.{50,70}) /gu, '$1\n'),
  lineEnds: (text) => text.replaceAll('\n', '\r\n'),
  oldLineEnds: (text) => text.replaceAll('\n', '\r'),
  straight: (text) => text.replaceAll(/[“”]/gu, '"').replaceAll(/[‘’]/gu, "'"),
  guillemets: (text) => text.replaceAll('“', '«').replaceAll('”', '»'),
  openOnly: (text) => text.replaceAll('”', '“'),
  capitals: (text) => text.toUpperCase(),
  small: (text) => text.toLowerCase(),
  blanks: (text) => text.replaceAll(' ', ' '),
  list: (text) => text.replaceAll(/^(?=\S)/gmu, '- '),
  quoted: (text) => text.replaceAll(/^(?=\S)/gmu, '> '),
};

const mutated = fc
  .tuple(
    fc.constantFrom(...ARTICLES),
    fc.array(
      fc.record({
        kind: fc.constantFrom(...Object.keys(MUTATIONS)),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        insert: fc.oneof(
          anyText(),
          fc.constantFrom('“', '”', '"', "'", '\n\n', '—', '…', '. ', ': ', '\u202e', '\u0000'),
        ),
      }),
      { maxLength: 4 },
    ),
  )
  .map(([text, mutations]) =>
    mutations.reduce(
      (now, { kind, at, insert }) => MUTATIONS[kind]!(now, Math.floor(now.length * at), insert),
      // Short enough for thousands of runs; the whole of each is a fixture of its own.
      text.slice(0, 1000),
    ),
  );

const anyArticle = fc.oneof({ weight: 4, arbitrary: mutated }, { weight: 1, arbitrary: anyText() });
const anyStory = fc.dictionary(fc.constantFrom('ash', 'birch', 'cedar'), anyArticle, {
  minKeys: 1,
  maxKeys: 3,
});

function compile(texts: Readonly<Record<string, string>>): ReturnType<typeof compileStory> {
  return compileStory({
    known: null,
    folder: {
      id: 's',
      name: 's',
      articles: Object.entries(texts).map(([id, text]) => ({
        id,
        name: id,
        file: `${id}.txt`,
        path: `${id}.txt`,
        bytes: Buffer.from(text),
      })),
      storyFile: null,
      claimsFile: null,
      ledgerFile: null,
      correctionsFile: null,
      ledgerPath: '',
      problems: [],
      digest: '',
    },
  });
}

const jsonOf = (story: Story): string => JSON.stringify(storyToJson(story));

describe(`stories of any articles, ${RUNS} times`, () => {
  test('keep every character, slice every span and come out the same twice', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(anyStory, (texts) => {
        const { story, problems } = compile(texts);
        expect(problems.map(({ rule }) => rule)).not.toContain('program-fault');
        if (story === null) {
          expect(problems.some(({ level }) => level === 'error')).toBe(true);
          return;
        }
        expect(Story.parse(JSON.parse(JSON.stringify(story)))).toEqual(JSON.parse(JSON.stringify(story)));
        for (const article of story.articles) checkArticle(article);
        checkIds(story);
        checkPassages(story);
        const again = compile(Object.fromEntries(story.articles.map(({ id, text }) => [id, text])));
        expect(again.story && jsonOf(again.story)).toBe(jsonOf(story));
      }),
      { numRuns: RUNS },
    );
  });

  test('keep the ids of an article when another comes in', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(mutated, mutated, (one, two) => {
        const [alone, both] = [compile({ ash: one }).story, compile({ ash: one, birch: two }).story];
        fc.pre(alone !== null && both !== null);
        const idsOf = (story: Story) => story.articles[0]?.sentences.map(({ id }) => id);
        expect(idsOf(both)).toEqual(idsOf(alone));
        expect(both.articles[0]?.quotes.map(({ id }) => id)).toEqual(
          alone.articles[0]?.quotes.map(({ id }) => id),
        );
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  });
});

/** Blocks hold every character that is no white space, once and in order; what stands in them stands in the text. */
function checkArticle({ text, blocks, sentences, quotes }: Story['articles'][number]): void {
  let at = 0;
  for (const { start, end } of blocks) {
    expect(text.slice(at, start).trim()).toBe('');
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(text.slice(at).trim()).toBe('');
  const report = blocks.filter(isArticleText);
  for (const list of [sentences, quotes])
    for (const { start, end } of list) {
      expect(text.slice(start, end).trim()).not.toBe('');
      expect(report.some((block) => block.start <= start && start < block.end)).toBe(true);
    }
  for (const [i, { start }] of sentences.entries())
    expect(start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? 0);
}

function checkIds(story: Story): void {
  for (const list of [story.articles, story.utterances, story.facts, ...story.articles.flatMap(idLists)])
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
}

const idLists = ({ sentences, quotes }: Story['articles'][number]): { id: string }[][] => [sentences, quotes];

/** Matches, facts and utterances name passages that stand in their articles. */
function checkPassages(story: Story): void {
  const lengths = new Map(story.articles.map(({ id, text }) => [id, text.length]));
  for (const { article, start, end } of [
    ...story.matches.flatMap(({ a, b }) => [a, b]),
    ...story.facts.flatMap(({ passages }) => passages),
    ...story.utterances.flatMap(({ members }) => members),
  ]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(lengths.get(article) ?? 0);
  }
}
