import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkStory } from '../../src/align/link-story.ts';
import type { Quote } from '../../src/model/quote.ts';
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

/** Words in quotation marks. */
const quote = (start: number, end: number): Quote => ({
  id: 'q-1',
  kind: 'partial',
  speaker: null,
  speakers: [],
  mention: null,
  cue: null,
  rule: 'test',
  utterance: null,
  addressee: null,
  start,
  end,
});

describe('linkStory', () => {
  test('links each two articles once, the smaller id first', () => {
    const links = linkStory(three.toReversed(), english).filter(({ strength }) => strength === 'same');
    expect(links.map(({ a, b }) => `${a.article} ${b.article}`)).toEqual([
      'north south',
      'north west',
      'south west',
    ]);
  });

  test('two lists of persons of which some are the same do not tell the same', () => {
    const lists = [
      article('north', [
        'The gates of the lock were left open in May.',
        'They were hidden by an ally at the Harbour Board of Alder and East Brask, Tom Wilder, along with one of the deputy chiefs, Bridget Kolar, and his driver Bill Stamm.',
        'Nobody was hurt at the weir.',
      ]),
      article('south', [
        'Files about three of her people were asked for on Friday.',
        'They are the deputy chief, Bridget Ann Kolar, and Bo Barton and Tom Wilder, two officials and allies at the Harbour Board of Alder and East Brask, which runs the ferry.',
        'The clerk said little.',
      ]),
    ];
    expect(linkStory(lists, english).map(({ strength }) => strength)).toEqual(['overlaps']);
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

  describe('articles in different languages', () => {
    const english1 = {
      ...article('a', [
        'In a warm winter the Hand Park in Holm was best in September.',
        'On 14 October 2025 Jon Aas sent 37 pages and 12 maps to Marta Lindqvist in Holm.',
        'A sign says “Vorsicht an der dritten Planke” in German.',
      ]),
      lang: 'en',
    };
    const german = {
      ...article('b', [
        'In der Hand hatte Park am warm geputzten Arm im Winter und September so was, in Holm das best.',
        'Am 14.10.2025 schickte Jon Aas 37 Seiten und 12 Karten an Marta Lindqvist in Holm.',
        'Auf dem Schild steht: „Vorsicht an der dritten Planke“.',
      ]),
      lang: 'de-AT',
    };
    const quoting = (one: typeof german, open: string, close: string) => {
      const start = one.text.indexOf(open) + 1;
      return { ...one, quotes: [quote(start, one.text.indexOf(close, start))] };
    };
    const both = [quoting(english1, '“', '”'), quoting(german, '„', '“')];

    test('are linked by names, numbers and quoted words, and by no word that merely looks alike', () => {
      const links = linkStory(both, english);
      const lines = links.map(({ a, b }) =>
        [a, b].map(
          ({ article: id, start }) =>
            both
              .find((each) => each.id === id)
              ?.text.slice(0, start)
              .split('\n').length,
        ),
      );
      expect(lines).toEqual([
        [2, 2],
        [3, 3],
      ]);
      expect(links[0]?.strength).toBe('same');
      expect(links.flatMap(({ reasons }) => reasons).join(' ')).not.toMatch(/'(?:in|warm|best|was)'/iu);
    });

    test('of one language, or of none that is known, the words count', () => {
      const untold = both.map((each) => ({ ...each, lang: null }));
      expect(linkStory(untold, english)).not.toEqual(linkStory(both, english));
      const alike = both.map((each) => ({ ...each, lang: 'en' }));
      expect(linkStory(alike, english)).toEqual(linkStory(untold, english));
    });
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
