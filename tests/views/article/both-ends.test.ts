import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../../src/corpus/compile-corpus.ts';
import type { Story } from '../../../src/model/story.ts';
import { articlePageOf } from '../../../src/views/article/article-page.ts';
import { bridge, reports } from '../bridge.ts';
import { claimed } from '../claimed.ts';
import { EXAMPLE } from '../../example-story.ts';

/** Marked words of a sentence beside words of another article in their place. */
interface Difference {
  readonly own: string;
  readonly article: string;
  readonly theirs: string;
  readonly other: string;
}

/** Words of `html` under a class. */
const markedIn = (html: string, name: string): string[] =>
  [...html.matchAll(/<mark class="(?<names>[^"]*)">(?<words>[^<]*)<\/mark>/gu)].flatMap(({ groups }) =>
    groups?.['names']?.split(' ').includes(name) ? [groups['words'] ?? ''] : [],
  );

/** As `renderSpan` writes it. */
const escaped = (text: string) => text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');

function differencesIn(story: Story): Difference[] {
  return story.articles.flatMap((article) =>
    articlePageOf(story, article)
      .parts.flatMap(({ sentences }) => sentences)
      .flatMap(({ changed, notes }) =>
        changed.flatMap(({ start, end, className = '' }) => {
          const [name = ''] = className.split(' ');
          return notes
            .filter(({ changes }) => changes.includes(Number(name.slice(1))))
            .flatMap(({ outlet, html }) =>
              markedIn(html ?? '', name).map((theirs) => ({
                own: escaped(article.text.slice(start, end)),
                article: article.id,
                theirs,
                other: outlet.id,
              })),
            );
        }),
      ),
  );
}

const touch = (a: string, b: string) => a.includes(b) || b.includes(a);

const STORIES: (readonly [string, Story])[] = [
  ['with claims', bridge()],
  ['without an editor', bridge({ claims: undefined })],
  ['of four reports', reports(4)],
  ...['content', ...readdirSync('tests/fixtures/content').filter((name) => name.startsWith('good'))].flatMap(
    (name) =>
      (
        compileCorpus(name === 'content' ? name : join('tests/fixtures/content', name)).corpus?.stories ?? []
      ).map((story) => [`${name}: ${story.id}`, story] as const),
  ),
];

test('the stories have differences', () => {
  const count = STORIES.reduce((sum, [, story]) => sum + differencesIn(story).length, 0);
  expect(count).toBeGreaterThan(100);
});

test.each(STORIES)('each difference with words on both ends is marked from both: %s', (_, story) => {
  const found = differencesIn(story);
  expect(
    found.filter(
      ({ article, theirs, other }) =>
        !found.some((back) => back.article === other && back.other === article && touch(back.own, theirs)),
    ),
  ).toEqual([]);
});

describe('of a claim that several word in their own ways', () => {
  const cell = (state: string, evidence: string, note: string) => ({ state, evidence: [evidence], note });
  const texts = {
    a: 'The city named the envoy Maria Lind on Monday. All is quiet.\n',
    b: 'Nobody expected the banker Maria Lind to go. Nobody knows more.\n',
    c: 'They sent Maria Lind, a close friend of the mayor, over the river.\n',
    d: 'It was Maria Lind, a close friend of the mayor, who went.\n',
  };
  const four = claimed(texts, {
    id: 'friend',
    cells: {
      a: cell('words-otherwise', 'the envoy Maria Lind', 'has “the envoy”.'),
      b: cell('words-otherwise', 'the banker Maria Lind', 'has “the banker”.'),
      c: cell('reports', 'Maria Lind, a close friend of the mayor', 'has “a close friend of the mayor”.'),
      d: cell('reports', 'Maria Lind, a close friend of the mayor', 'has “a close friend of the mayor”.'),
    },
  });
  const othersOf = (id: string) =>
    differencesIn(four)
      .filter(({ article }) => article === id)
      .map(({ other }) => other)
      .toSorted();

  test('all that differ stand at each, and those that report it alike do not', () => {
    expect(othersOf('a')).toEqual(['b', 'c', 'd']);
    expect(othersOf('b')).toEqual(['a', 'c', 'd']);
    expect(othersOf('c')).toEqual(['a', 'b']);
    expect(othersOf('d')).toEqual(['a', 'b']);
  });

  test('two do not differ where their words tell the same, or both report something in them', () => {
    const others = (b: string, ...more: Parameters<typeof claimed>[1][]) => {
      const story = claimed(
        { ...texts, b: `Nobody expected ${b} Maria Lind to go. Nobody knows more.\n` },
        {
          id: 'friend',
          cells: {
            a: cell('words-otherwise', 'the envoy Maria Lind', 'has “the envoy”.'),
            b: cell('words-otherwise', `${b} Maria Lind`, `has “${b}”.`),
            c: 'Maria Lind, a close friend of the mayor',
            d: 'Maria Lind, a close friend of the mayor',
          },
        },
        ...more,
      );
      return differencesIn(story)
        .filter(({ article }) => article === 'a')
        .map(({ other }) => other);
    };
    expect(others('the banker')).toContain('b');
    expect(others('the trusted envoy')).not.toContain('b');
    expect(
      others('the banker', {
        id: 'lind',
        cells: { a: 'the envoy Maria Lind', b: 'expected the banker Maria Lind to go' },
      }),
    ).not.toContain('b');
  });

  test('neither end is marked where the words of one are too many to see what differs', () => {
    const long =
      'They sent Maria Lind, whom everybody in the town has known for years as a friend of the mayor';
    const story = claimed(
      { a: texts.a, c: `${long}.\n` },
      {
        id: 'friend',
        cells: { a: cell('words-otherwise', 'the envoy Maria Lind', 'has “the envoy”.'), c: long },
      },
    );
    expect(differencesIn(story)).toEqual([]);
    const views = story.articles.flatMap((article) =>
      articlePageOf(story, article).parts.flatMap(({ sentences }) => sentences),
    );
    expect(views.flatMap(({ changed }) => changed)).toEqual([]);
    expect(views.flatMap(({ notes }) => notes).filter(({ differs }) => differs)).toHaveLength(2);
  });
});

test('of the example each claim has the same outlets beside its words from every article', () => {
  const story = STORIES.find(([name]) => name.endsWith(EXAMPLE))?.[1];
  if (!story) throw new Error('The example is not there');
  const found = differencesIn(story);
  // All five call the man something, in four ways.
  const called = found.filter(({ own }) => /(?:special|economic) envoy$|CEO$|adviser .*Ukraine$/u.test(own));
  const sets = Map.groupBy(called, ({ article }) => article);
  expect([...sets].map(([id, list]) => [id, new Set(list.map(({ other }) => other)).size])).toEqual(
    expect.arrayContaining([
      ['hromadske', 4],
      ['meduza', 4],
      ['the-moscow-times', 4],
      ['the-independent', 3],
      ['ynet', 3],
    ]),
  );
});
