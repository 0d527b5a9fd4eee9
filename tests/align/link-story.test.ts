import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkStory } from '../../src/align/link-story.ts';
import { english } from '../../src/language/en/english.ts';
import { article, cases } from './cases.ts';
import { growth, IN_LINE } from '../growth.ts';

const three = [
  article('north', [
    'Health minister Ada Quill resigned on 3 May over the leaked vaccine contract.',
    'Her deputy takes over.',
  ]),
  article('south', [
    'The weather was fine.',
    'Ada Quill, the health minister, stepped down on May 3 because of a leaked vaccine contract.',
  ]),
  article('west', [
    'The contract for the vaccine had been leaked, and on 3 May health minister Ada Quill resigned.',
  ]),
];

describe('linkStory', () => {
  test('links each two articles once, the smaller id first', () => {
    const links = linkStory(three.toReversed(), english).filter(({ strength }) => strength === 'same');
    expect(links.map(({ a, b }) => `${a.article} ${b.article}`)).toEqual([
      'north south',
      'north west',
      'south west',
    ]);
  });

  test('the order of articles changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(three, { minLength: 3, maxLength: 3 }), (order) => {
        expect(linkStory(order, english)).toEqual(linkStory(three, english));
      }),
    );
  });

  test('the links of two articles stay as they are when others are added', () => {
    const others = cases.map(
      ({ id, articles: [, b] }) => ({ ...(b ?? three[0]), id: `x-${id}` }) as (typeof three)[number],
    );
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.subarray(others, { maxLength: 3 }), ({ articles }, added) => {
        const own = linkStory([...added, ...articles], english).filter(
          ({ a, b }) => a.article === 'a' && b.article === 'b',
        );
        expect(own).toEqual(linkStory(articles, english));
      }),
      { numRuns: 20 },
    );
  });

  test('one article, or none, has no links', () => {
    expect(linkStory([], english)).toEqual([]);
    expect(linkStory(three.slice(0, 1), english)).toEqual([]);
  });

  test('articles are aligned without running away', () => {
    const facts = cases.flatMap(({ articles }) =>
      articles.flatMap(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end))),
    );
    const story = (length: number) =>
      Array.from({ length }, (_, i) =>
        article(
          `n${i}`,
          Array.from({ length: 20 }, (__, j) => facts[(i * 17 + j * 5) % facts.length] ?? ''),
        ),
      );
    expect(linkStory(story(40), english).length).toBeGreaterThan(50);
    // Every article is laid beside every other.
    expect(growth((size) => linkStory(story(Math.round(Math.sqrt(size))), english), 50)).toBeLessThan(
      IN_LINE,
    );
  });
});
