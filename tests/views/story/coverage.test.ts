import { describe, expect, test } from 'vitest';
import { claimPageOf } from '../../../src/views/claims/claim-page.ts';
import { articlePageOf } from '../../../src/views/article/article-page.ts';
import { coverageOf } from '../../../src/views/story/coverage.ts';
import { placeInArticle } from '../../../src/views/article/place-in-article.ts';
import { bridge, CLAIMS, reports } from '../bridge.ts';
import { articleIn, storyOf } from '../story-of.ts';

const story = bridge();
const strip = (letter: string, from = story) => {
  const found = coverageOf(from)?.strips.find(({ outlet }) => outlet.letter === letter);
  if (!found) throw new Error(`No strip \`${letter}\``);
  return found;
};

describe('coverageOf', () => {
  test('a bar for each sentence that another tells or a claim rests on, as high as the outlets that tell it', () => {
    expect(strip('A').bars.map(({ told }) => told)).toEqual([2, 2, 2, 1]);
    expect(strip('B').bars.map(({ told, sign }) => [told, sign])).toEqual([
      [3, null],
      [2, null],
      [1, 'contradicts'],
      [1, null],
    ]);
  });
  test('one scale: the longest text fills the width, and nothing reaches beyond it', () => {
    const longest = story.articles.reduce((most, article) =>
      article.text.length > most.text.length ? article : most,
    );
    expect(strip(longest.letter).whole.x + strip(longest.letter).whole.width).toBeGreaterThan(97);
    for (const { bars, aside, whole } of coverageOf(story)?.strips ?? []) {
      for (const { x, width } of [...bars, ...aside, whole])
        expect(x >= 0 && width > 0 && x + width <= 100.01).toBe(true);
      expect(bars.map(({ x }) => x)).toEqual(bars.map(({ x }) => x).toSorted((a, b) => a - b));
    }
  });
  test('set-aside text is drawn where it stands: the date before the headline', () => {
    expect(strip('A').aside).toEqual([]);
    const { aside, whole } = strip('B');
    expect(aside).toHaveLength(1);
    expect(aside[0]?.x).toBeLessThan(whole.x);
  });
  test('says the same in words', () => {
    expect(strip('B').claims).toBe('reports 2 of 5 claims, 1 of them alone; 1 contradicted');
    expect(strip('B').facts).toBe(
      'Of its 6 sentences, two tell what another report tells, and two what no other tells, or none in the same way; for the other two nothing was found in the other reports. Its page marks one place that others have otherwise, in 1 sentence; one has a contradiction.',
    );
  });
  test('counts the places that the page of each article marks, whoever is it that differs', () => {
    for (const article of story.articles) {
      const { passages } = articlePageOf(story, article);
      const { bars, facts } = strip(article.letter);
      const marked = passages.map(({ sentence }) => sentence.changed.length).filter((places) => places > 0);
      expect(bars.map((bar) => bar.marked).filter((places) => places > 0)).toEqual(marked);
      expect(bars.filter(({ sign }) => sign !== null)).toHaveLength(marked.length);
      expect(facts.includes('Its page marks')).toBe(marked.length > 0);
    }
    // The one that is contradicted has a sign as well as the one that contradicts it.
    expect(strip('A').bars.map(({ sign }) => sign)).toEqual([null, null, null, 'contradicts']);
  });
  test('how to read it fits the number of outlets', () => {
    expect(coverageOf(story)?.howToRead).toBe(
      'Each bar is a sentence: the taller, the more of the three outlets tell it. ≈: others word it otherwise; ≠: a contradiction.',
    );
    const [closing] = CLAIMS.topics;
    const two = bridge({
      articles: { north: articleIn(story, 'north').text, valley: articleIn(story, 'valley').text },
      outlets: undefined,
      story: undefined,
      claims: { topics: [{ ...closing, claims: closing?.claims.filter(({ id }) => id === 'cars') }] },
    });
    expect(coverageOf(two)?.howToRead).toMatch(/^Each bar is a sentence that both tell\./u);
  });
  test('without claims it tells what the matches tell, and nothing of states', () => {
    const bare = coverageOf(bridge({ claims: undefined }));
    expect(bare?.howToRead).not.toContain('≠');
    expect(bare?.claims).toBe(false);
    const [first] = bare?.strips ?? [];
    expect([first?.claims, first?.first]).toEqual(['', null]);
    expect(first?.facts).toMatch(/^Of its 6 sentences, \w+ were found in another report too/u);
    expect(first?.bars.every(({ told, sign }) => told > 1 && sign === null)).toBe(true);
  });
  test('nothing to compare', () => {
    expect(coverageOf(reports(1))).toBeNull();
    expect(
      coverageOf(
        bridge({
          claims: undefined,
          outlets: undefined,
          story: undefined,
          articles: { north: 'Sun.\n', valley: 'Rain.\n' },
        }),
      ),
    ).toBeNull();
  });
});

describe('what an outlet puts first', () => {
  test('the first claims of its headline or first paragraph', () => {
    expect(strip('A').first).toEqual({
      place: 'first paragraph',
      claims: [
        {
          statement: 'The bridge was shut on Monday.',
          address: '/bridge/claims/shut-monday/#in-north',
          state: 'reports',
          word: 'reports',
        },
      ],
    });
  });
  test('says of a claim that it is told otherwise there', () => {
    const other = bridge({
      claims: {
        topics: [
          {
            id: 'x',
            title: 'X',
            claims: [
              {
                id: 'spring',
                statement: 'It is shut until summer.',
                cells: { north: { state: 'contradicts', evidence: ['shut until spring'] } },
              },
            ],
          },
        ],
      },
    });
    expect(strip('A', other).first?.claims).toMatchObject([
      { statement: 'It is shut until summer.', word: 'contradicts' },
    ]);
  });
  test('the headline comes first', () => {
    const titled = bridge({
      claims: {
        topics: [
          ...CLAIMS.topics,
          {
            id: 'x',
            title: 'X',
            claims: [
              {
                id: 'spring',
                statement: 'It is shut until spring.',
                cells: { north: { state: 'reports', evidence: ['shut until spring'] } },
              },
            ],
          },
        ],
      },
    });
    expect(strip('A', titled).first).toMatchObject({
      place: 'headline',
      claims: [{ statement: 'It is shut until spring.' }],
    });
  });
  test('none where no claim rests on the opening', () => {
    const [, cost] = CLAIMS.topics;
    expect(strip('A', bridge({ claims: { topics: [cost] } })).first).toBeNull();
  });
});

describe('placeInArticle', () => {
  const article = articleIn(story, 'north');
  const place = (words: string) => {
    const start = article.text.indexOf(words);
    return placeInArticle(article, { start, end: start + words.length });
  };
  test.each([
    ['Bridge over the Tarn', 'headline'],
    ['after cracks were found', 'first paragraph'],
    ['The bridge will stay closed', 'middle'],
    ['Buses go by', 'last third'],
  ])('%s: %s', (words, expected) => expect(place(words)).toBe(expected));

  test('all of a sentence is in one place', () => {
    const text =
      'Dam leaks\n\nThe dam leaks.\n\nThe lake behind it, which is full after the rain of this week, will be lowered by a metre in May.\n';
    const dam = articleIn(storyOf({ articles: { dam: text } }), 'dam');
    const placed = ['The lake behind it', 'in May'].map((words) => {
      const start = dam.text.indexOf(words);
      return placeInArticle(dam, { start, end: start + words.length });
    });
    expect(placed).toEqual(['first third', 'first third']);
  });

  test('stands in each cell of a claim, not where an article is silent', () => {
    const claim = story.claims.find(({ id }) => id === 'cars');
    expect(claim && claimPageOf(story, claim).cells.map((cell) => cell.place)).toEqual([
      'last third',
      null,
      'middle',
    ]);
  });
});
