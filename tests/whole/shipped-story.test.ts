import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../src/corpus/compile-corpus.ts';
import { storyToJson } from '../../src/corpus/to-json.ts';
import { BlockType } from '../../src/model/block.ts';
import { CellState } from '../../src/model/claim.ts';
import { QuoteKind } from '../../src/model/quote.ts';
import { Story } from '../../src/model/story.ts';
import { contentFolder, emptyFolder, problemsOf } from '../corpus/content-folder.ts';
import { copyExample, EXAMPLE_FOLDER } from '../example-story.ts';

const compilation = compileCorpus(EXAMPLE_FOLDER);
const stories = JSON.parse(JSON.stringify(compilation.good.map(storyToJson))) as JsonStory[];

describe('the shipped story as JSON', () => {
  test('compiles without a problem', () => {
    expect(compilation.problems).toEqual([]);
    expect(stories).toHaveLength(1);
    expect(() => compilation.corpus?.stories.map((story) => Story.parse(story))).not.toThrow();
  });

  test('has the keys that other tools rely on, and no others', () => {
    const odd: string[] = [];
    /** Compares a value with a pattern: `'?'` behind a key marks one that may be missing. */
    const compare = (value: unknown, pattern: Pattern, at: string): void => {
      if (typeof pattern === 'function')
        return void (pattern(value) || odd.push(`${at}: ${JSON.stringify(value)}`));
      if (Array.isArray(pattern))
        return Array.isArray(value)
          ? value.forEach((each, i) => compare(each, pattern[0] as Pattern, `${at}[${i}]`))
          : void odd.push(at);
      const given = value as Record<string, unknown>;
      const known = Object.keys(pattern).map((key) => key.replace('?', ''));
      for (const key of Object.keys(given)) if (!known.includes(key)) odd.push(`${at}.${key} is new`);
      for (const [key, inner] of Object.entries(pattern)) {
        const name = key.replace('?', '');
        if (name in given) compare(given[name], inner, `${at}.${name}`);
        else if (name === key) odd.push(`${at}.${name} is missing`);
      }
    };
    compare({ stories }, SHAPE, '');
    expect(odd).toEqual([]);
  });

  test('holds every character that is not white space in just one block', () => {
    for (const { text, blocks } of articles()) {
      const holders = new Uint8Array(text.length);
      for (const { start, end } of blocks)
        for (let i = start; i < end; i += 1) holders[i] = (holders[i] ?? 0) + 1;
      for (let i = 0; i < text.length; i += 1)
        if (/\S/u.test(text[i] ?? '') ? holders[i] !== 1 : (holders[i] ?? 0) > 1)
          throw new Error(`${i} ${text.slice(i, i + 30)}`);
    }
  });

  test('points into the texts', () => {
    for (const story of stories) {
      const textOf = (id: string) => story.articles.find((article) => article.id === id)?.text ?? '';
      const spans = [
        ...story.articles.flatMap(({ text, blocks, sentences, quotes }) =>
          [...blocks, ...sentences, ...quotes, ...quotes.flatMap(({ cue }) => cue ?? [])].map((span) => ({
            text,
            span,
          })),
        ),
        ...story.utterances.flatMap(({ members }) =>
          members.map((span) => ({ text: textOf(span.article), span })),
        ),
        ...story.rows.flatMap(({ passages }) =>
          passages.map((span) => ({ text: textOf(span.article), span })),
        ),
        ...story.claims.flatMap(({ cells }) =>
          cells.flatMap(({ article, evidence }) => evidence.map((span) => ({ text: textOf(article), span }))),
        ),
      ];
      expect(spans.length).toBeGreaterThan(500);
      expect(
        spans.filter(
          ({ text, span }) => !(span.start >= 0 && span.start < span.end && span.end <= text.length),
        ),
      ).toEqual([]);
    }
  });

  test('has each id once', () => {
    const twice = (ids: string[]) => ids.filter((id, i) => ids.indexOf(id) < i);
    for (const story of stories) {
      for (const { sentences, quotes } of story.articles) {
        expect(twice(sentences.map(({ id }) => id))).toEqual([]);
        expect(twice(quotes.map(({ id }) => id))).toEqual([]);
      }
      for (const list of [story.articles, story.utterances, story.rows, story.claims])
        expect(twice(list.map(({ id }) => id))).toEqual([]);
    }
  });

  test('has utterances made of quotes that are there and know of it', () => {
    for (const story of stories) {
      for (const { id, members } of story.utterances) {
        for (const { article, quote, start, end } of members) {
          const found = story.articles
            .find((each) => each.id === article)
            ?.quotes.find((each) => each.id === quote);
          expect(found).toMatchObject({ start, end, utterance: id });
        }
      }
      const ids = story.utterances.map(({ id }) => id);
      for (const quote of story.articles.flatMap(({ quotes }) => quotes))
        if (quote.utterance !== null) expect(ids).toContain(quote.utterance);
    }
  });

  test('has a cell for every article, and evidence that reads as the editor wrote it', () => {
    for (const story of stories) {
      const written = parse(readFileSync(join(EXAMPLE_FOLDER, 'claims.yaml'), 'utf8')) as ClaimsYaml;
      const entries = new Map(
        written.topics.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim.cells])),
      );
      expect(story.claims.map(({ id }) => id)).toEqual([...entries.keys()]);
      for (const { id, cells } of story.claims) {
        expect(cells.map(({ article }) => article)).toEqual(story.articles.map((article) => article.id));
        for (const { article, state, evidence } of cells) {
          const text = story.articles.find((each) => each.id === article)?.text ?? '';
          const exact =
            entries
              .get(id)
              ?.[article]?.evidence?.map((quote) => (typeof quote === 'string' ? quote : quote.exact)) ?? [];
          expect(state).toBe(entries.get(id)?.[article]?.state ?? 'silent');
          expect(evidence.map(({ start, end }) => text.slice(start, end)).toSorted()).toEqual(
            exact.toSorted(),
          );
        }
      }
    }
  });
});

test('each of the sharpest differences names a claim whose states say that the outlets shown differ', () => {
  for (const { highlights, claims } of compilation.corpus?.stories ?? []) {
    expect(highlights).not.toEqual([]);
    for (const { claim, lines } of highlights) {
      const cells = claims.find(({ id }) => id === claim)?.cells ?? [];
      const shown = cells.filter(({ article }) => lines.some((line) => line.article === article));
      const states = shown.map(({ state }) => state);
      expect(states, claim).toContain('reports');
      expect(states, claim).not.toContain('silent');
      expect(
        states.some((state) => state === 'words-otherwise' || state === 'contradicts'),
        claim,
      ).toBe(true);
    }
  }
});

describe('one byte changed in an article', () => {
  /** Every claim whose evidence holds the character at an offset. */
  const claimsAt = (story: JsonStory, article: string, offset: number) =>
    story.claims
      .filter(({ cells }) =>
        cells.some(
          (cell) =>
            cell.article === article &&
            cell.evidence.some(({ start, end }) => start <= offset && offset < end),
        ),
      )
      .map(({ id }) => id);

  test.each([0.3, 0.8])('names every claim it breaks (about %f of the text)', (share) => {
    const [story] = stories;
    if (!story) throw new Error('no story');
    const folder = emptyFolder();
    copyExample(folder);
    for (const article of story.articles) {
      // The first letter from there on that evidence holds.
      let offset = Math.floor(article.text.length * share);
      while (!/[a-z]/.test(article.text[offset] ?? '') || claimsAt(story, article.id, offset).length === 0)
        offset = (offset + 1) % article.text.length;
      const file = join(folder, 'stories', story.id, 'articles', `${article.id}.txt`);
      const changed =
        article.text.slice(0, offset) +
        (article.text[offset] === 'z' ? 'y' : 'z') +
        article.text.slice(offset + 1);
      writeFileSync(file, changed);
      const lines = problemsOf(folder);
      for (const claim of claimsAt(story, article.id, offset)) {
        const told = lines.find(
          (line) => line.includes(`claim \`${claim}\``) && line.includes(`is not in \`${article.id}\``),
        );
        expect(told, `${claim} at ${offset} of ${article.id}`).toMatch(
          /claims\.yaml:\d+:\d+ evidence-not-found .*; the closest is stories\/.*\.txt:\d+:\d+ “.*” \(.+\)$/,
        );
      }
      expect(lines.join('\n')).not.toContain('article-unknown');
      writeFileSync(file, article.text);
    }
    expect(problemsOf(folder)).toEqual([]);
  });
});

test('a folder of bare articles gives the same shape', () => {
  const { corpus } = compileCorpus(
    contentFolder({ 'a.txt': 'The council met. “It was cold,” said Ann Lee.\n' }),
  );
  const [story] = JSON.parse(JSON.stringify(corpus?.stories.map(storyToJson))) as JsonStory[];
  expect(Object.keys(story ?? {})).toEqual([
    'id',
    'title',
    'articles',
    'utterances',
    'rows',
    'claims',
    'matches',
    'facts',
    'people',
    'problems',
  ]);
  expect(story?.articles[0]).toMatchObject({
    id: 'a',
    outlet: 'a',
    title: null,
    published: null,
    url: null,
    rights: 'full',
  });
});

const articles = () => stories.flatMap((story) => story.articles);

const text = (value: unknown) => typeof value === 'string';
const textOrNull = (value: unknown) => value === null || text(value);
const offset = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
const share = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1;
const oneOf = (options: readonly string[]) => (value: unknown) => options.includes(value as string);
const SPAN = { start: offset, end: offset };

/** Section 7 of the design. */
const SHAPE: Pattern = {
  stories: [
    {
      id: text,
      title: text,
      articles: [
        {
          id: text,
          outlet: text,
          title: textOrNull,
          published: textOrNull,
          url: textOrNull,
          lang: textOrNull,
          rights: oneOf(['full', 'excerpts']),
          text,
          blocks: [{ type: oneOf(BlockType.options), ...SPAN, 'speaker?': text }],
          sentences: [{ id: text, ...SPAN }],
          quotes: [
            {
              id: text,
              ...SPAN,
              kind: oneOf(QuoteKind.options),
              speaker: textOrNull,
              speakers: [text],
              cue: (value: unknown) => value === null || Object.keys(value as object).join() === 'start,end',
              utterance: textOrNull,
            },
          ],
        },
      ],
      utterances: [{ id: text, speaker: textOrNull, members: [{ article: text, quote: text, ...SPAN }] }],
      rows: [{ id: text, passages: [{ article: text, ...SPAN }], score: share, reasons: [text] }],
      matches: [
        {
          a: { article: text, ...SPAN },
          b: { article: text, ...SPAN },
          ground: text,
          score: share,
          'claim?': text,
          'utterance?': text,
        },
      ],
      facts: [
        {
          id: text,
          passages: [{ article: text, ...SPAN }],
          shown: (value: unknown) => Number.isInteger(value),
          differences: [{ kind: text, a: { article: text, ...SPAN }, b: { article: text, ...SPAN } }],
        },
      ],
      claims: [
        {
          id: text,
          topic: text,
          statement: text,
          'date?': text,
          cells: [
            {
              article: text,
              state: oneOf(CellState.options),
              evidence: [SPAN],
              'note?': text,
              'attribution?': text,
            },
          ],
        },
      ],
      people: [{ name: text, aliases: [text] }],
      problems: [
        {
          level: oneOf(['error', 'warning']),
          rule: text,
          file: text,
          line: offset,
          column: offset,
          message: text,
        },
      ],
    },
  ],
};

type Pattern = ((value: unknown) => boolean) | { [key: string]: Pattern } | Pattern[];
type Span = { start: number; end: number };
type JsonStory = {
  id: string;
  articles: {
    id: string;
    text: string;
    blocks: Span[];
    sentences: (Span & { id: string })[];
    quotes: (Span & { id: string; cue: Span | null; utterance: string | null })[];
  }[];
  utterances: { id: string; members: (Span & { article: string; quote: string })[] }[];
  rows: { id: string; passages: (Span & { article: string })[] }[];
  claims: { id: string; cells: { article: string; state: string; evidence: Span[] }[] }[];
};
type ClaimsYaml = {
  topics: {
    claims: {
      id: string;
      cells: Record<string, { state: string; evidence?: (string | { exact: string })[] }>;
    }[];
  }[];
};
