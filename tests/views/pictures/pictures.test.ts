import { describe, expect, test, vi } from 'vitest';
import { blindStory } from '../../../src/views/blind-story.ts';
import { altOf } from '../../../src/views/pictures/words.ts';
import {
  listPictures,
  offeredPictures,
  pictureOfClaim,
  pictureOfPair,
} from '../../../src/views/pictures/pictures.ts';
import { sharedPicture } from '../../../src/views/pictures/shared-picture.ts';
import { bridge, reports, STORY } from '../bridge.ts';
import { articleIn, stringsIn } from '../story-of.ts';

const HIGHLIGHTS = [
  {
    question: 'What does it cost?',
    claim: 'three-million',
    lines: [
      { article: 'north', exact: 'expected to cost 3 million euros', mark: ['3 million'] },
      { article: 'river', exact: 'will cost 5 million euros', mark: ['5 million'] },
    ],
    rest: 'C names no sum.',
  },
];
const story = bridge({ story: { ...STORY, highlights: HIGHLIGHTS } });
const files = (of = story) => listPictures(of).map(({ file }) => file);
const named = (ending: string) => listPictures(story).find(({ file }) => file.endsWith(ending));

describe('listPictures(story)', () => {
  test('has the story, its main claims, its sharpest differences, utterances of several, and pairs', () => {
    expect(files().map((file) => file.replace(/-[a-z0-9]{8}\.png$/u, '-*.png'))).toEqual([
      'bridge/pictures/bridge.png',
      'bridge/pictures/claim-shut-monday.png',
      'bridge/pictures/claim-cars.png',
      'bridge/pictures/difference-*.png',
      expect.stringMatching(/^bridge\/pictures\/quote-u-/u),
      'bridge/pictures/pair-north--river.png',
      'bridge/pictures/pair-north--valley.png',
      'bridge/pictures/pair-river--valley.png',
    ]);
  });

  test('a claim: its statement, and the sign of each outlet', () => {
    const claim = named('claim-shut-monday.png');
    expect(claim?.heading).toBe('The bridge was shut on Monday.');
    expect(claim?.rows.map(({ outlet, state }) => `${outlet?.letter} ${state?.word}`)).toEqual([
      'A reports',
      'B reports',
      'C less specific',
    ]);
  });

  test('a difference: the printed words with what decides, and who is silent', () => {
    const difference = listPictures(story).find(({ file }) => file.includes('difference-'));
    expect(difference?.rows.map(({ words }) => words)).toEqual([
      [
        { text: 'expected to cost ', marked: false },
        { text: '3 million', marked: true },
        { text: ' euros', marked: false },
      ],
      [
        { text: 'will cost ', marked: false },
        { text: '5 million', marked: true },
        { text: ' euros', marked: false },
      ],
    ]);
    expect(difference?.rest).toBe('C names no sum.');
  });

  test('a pair: the sharpest difference first, a contradiction', () => {
    // The editor's question on the claim; no side’s version stands as the heading.
    expect(named('pair-north--river.png')?.heading).toBe('What does it cost?');
    expect(named('pair-north--river.png')?.rows.map(({ state }) => state?.state)).toEqual([
      'reports',
      'contradicts',
    ]);
  });

  test('an utterance: its printings, in marks', () => {
    const quote = listPictures(story).find(({ file }) => file.includes('quote-'));
    expect(quote && altOf(quote)).toContain('Anna Brandt');
    expect(quote && altOf(quote)).toContain('pillars are safe');
  });

  test('a story that no editor worked on has its own picture only', () => {
    expect(files(reports(3))).toEqual(['bridge/pictures/bridge.png']);
  });

  test('of more than six articles no pairs are drawn, of more than 18 no line for each', () => {
    const claims = {
      topics: [
        {
          id: 't',
          title: 'T',
          claims: [{ id: 'shut', statement: 'The bridge is shut.', main: true, cells: {} }],
        },
      ],
      examined: [],
    };
    expect(files(reports(7, { claims })).filter((file) => file.includes('pair-'))).toEqual([]);
    const many = listPictures(reports(20, { claims }));
    expect(many.find(({ file }) => file.includes('claim-'))?.rows).toEqual([
      {
        outlet: null,
        state: { state: 'not-examined', word: 'not examined' },
        words: [{ text: '20 of 20 articles', marked: false }],
      },
    ]);
  });

  test('what the fonts cannot show gets no picture; the rest does', () => {
    const foreign = bridge({ story: { ...STORY, highlights: [{ ...HIGHLIGHTS[0], question: '多少钱？' }] } });
    expect(files(foreign).some((file) => file.includes('difference-'))).toBe(false);
    expect(files(foreign)).toContain('bridge/pictures/claim-cars.png');
  });

  test('nothing is longer than what can be read in small', () => {
    const long = bridge({
      story: {
        ...STORY,
        title: 'A long title of a story '.repeat(20),
        highlights: [
          { ...HIGHLIGHTS[0], question: 'Why was it so long? '.repeat(40), rest: 'None. '.repeat(90) },
        ],
      },
    });
    for (const picture of listPictures(long)) expect(altOf(picture).length).toBeLessThan(1400);
  });
});

test('no name of an outlet stands in the pictures of a story without names', () => {
  const pictures = listPictures(blindStory(story));
  expect(pictures.map(({ file }) => file)).toEqual(['bridge/blind/pictures/bridge-blind.png']);
  const said = stringsIn(pictures).join('\n');
  for (const name of ['North Post', 'River Times', 'Valley News', 'north', 'river', 'valley'])
    expect(said).not.toContain(name);
  expect(pictures[0] && altOf(pictures[0])).toContain('Report A');
});

test('pictureOfClaim(story, claim): its own, that of the editor’s question, or none', () => {
  expect(pictureOfClaim(story, 'cars')?.file).toBe('bridge/pictures/claim-cars.png');
  expect(pictureOfClaim(story, 'three-million')?.heading).toBe('What does it cost?');
  expect(pictureOfClaim(story, 'trade')).toBeNull();
});

test('pictureOfPair(story, a, b) is the same for both orders', () => {
  const [a, b] = [articleIn(story, 'north'), articleIn(story, 'river')];
  expect(pictureOfPair(story, b, a)).toBe(pictureOfPair(story, a, b));
  expect(pictureOfPair(story, a, b)).not.toBeNull();
});

test('offeredPictures(story): the story and its sharpest differences, with what they are called', () => {
  expect(offeredPictures(story).map(({ name }) => name)).toEqual([
    'The bridge over the Tarn',
    'What does it cost?',
  ]);
});

test('sharedPicture(picture): none where `site.yaml` says so', async () => {
  const [first = null] = listPictures(story);
  expect(sharedPicture(first)?.address).toBe('/bridge/pictures/bridge.png');
  vi.stubEnv('SITE_FILE', JSON.stringify({ pictures: false }));
  vi.resetModules();
  const without = await import('../../../src/views/pictures/shared-picture.ts');
  expect(without.sharedPicture(first)).toBeNull();
  vi.unstubAllEnvs();
});
