import { describe, expect, test } from 'vitest';
import { claimPageOf } from '../../../src/views/claims/claim-page.ts';
import { claimsPageOf } from '../../../src/views/claims/claims-page.ts';
import { matrixOf } from '../../../src/views/claims/matrix.ts';
import { missingClaims } from '../../../src/views/claims/missing-claims.ts';
import { textOf } from '../../render/text-content.ts';
import { ARTICLES, bridge, CLAIMS, reports } from '../bridge.ts';
import type { Story } from '../../../src/model/story.ts';

const story = bridge();

function claimIn(from: Story, id: string): Story['claims'][number] {
  const claim = from.claims.find((each) => each.id === id);
  if (!claim) throw new Error(`No claim \`${id}\``);
  return claim;
}

/** `claims.yaml` of one claim on the twelve short reports. */
const claimsOf = (cells: unknown) => ({
  claims: { topics: [{ id: 't', title: 'T', claims: [{ id: 'c', statement: 'S.', cells }] }] },
});
const shut = { state: 'reports', evidence: ['was shut on Monday'] };
const pageOf = (id: string, from = story) => claimPageOf(from, claimIn(from, id));

describe('matrixOf', () => {
  const matrix = matrixOf(story);

  test('stands by topic, in each from the most told to the least', () => {
    expect(
      matrix.map(({ title, rows }) => [title, rows.map(({ claim, told }) => `${claim.id} ${told}`)]),
    ).toEqual([
      ['The closing', ['shut-monday 2', 'cars 2', 'trade 1']],
      ['The cost', ['three-million 1', 'who-pays 0']],
    ]);
  });
  test('has a cell for every outlet, in the order of the letters, each with its word and its place', () => {
    const row = matrix[0]?.rows[1];
    expect(row?.cells.map(({ article, state, word }) => [article, state, word])).toEqual([
      ['north', 'reports', 'reports'],
      ['river', 'silent', 'silent'],
      ['valley', 'reports', 'reports'],
    ]);
    expect(row?.cells.map(({ address }) => address)).toEqual(
      ['north', 'river', 'valley'].map((id) => `/bridge/claims/cars/#in-${id}`),
    );
  });
  test('has the notes with letter and hue of their outlet', () => {
    expect(matrix[0]?.rows[0]?.notes).toEqual([{ letter: 'C', hue: 5, note: 'without the day' }]);
    expect(matrix[1]?.rows[0]?.notes).toEqual([
      { letter: 'B', hue: 2, note: '“5 million euros”, from the builder' },
    ]);
  });
  test('a topic of which nothing is kept is left out', () => {
    expect(matrixOf(story, ({ main }) => main).map(({ id }) => id)).toEqual(['closing']);
  });
  test('says how many report it in a word', () => {
    expect(matrix.flatMap(({ rows }) => rows.map(({ toldWord }) => toldWord))).toEqual([
      'two',
      'two',
      'one',
      'one',
      'none',
    ]);
  });
});

describe('claimPageOf › the words', () => {
  test('evidence in one sentence is printed once, each of its words marked', () => {
    const cells = {
      north: { state: 'reports', evidence: ['was shut on Monday', 'two pillars', 'About 4,000 cars'] },
    };
    const page = pageOf(
      'c',
      bridge({
        claims: { topics: [{ id: 't', title: 'T', claims: [{ id: 'c', statement: 'S.', cells }] }] },
      }),
    );
    expect(
      page.cells[0]?.proofs.map(({ inSentence }) =>
        [...inSentence.matchAll(/<mark>(.*?)<\/mark>/gu)].map(([, words]) => words),
      ),
    ).toEqual([['was shut on Monday', 'two pillars'], ['About 4,000 cars']]);
  });
});

describe('claimPageOf › the summary', () => {
  test('reported by two, one less specific', () =>
    expect(pageOf('shut-monday').summary).toBe(
      'Two of the three outlets report this. Valley News is less specific.',
    ));
  test('told by one', () =>
    expect(pageOf('trade').summary).toBe('One of the three outlets reports this: River Times.'));
  test('told by some', () =>
    expect(pageOf('cars').summary).toBe('Two of the three outlets report this. River Times leaves it out.'));
  test('told otherwise', () =>
    expect(pageOf('three-million').summary).toBe(
      'One of the three outlets reports this: North Post. River Times contradicts it; Valley News leaves it out.',
    ));
  test('told by none', () =>
    expect(pageOf('who-pays').summary).toBe('None of the three outlets reports this.'));

  test('not examined, and worded otherwise', () => {
    const many = reports(4, {
      claims: {
        ...claimsOf({ 'paper-01': shut, 'paper-02': { ...shut, state: 'words-otherwise' } }).claims,
        examined: ['paper-01', 'paper-02', 'paper-03'],
      },
    });
    expect(pageOf('c', many).summary).toBe(
      'One of the four outlets reports this: paper-01. paper-02 words it otherwise; paper-03 leaves it out; paper-04 was not examined.',
    );
  });

  test('several silent, several otherwise', () => {
    const many = reports(
      6,
      claimsOf({
        'paper-01': shut,
        'paper-02': { ...shut, state: 'contradicts' },
        'paper-03': { ...shut, state: 'contradicts' },
      }),
    );
    expect(pageOf('c', many).summary).toBe(
      'One of the six outlets reports this: paper-01. paper-02 and paper-03 contradict it; paper-04, paper-05 and paper-06 leave it out.',
    );
  });

  test('of two outlets', () => {
    expect(pageOf('c', reports(2, claimsOf({ 'paper-01': shut, 'paper-02': shut }))).summary).toBe(
      'Both outlets report this.',
    );
    expect(pageOf('c', reports(2, claimsOf({ 'paper-02': shut }))).summary).toBe(
      'One of the two outlets reports this: paper-02.',
    );
  });
  test('of one outlet', () => {
    expect(pageOf('c', reports(1, claimsOf({ 'paper-01': shut }))).summary).toBe(
      'The one outlet reports this.',
    );
    expect(pageOf('c', reports(1, claimsOf({}))).summary).toBe('The one outlet does not report this.');
  });
});

describe('claimPageOf', () => {
  test('has a cell for every article, silent ones too', () => {
    expect(
      pageOf('cars').cells.map(({ outlet, anchor, state, proofs }) => [
        outlet.letter,
        anchor,
        state,
        proofs.length,
      ]),
    ).toEqual([
      ['A', 'in-north', 'reports', 1],
      ['B', 'in-river', 'silent', 0],
      ['C', 'in-valley', 'reports', 1],
    ]);
  });
  test('shows the evidence marked in its whole sentence, linked here and to the original', () => {
    const [proof] = pageOf('cars').cells[0]?.proofs ?? [];
    expect(textOf(proof?.inSentence ?? '')).toBe('About 4,000 cars use it every day.');
    expect(proof?.inSentence).toContain('<mark>About 4,000 cars use it every day</mark>');
    const sentence = story.articles[0]?.sentences.find(({ start, end }) =>
      ARTICLES.north.slice(start, end).startsWith('About 4,000'),
    );
    expect(proof?.here).toBe(`/bridge/articles/north/#${sentence?.id}`);
    expect(proof?.original).toBe(
      'https://north.example/bridge#:~:text=About%204%2C000%20cars%20use%20it%20every%20day',
    );
  });
  test('has no original where the address is unknown', () => {
    expect(pageOf('cars').cells[2]?.proofs[0]?.original).toBeNull();
  });
  test('leads to the claims before and after, by the order of the file', () => {
    expect(pageOf('trade').previous).toBeNull();
    expect(pageOf('trade').next?.address).toBe('/bridge/claims/shut-monday/');
    expect(pageOf('three-million').previous?.address).toBe('/bridge/claims/cars/');
    expect(pageOf('who-pays').next).toBeNull();
  });
  test('finds its neighbours for a copy of a claim too', () => {
    expect(claimPageOf(story, { ...claimIn(story, 'cars') }).previous?.address).toBe(
      '/bridge/claims/shut-monday/',
    );
  });
});

describe('claimsPageOf', () => {
  test('says what the matrix adds up to', () => {
    expect(claimsPageOf(story).summary).toBe(
      '5 claims of this story, and what each outlet does with them: none reported by all, one by one alone; on one an outlet uses other words or contradicts.',
    );
  });
  test('has the parts where something stands in them, each with its number', () => {
    expect(claimsPageOf(story).parts.map(({ id, link }) => `${id}: ${link}`)).toEqual([
      'differ: where they differ (1)',
      'only-one: only here (1)',
      'all: all claims (5)',
    ]);
    const [topic] = CLAIMS.topics;
    const agreed = bridge({
      claims: { topics: [{ ...topic, claims: topic?.claims.filter(({ id }) => id === 'cars') }] },
    });
    expect(claimsPageOf(agreed).parts.map(({ id }) => id)).toEqual(['all']);
    expect(claimsPageOf(agreed).summary).toBe(
      '1 claim of this story, and what each outlet does with it: none reported by all, none by one alone; on none an outlet uses other words or contradicts.',
    );
  });
  test('names the topics with their numbers, to jump to', () => {
    expect(claimsPageOf(story).topics).toEqual([
      { id: 'closing', title: 'The closing', link: 'The closing (3)', address: '#topic-closing' },
      { id: 'cost', title: 'The cost', link: 'The cost (2)', address: '#topic-cost' },
    ]);
  });
  test('adds up what each outlet does; every claim counts once for each', () => {
    const { sums } = claimsPageOf(story);
    expect(sums.map(({ word, counts }) => `${word} ${counts.join(' ')}`)).toEqual([
      'reports 3 2 1',
      'less specific 0 0 1',
      'words it otherwise 0 0 0',
      'contradicts 0 1 0',
      'silent 2 2 3',
    ]);
    expect(story.articles.map((_, i) => sums.reduce((all, { counts }) => all + (counts[i] ?? 0), 0))).toEqual(
      [5, 5, 5],
    );
  });
  test('without claims', () => {
    expect(claimsPageOf(reports(2))).toMatchObject({
      summary: 'No editor has written claims for this story yet.',
      parts: [],
    });
  });
  test('of one report has nothing on differences', () => {
    const page = claimsPageOf(reports(1, claimsOf({ 'paper-01': shut })));
    expect(page.parts.map(({ id }) => id)).toEqual(['all']);
    expect(page.summary).toBe('1 claim of this story, and what its one outlet does with it.');
  });
});

describe('missingClaims', () => {
  test('are those that two others tell; the main ones where an editor chose some', () => {
    expect(missingClaims(story, 'river').map(({ claim }) => claim.id)).toEqual(['cars']);
    expect(missingClaims(story, 'north')).toEqual([]);
    // Main claims only: the cost is not one of them.
    expect(missingClaims(story, 'valley')).toEqual([]);
  });
  test('without main claims all count', () => {
    const plain = bridge({
      claims: {
        topics: CLAIMS.topics.map((topic) => ({
          ...topic,
          claims: topic.claims.map((claim) => ({ ...claim, main: false })),
        })),
      },
    });
    expect(missingClaims(plain, 'river').map(({ claim }) => claim.id)).toEqual(['cars']);
  });
  test('stand after the claim that comes before them elsewhere', () => {
    const [missing] = missingClaims(story, 'river');
    expect(ARTICLES.river.slice(missing?.after).startsWith('have closed the old bridge')).toBe(true);
  });
  test('stand first where nothing that comes before them is told', () => {
    const [topic] = CLAIMS.topics;
    const alone = bridge({
      claims: { topics: [{ ...topic, claims: topic?.claims.filter(({ id }) => id === 'cars') }] },
    });
    expect(missingClaims(alone, 'river')).toMatchObject([{ after: 0 }]);
  });
});
