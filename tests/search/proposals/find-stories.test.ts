import { describe, expect, test } from 'vitest';
import { findStories } from '../../../src/search/proposals/find-stories.ts';
import { makeProposals } from '../../../src/search/proposals/make-proposals.ts';
import { openProposals } from '../../../src/search/proposals/open-proposals.ts';
import { runAtOnce } from '../../../src/search/run-at-once.ts';
import { storyTexts } from '../library.ts';

/** Forty stories of much the same words, and three of their own. */
const stories = [
  ...Array.from({ length: 40 }, (_, i) =>
    storyTexts(
      {
        north: {
          lines: [`The council met on day ${i} and the mayor of the town spoke.`, 'Nobody was hurt.'],
        },
      },
      { id: `council-${i}` },
    ),
  ),
  storyTexts(
    {
      north: {
        lines: [
          'The ferry ran aground near Zhelanovo before the storm.',
          '“We will raise it,” the captain said.',
        ],
        said: [['We will raise it,', 'Ilse Marnholm']],
      },
      south: { lines: ['A ship lies off the coast.'] },
    },
    { id: 'ferry', claims: [['aground', 'A vessel stranded off Zhelanovo.']] },
  ),
  storyTexts({ south: { lines: ['The storm took the roof of the ferry terminal.'] } }, { id: 'roof' }),
  storyTexts({ north: { lines: ['Timelapse pictures show the glacier.'] } }, { id: 'glacier' }),
];
const { proposals, lists, owners } = makeProposals(stories);
const index = runAtOnce(openProposals({ folder: '', ...proposals }));

const find = (query: string, wanted?: { outlet: string; kind: '' | 'claim' | 'quote' }) =>
  findStories(index, query, {
    fetchLists: async (files) => files.map((file) => lists[file] as Uint8Array),
    run: async (steps) => runAtOnce(steps),
    ...(wanted ? { owners, wanted } : {}),
  });

describe('the story of a query comes first', () => {
  test.each([
    ['its words', 'the ferry ran aground near Zhelanovo', 'ferry'],
    ['a typing error in the word that tells it apart', 'the ferri ran agruond near Zhelanvo', 'ferry'],
    ['the words in another order', 'Zhelanovo near aground ferry', 'ferry'],
    ['a known word that is a slip for another', 'the storm took the roof of the fairy terminal', 'roof'],
    ['who said it and a word of it', 'Marnholm raise', 'ferry'],
    ['a word that is only begun', 'roof of the ferry term', 'roof'],
    ['words across the end of a sentence', 'before the storm we will raise', 'ferry'],
  ])('%s', async (_, query, story) => {
    expect((await find(query))?.[0]).toBe(story);
  });
});

test('where words stand near each other counts more than where they stand', async () => {
  expect((await find('day 17 and the mayor'))?.[0]).toBe('council-17');
});

test('words that no text has propose nothing', async () => {
  expect(await find('xqzzvk wqjjpf')).toEqual([]);
  expect(await find('')).toEqual([]);
});

describe('a reader who wants one outlet, or claims alone,', () => {
  test('is led to stories that have the words there', async () => {
    expect(await find('the storm', { outlet: 'south-post', kind: '' })).toEqual(['roof']);
    expect((await find('Zhelanovo', { outlet: '', kind: 'claim' }))?.[0]).toBe('ferry');
    expect(await find('the storm', { outlet: '', kind: 'claim' })).not.toContain('roof');
  });

  test('needs no words for it', async () => {
    expect(await find('', { outlet: 'south-post', kind: '' })).toEqual(['ferry', 'roof']);
    expect(await find('', { outlet: '', kind: 'claim' })).toContain('ferry');
  });
});

test('frequent words share no file with rare ones, so that rare ones are cheap', () => {
  const file = index.fileOf(index.vocabulary.numbers.get('zhelanovo') ?? -1);
  expect(lists[file]?.length).toBeLessThanOrEqual(1_100);
  expect(proposals.shares.reduce((sum, words) => sum + words, 0)).toBe(index.vocabulary.forms.length);
});

test('a reader who has gone on stops the search', async () => {
  const found = await findStories(index, 'the ferry', {
    fetchLists: async (files) => files.map((file) => lists[file] as Uint8Array),
    run: async () => null,
  });
  expect(found).toBeNull();
});
