import { describe, expect, test } from 'vitest';
import { claimPageOf } from '../../../src/views/claims/claim-page.ts';
import { coverageOf } from '../../../src/views/story/coverage.ts';
import { placeInArticle } from '../../../src/views/article/place-in-article.ts';
import { bridge, CLAIMS, reports } from '../bridge.ts';
import { articleIn, storyOf } from '../story-of.ts';

const story = bridge();
const row = (letter: string, from = story) => {
  const found = coverageOf(from)?.rows.find(({ outlet }) => outlet.letter === letter);
  if (!found) throw new Error(`No row \`${letter}\``);
  return found;
};

describe('coverageOf', () => {
  test('counts the sentences of each report by how many outlets tell them; the parts are all of it', () => {
    expect([row('A').sentences, row('A').counts]).toEqual([6, [0, 3, 3]]);
    expect([row('B').sentences, row('B').counts]).toEqual([6, [1, 1, 4]]);
  });
  test('one scale: the longest report fills the width, and parts follow each other', () => {
    const rows = coverageOf(story)?.rows ?? [];
    const most = Math.max(...rows.map(({ sentences }) => sentences));
    for (const { bars, sentences } of rows) {
      expect(bars[0]?.x).toBe(0);
      bars.slice(1).forEach(({ x }, i) => expect(x).toBeCloseTo(bars[i]!.x + bars[i]!.width, 1));
      const last = bars.at(-1);
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo((100 * sentences) / most, 1);
    }
  });
  test('the columns fit the number of outlets', () => {
    expect(coverageOf(story)?.columns).toEqual(['by all 3', 'by 2', 'by it alone']);
    const [closing] = CLAIMS.topics;
    const two = bridge({
      articles: { north: articleIn(story, 'north').text, valley: articleIn(story, 'valley').text },
      outlets: undefined,
      story: undefined,
      claims: { topics: [{ ...closing, claims: closing?.claims.filter(({ id }) => id === 'cars') }] },
    });
    expect(coverageOf(two)?.columns).toEqual(['by both', 'by it alone']);
    for (const { counts } of coverageOf(two)?.rows ?? []) expect(counts).toHaveLength(2);
  });
  test('says of the claims what the matrix counts; without claims nothing', () => {
    expect(row('B').claims).toBe('reports 2 of 5 claims, 1 of them alone; 1 contradicted');
    const bare = coverageOf(bridge({ claims: undefined }));
    expect(bare?.claims).toBe(false);
    const [first] = bare?.rows ?? [];
    expect([first?.claims, first?.first]).toEqual(['', null]);
    expect(first?.counts.slice(0, -1).some((count) => count > 0)).toBe(true);
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
    expect(row('A').first).toEqual({
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
    expect(row('A', other).first?.claims).toMatchObject([
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
    expect(row('A', titled).first).toMatchObject({
      place: 'headline',
      claims: [{ statement: 'It is shut until spring.' }],
    });
  });
  test('none where no claim rests on the opening', () => {
    const [, cost] = CLAIMS.topics;
    expect(row('A', bridge({ claims: { topics: [cost] } })).first).toBeNull();
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
