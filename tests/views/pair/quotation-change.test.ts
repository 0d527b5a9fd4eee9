import { describe, expect, test } from 'vitest';
import { pairPageOf } from '../../../src/views/pair/pair-page.ts';
import { turnChange } from '../../../src/views/pair/quotation-change.ts';
import { articleIn, storyOf } from '../story-of.ts';

/** The quotations that two articles print, with what is said of each difference. */
function pageOf(north: string, river: string, story: object = {}) {
  const compiled = storyOf({
    articles: { north: `${north}\n`, river: `${river}\n` },
    story: { people: [{ name: 'Anna Brandt', aliases: ['Brandt'] }], ...story },
  });
  return pairPageOf(compiled, articleIn(compiled, 'north'), articleIn(compiled, 'river'));
}
const headings = (...texts: Parameters<typeof pageOf>) =>
  pageOf(...texts).differences.flatMap((each) => (each.kind === 'quotation' ? [each.heading] : []));

const LONG = 'The bridge over the wide river will stay closed until the last pillar is safe again';

describe('a quotation that two print', () => {
  test('with other words in the place of words has both', () => {
    expect(
      headings(
        `“${LONG},” Anna Brandt said.`,
        `“${LONG.replace('last pillar', 'northern road')},” Anna Brandt said.`,
      ),
    ).toEqual(['“last pillar” / “northern road”']);
  });
  test('with words that one has between those of both has these', () => {
    expect(
      headings(
        `“${LONG},” Anna Brandt said.`,
        `“${LONG.replace('over the wide river ', '')},” Anna Brandt said.`,
      ),
    ).toEqual(['“over the wide river” only in north']);
  });
  test('ends in other words, after words of both', () => {
    expect(
      headings(
        '“It is good to hear you talk of order after six years in the town hall,” Anna Brandt said.',
        '“It is good to hear you talk of order after six years in office,” Anna Brandt said.',
      ),
    ).toEqual(['“the town hall” / “office”']);
  });
  test('that differs in the smallest words alone is not listed', () => {
    const [north, river] = [
      `“${LONG},” Anna Brandt said.`,
      `“${LONG.replace('the last pillar', 'last pillar')},” Anna Brandt said.`,
    ];
    expect(headings(north, river)).toEqual([]);
    const [difference] = pageOf(north, river).utterances;
    expect(difference?.change).toMatchObject({ kind: 'between', slight: true });
  });
  test('that differs in the smallest words, and of which one tells more, has what it tells more', () => {
    expect(
      headings(
        `“${LONG.replace('the last pillar', 'last pillar')},” Anna Brandt said.`,
        `“${LONG}. Nobody needs to fear the winter,” Anna Brandt said.`,
      ),
    ).toEqual(['river quotes more: “Nobody needs to fear the winter”']);
  });
  test('of which one prints dots in the place of words is not listed for these', () => {
    const dots = LONG.replace('over the wide river ', '… ');
    expect(headings(`“${LONG},” Anna Brandt said.`, `“${dots},” Anna Brandt said.`)).toEqual([]);
  });
  test('is not listed for words that the other prints in a quotation, too', () => {
    const short = `“${LONG.replace('over the wide river ', '')},” Anna Brandt said.`;
    expect(headings(`“${LONG},” Anna Brandt said.`, `${short} “The river is wide,” she said.`)).toEqual([]);
  });
  test('cut at the beginning of a sentence has how each begins it, and marks what is cut', () => {
    const [north, river] = [
      'Anna Brandt said: “So I would tell them. I think the bridge over the wide river will stay closed.”',
      '“The bridge over the wide river will stay closed,” Anna Brandt said.',
    ];
    expect(headings(north, river)).toEqual(['“I think the bridge” / “The bridge”']);
    expect(headings(river, north)).toEqual(['“The bridge” / “I think the bridge”']);
    expect(pageOf(north, river).utterances[0]?.sides[0]?.sentences.join('')).toContain(
      '<mark class="other">I think</mark>',
    );
    // Within the outlet's own sentence nothing looks like a beginning.
    expect(
      headings(north, 'Anna Brandt warned that “the bridge over the wide river will stay closed” for long.'),
    ).toEqual(['north quotes more: “So I would tell them. I …”']);
  });
  test('differs where both begin otherwise', () => {
    expect(
      headings(
        'Anna Brandt spoke of “deep respect for the old builders”.',
        'Anna Brandt spoke of “the deepest respect for the old builders”.',
      ),
    ).toEqual(['“deep” / “the deepest”']);
  });
});

describe('of a quotation that one prints at greater length', () => {
  const [short, long] = [
    'The mayor, Anna Brandt, told nobody that the road is ready, but that it “will stay closed until the last pillar is safe again”.',
    `“${LONG}. Nobody needs to fear the winter,” Anna Brandt said.`,
  ];
  test('the heading says who quotes more, and nobody is said to leave it out', () => {
    const page = pageOf(long, short);
    expect(headings(long, short)).toEqual(['north quotes more: “The bridge over the wide river”']);
    expect(page.note).toContain('1 quotation of which one prints more');
    expect(JSON.stringify(page.differences)).not.toMatch(/leaves|left out/u);
  });
  test('the shorter stands in its sentence, so that what it tells in its own words is seen', () => {
    const [difference] = pageOf(long, short).differences;
    const sides = difference?.kind === 'quotation' ? difference.utterance.sides : [];
    expect(sides.map(({ sentences }) => sentences.join(' '))).toEqual([
      '“<mark class="more">The bridge over the wide river</mark> will stay closed until the last pillar is safe again. <mark class="more">Nobody needs to fear the winter</mark>,” Anna Brandt said.',
      'The mayor, Anna Brandt, told nobody that the road is ready, but that it “will stay closed until the last pillar is safe again”.',
    ]);
  });
  test('words that the other prints in another quotation are not missing there', () => {
    expect(
      headings(
        long,
        `“${LONG},” Anna Brandt said on Monday. Later she said: “Nobody needs to fear the winter.”`,
      ),
    ).toEqual([]);
  });
  test('both may quote more', () => {
    expect(
      headings(
        `“I told you before. ${LONG},” Anna Brandt said.`,
        `“${LONG}. Nobody needs to fear the winter,” Anna Brandt said.`,
      ),
    ).toEqual(['each quotes more: “I told you before” / “Nobody needs to fear the winter”']);
  });
});

describe('no difference is', () => {
  test.each([
    ['a word joined or parted', 'state-funded', 'state funded'],
    ['a word in one and in two', 'workforce', 'work force'],
    ['a title cut short', 'Senator', 'Sen.'],
    ['a contraction', 'town we are on', 'town we’re on'],
    ['what an outlet put into brackets', 'closed', 'closed [to cars]'],
  ])('%s', (_, one, two) => {
    const words = (word: string) =>
      `“We will not take the ${word} road over the wide river,” Anna Brandt said.`;
    const page = pageOf(words(one), words(two));
    expect(page.differences).toEqual([]);
    expect(page.utterances).toHaveLength(1);
  });
});

test('of translations it is said that they are', () => {
  const translated = (by: string, story: object = {}) =>
    pageOf(
      `“${LONG},” ${by}.`,
      `“${LONG.replace('over the wide river ', '')},” Anna Brandt said.`,
      story,
    ).utterances.map((each) => each.translated);
  const spoke = { people: [{ name: 'Anna Brandt', aliases: ['Brandt'], spoke: 'Norwegian' }] };
  expect(translated('Anna Brandt said')).toEqual([null]);
  expect(translated('Anna Brandt said', spoke)).toEqual(['both translated']);
  expect(translated('Anna Brandt told Russian state media')).toEqual(['presumably translated']);
});

describe('the mirrored page', () => {
  test.each([
    [
      'other words',
      [
        `“${LONG},” Anna Brandt said.`,
        `“${LONG.replace('last pillar', 'northern road')},” Anna Brandt said.`,
      ],
    ],
    [
      'words of one alone',
      [`“${LONG},” Anna Brandt said.`, `“${LONG.replace('over the wide river ', '')},” Anna Brandt said.`],
    ],
    [
      'a longer quotation',
      [`“${LONG}, and nobody knows when that will be,” Anna Brandt said.`, `“${LONG},” Anna Brandt said.`],
    ],
  ] as const)('has %s on the other side', (_, [north, river]) => {
    const story = storyOf({
      articles: { north: `${north}\n`, river: `${river}\n` },
      story: { people: [{ name: 'Anna Brandt' }] },
    });
    const [one, two] = [articleIn(story, 'north'), articleIn(story, 'river')];
    const [own] = pairPageOf(story, one, two).utterances;
    const [theirs] = pairPageOf(story, two, one).utterances;
    expect(own?.change).not.toBeNull();
    expect(theirs?.change && turnChange(theirs.change)).toEqual(own?.change);
    expect(theirs?.sides.map(({ html, sentences }) => ({ html, sentences })).reverse()).toEqual(
      own?.sides.map(({ html, sentences }) => ({ html, sentences })),
    );
  });
});
