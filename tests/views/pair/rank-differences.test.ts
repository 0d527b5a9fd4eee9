import { expect, test } from 'vitest';
import { briefPairOf } from '../../../src/views/pair/brief-pair.ts';
import { pairLinksOf } from '../../../src/views/pair/pair-links.ts';
import { pairPageOf } from '../../../src/views/pair/pair-page.ts';
import { articleIn, storyOf } from '../story-of.ts';

const cell = (state: string, evidence: string) => ({ state, evidence: [evidence] });
const claim = (id: string, north: unknown, river: unknown, main = false) => ({
  id,
  statement: `${id}.`,
  main,
  cells: { north, river },
});
const CLAIMS = {
  topics: [
    {
      id: 't',
      title: 'T',
      claims: [
        claim('loose', cell('reports', 'shut on Monday'), cell('less-specific', 'was shut this week')),
        claim('title', cell('reports', 'the town council'), cell('words-otherwise', 'the officials')),
        claim('sum', cell('reports', 'cost 3 million euros'), cell('words-otherwise', 'cost a lot'), true),
        claim('other', cell('reports', 'very old'), cell('words-otherwise', 'not young'), true),
        claim('hurt', cell('reports', 'Nobody was hurt'), cell('contradicts', 'Two were hurt')),
      ],
    },
  ],
};
const FOLDER = {
  articles: {
    north:
      'The very old bridge was shut on Monday, the town council said. It will cost 3 million euros. Nobody was hurt.\n',
    river:
      'The bridge was shut this week, the officials said. It is not young. It will cost a lot. Two were hurt.\n',
  },
  claims: CLAIMS,
};
const order = (story: ReturnType<typeof storyOf>) =>
  pairPageOf(story, articleIn(story, 'north'), articleIn(story, 'river')).differences.flatMap((each) =>
    each.kind === 'claim' ? [each.address.split('/').at(-2)] : [],
  );

test('kind and weight count together, and what is only less specific comes last: a main claim in other words stands before a contradiction in a detail', () => {
  expect(order(storyOf(FOLDER))).toEqual(['sum', 'other', 'hurt', 'title', 'loose']);
});

test('the rule is said on the page, with what the editor put first', () => {
  const pageOf = (story: ReturnType<typeof storyOf>) =>
    pairPageOf(story, articleIn(story, 'north'), articleIn(story, 'river'));
  expect(pageOf(storyOf(FOLDER)).listed).toBe('4 claims, weightiest first; on 1 one is less specific');
  const pairs = [{ articles: ['north', 'river'], note: 'A note.', first: ['loose', 'title'] }];
  expect(pageOf(storyOf({ ...FOLDER, story: { pairs } })).listed).toBe('5 claims, the editor’s choice first');
});

test('the counts and those that neither reports add up to all claims', () => {
  const story = storyOf(FOLDER);
  const { claims, counts, rest } = pairPageOf(story, articleIn(story, 'north'), articleIn(story, 'river'));
  expect(claims).toBe(5);
  expect(counts.reduce((sum, each) => sum + each.claims.length, 0)).toBe(5);
  expect(rest).toBe('');
});

test('where neither reports a claim, it is no difference, but its address is kept', () => {
  const story = storyOf({
    articles: {
      north: 'It was a dull evening. The mayor came late.\n',
      river: 'It was a grey evening. The mayor was seen.\n',
    },
    claims: {
      topics: [
        {
          id: 't',
          title: 'T',
          claims: [
            claim('neither', cell('words-otherwise', 'a dull evening'), cell('less-specific', 'evening')),
            claim('words', cell('reports', 'The mayor came'), cell('words-otherwise', 'was seen')),
          ],
        },
      ],
    },
  });
  expect(order(story)).toEqual(['words']);
  expect(pairPageOf(story, articleIn(story, 'north'), articleIn(story, 'river')).formerly).toEqual([
    'd-neither',
  ]);
});

test('what the editor put first for the pair stands first', () => {
  const pairs = [{ articles: ['north', 'river'], note: 'A note.', first: ['loose', 'title'] }];
  expect(order(storyOf({ ...FOLDER, story: { pairs } }))).toEqual(['loose', 'title', 'sum', 'other', 'hurt']);
});

test('the list of pairs counts what the page of the pair counts, also what the editor put first', () => {
  const pairs = [{ articles: ['north', 'river'], note: 'A note.', first: ['loose'] }];
  for (const told of [storyOf(FOLDER), storyOf({ ...FOLDER, story: { pairs } })]) {
    const { counts } = pairPageOf(told, articleIn(told, 'north'), articleIn(told, 'river'));
    const count = (of: string) => counts.find(({ kind }) => kind === of)?.claims.length;
    const [link] = pairLinksOf(told, 'north');
    expect([link?.both, link?.otherwise]).toEqual([count('both'), count('otherwise')]);
    const brief = briefPairOf(told, articleIn(told, 'north'), articleIn(told, 'river'));
    expect([brief.differing.length, brief.less.length]).toEqual([count('otherwise'), count('less')]);
    expect(brief.less.every(({ id }) => id?.startsWith('d-'))).toBe(true);
  }
});

test('a claim put first that is not there is an error', () => {
  const pairs = [{ articles: ['north', 'river'], note: 'A note.', first: ['loos'] }];
  expect(() => storyOf({ ...FOLDER, story: { pairs } })).toThrow(/There is no claim `loos`/u);
});

test('what only one of the two hedges comes before other words', () => {
  const story = storyOf({
    articles: {
      north: 'It was a dull evening. The mayor came to the bridge.\n',
      river: 'It was a grey evening. The mayor apparently came to the bridge.\n',
    },
    claims: {
      topics: [
        {
          id: 't',
          title: 'T',
          claims: [
            claim('words', cell('reports', 'a dull evening'), cell('words-otherwise', 'a grey evening')),
            claim(
              'mayor',
              cell('reports', 'The mayor came'),
              cell('words-otherwise', 'The mayor apparently came'),
            ),
          ],
        },
      ],
    },
  });
  expect(order(story)).toEqual(['mayor', 'words']);
});

test('another figure of one kind, and a denial, come before a difference of words alone', () => {
  const story = storyOf({
    articles: {
      north: 'It was a dull evening. The repair costs 3 million euros. The mayor came to the bridge.\n',
      river:
        'It was a grey evening. The repair costs 5 million euros. The mayor did not come to the bridge.\n',
    },
    claims: {
      topics: [
        {
          id: 't',
          title: 'T',
          claims: [
            claim('words', cell('reports', 'a dull evening'), cell('words-otherwise', 'a grey evening')),
            claim(
              'sum',
              cell('reports', 'costs 3 million euros'),
              cell('words-otherwise', 'costs 5 million euros'),
            ),
            claim(
              'mayor',
              cell('reports', 'The mayor came'),
              cell('words-otherwise', 'The mayor did not come'),
            ),
          ],
        },
      ],
    },
  });
  expect(order(story)).toEqual(['sum', 'mayor', 'words']);
});
