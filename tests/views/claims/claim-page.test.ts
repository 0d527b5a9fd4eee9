import { describe, expect, test } from 'vitest';
import { claimPageOf } from '../../../src/views/claims/claim-page.ts';
import { textOf } from '../../render/text-content.ts';
import { ARTICLES, CLAIMS, STORY, bridge, reports } from '../bridge.ts';
import { articleIn, storyOf } from '../story-of.ts';
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

describe('claimPageOf › where outlets differ', () => {
  const marksOf = (page: ReturnType<typeof pageOf>) =>
    page.cells.map(({ proofs }) =>
      proofs.flatMap(({ inSentence }) =>
        [...inSentence.matchAll(/<mark( class="proof")?>(.*?)<\/mark>/gu)].map(
          ([, proof, words]) => `${proof ? 'proof' : 'differs'}: ${words ?? ''}`,
        ),
      ),
    );
  test('the words that the editor’s note quotes are marked in the evidence', () =>
    expect(marksOf(pageOf('three-million'))).toEqual([
      ['differs: cost 3 million euros'],
      ['proof: The repair will cost ', 'differs: 5 million euros'],
      [],
    ]));
  test('where all report it, all of the evidence is marked, whatever a note quotes', () => {
    const cells = { 'paper-01': { ...shut, note: 'has “on Monday”.' }, 'paper-02': shut };
    expect(marksOf(pageOf('c', reports(2, claimsOf(cells))))).toEqual([
      ['differs: was shut on Monday'],
      ['differs: was shut on Monday'],
    ]);
  });
  test('where notes quote nothing but a date, the one date of another cell is marked; of two nobody knows which', () => {
    const twice = 'shut on Monday. It opens on 3 May and closes on 9 May.';
    const dated = storyOf({
      articles: {
        north: `Bridge\n\nIt was shut in mid-May.\n`,
        river: `Bridge\n\nThe old bridge was shut on 4 May.\n`,
        valley: `Bridge\n\nIt was ${twice}\n`,
      },
      claims: claimsOf({
        north: { state: 'less-specific', evidence: ['shut in mid-May'], note: 'has “mid-May”.' },
        river: { state: 'reports', evidence: ['was shut on 4 May'] },
        valley: { state: 'reports', evidence: ['on 3 May and closes on 9 May'] },
      }).claims,
    });
    expect(marksOf(pageOf('c', dated))).toEqual([
      ['proof: shut in ', 'differs: mid-May'],
      ['proof: was shut on ', 'differs: 4 May'],
      ['differs: on 3 May and closes on 9 May'],
    ]);
  });
  test('more than five have no names there', () => {
    const ids = ['paper-01', 'paper-02', 'paper-03', 'paper-04', 'paper-05', 'paper-06', 'paper-07'];
    const cells = (few: string, many: string) =>
      claimsOf(Object.fromEntries(ids.map((id, i) => [id, { ...shut, state: i === 0 ? few : many }])));
    const against = (few: string, many: string) =>
      pageOf('c', reports(7, cells(few, many))).cells.map((each) => each.against);
    expect(against('contradicts', 'reports').slice(0, 2)).toEqual(['6 outlets', 'contradicted by paper-01']);
    expect(against('reports', 'contradicts').slice(0, 2)).toEqual([null, 'paper-01']);
  });
  test('whoever contradicts says whom, and they say who; the others are not set against anybody', () => {
    const many = reports(
      5,
      claimsOf({
        'paper-01': shut,
        'paper-02': { ...shut, state: 'contradicts' },
        'paper-03': shut,
        'paper-04': { ...shut, state: 'words-otherwise' },
      }),
    );
    expect(pageOf('c', many).cells.map(({ against }) => against)).toEqual([
      'contradicted by paper-02',
      'paper-01 and paper-03',
      'contradicted by paper-02',
      null,
      null,
    ]);
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
  test('has a note only if it says more than the words beside it', () => {
    const noted = (note: string) =>
      pageOf('c', reports(2, claimsOf({ 'paper-01': { ...shut, note } }))).cells[0]?.note;
    expect(noted('has “shut on Monday”.')).toBeNull();
    expect(noted('has “shut on Monday”, in a caption.')).toBe('“shut on Monday”, in a caption.');
    expect(noted('gives no day.')).toBe('gives no day.');
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

describe('the nearest sentences', () => {
  const claims = {
    topics: [
      ...CLAIMS.topics,
      {
        id: 'ways',
        title: 'Ways round',
        claims: [
          {
            id: 'buses',
            statement: 'Buses take the northern road.',
            cells: { north: { state: 'reports', evidence: ['Buses go by the northern road'] } },
          },
          {
            id: 'daily',
            statement: 'Thousands of cars use the bridge every day.',
            cells: { valley: { state: 'reports', evidence: ['Some 4,000 cars use it every day'] } },
          },
        ],
      },
    ],
  };

  function nearest(story: ReturnType<typeof bridge>, id: string, letter: string) {
    const claim = story.claims.find((each) => each.id === id);
    const cell = claim && claimPageOf(story, claim).cells.find(({ outlet }) => outlet.letter === letter);
    return cell?.nearest ?? [];
  }

  describe('claimPageOf › nearest sentences of a silent article', () => {
    const story = bridge({ claims });

    test('lead to their sentence', () => {
      const [first] = nearest(story, 'daily', 'A');
      expect(textOf(first?.words ?? '')).toBe('About 4,000 cars use it every day.');
      const { text, sentences } = articleIn(story, 'north');
      const there = sentences.find(({ start }) => text.startsWith('About 4,000', start));
      expect(first?.here).toBe(`/bridge/articles/north/#${there?.id}`);
    });
    test('are not given where the article tells the claim', () => {
      expect(nearest(story, 'daily', 'C')).toEqual([]);
    });
    test('keep back what an article with excerpts may not print', () => {
      const excerpts = {
        ...STORY,
        articles: { ...STORY.articles, north: { outlet: 'north-post', rights: 'excerpts' } },
      };
      const held = bridge({
        claims: { topics: claims.topics.filter(({ id }) => id === 'ways') },
        story: excerpts,
      });
      expect(nearest(story, 'daily', 'A').map(({ words }) => textOf(words))).toContain(
        'About 4,000 cars use it every day.',
      );
      expect(nearest(held, 'daily', 'A').map(({ words }) => textOf(words))).not.toContain(
        'About 4,000 cars use it every day.',
      );
    });
  });
});

test('what stands far from the evidence can be told from what stands near; the sentence is whole', () => {
  const sentence =
    'In the morning the council of the town met in the great hall by the river, and after three hours the mayor said that the bridge would stay shut until spring, as the builder of the new pillars had long advised everybody in the council.';
  const [claim] = ['the bridge would stay shut until spring'];
  const told = storyOf({
    articles: { north: `Bridge shut\n\n${sentence}\n`, river: 'Bridge\n\nIt is shut.\n' },
    claims: {
      topics: [
        {
          id: 't',
          title: 'T',
          claims: [{ id: 'c', statement: 'S.', cells: { north: { state: 'reports', evidence: [claim] } } }],
        },
      ],
    },
  });
  const html = told.claims[0] ? claimPageOf(told, told.claims[0]).cells[0]?.proofs[0]?.inSentence : '';
  expect(textOf(html ?? '')).toBe(sentence);
  expect((html ?? '').replaceAll(/<span class="far">.*?<\/span>/gu, ' … ')).toBe(
    ` … by the river, and after three hours the mayor said that <mark>${claim}</mark>, as the builder of the new pillars had long advised … `,
  );
});
