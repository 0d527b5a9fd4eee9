import { describe, expect, test } from 'vitest';
import { beyondWords } from '../../../src/views/pair/beyond-words.ts';
import { kindOf } from '../../../src/views/pair/pair-differences.ts';
import { pairPageOf } from '../../../src/views/pair/pair-page.ts';
import { articleIn, storyOf } from '../story-of.ts';

const cell = (state: string, evidence: string, note?: string) => ({ state, evidence: [evidence], note });

/** The differences of two articles that tell one claim, in these states and words. */
function pageOf(
  north: ReturnType<typeof cell>,
  river: ReturnType<typeof cell>,
  {
    question,
    highlights = [],
    pairs = [],
  }: { question?: string; highlights?: readonly object[]; pairs?: readonly object[] } = {},
) {
  const story = storyOf({
    articles: {
      north: `The council met on Monday. ${north.evidence.join(' ')}.\n`,
      river: `There was a meeting this week. ${river.evidence.join(' ')}.\n`,
    },
    claims: {
      topics: [
        {
          id: 't',
          title: 'The bridge',
          claims: [{ id: 'c', statement: 'The bridge opens at nine.', question, cells: { north, river } }],
        },
      ],
    },
    story: { title: 'The bridge', highlights, pairs },
  });
  return pairPageOf(story, articleIn(story, 'north'), articleIn(story, 'river'));
}

/** The editor of the story put the claim first for the two: so it is listed even where neither reports it. */
const FIRST = { pairs: [{ articles: ['north', 'river'], note: 'A note.', first: ['c'] }] };

const headingOf = (page: ReturnType<typeof pageOf>) =>
  page.differences.flatMap((each) => (each.kind === 'claim' ? [each.heading] : []));

describe('the heading of a difference', () => {
  test('has the claim as that of the one that reports it', () => {
    expect(
      headingOf(
        pageOf(
          cell('reports', 'The bridge over the river opens at nine'),
          cell('less-specific', 'Boats and trains will go soon'),
        ),
      ),
    ).toEqual(['north reports: The bridge opens at nine.']);
  });
  test('has the claim as a claim where neither of the two reports it', () => {
    expect(
      headingOf(
        pageOf(
          cell('words-otherwise', 'Nobody can say when it opens'),
          cell('less-specific', 'Boats and trains will go soon'),
          FIRST,
        ),
      ),
    ).toEqual(['Neither tells it as stated: The bridge opens at nine.']);
  });
  const nine = 'The bridge over the river opens at nine';
  const later = 'Nobody can say when it opens';
  const highlights = [
    {
      question: 'At nine, or later?',
      claim: 'c',
      lines: [
        { article: 'north', exact: nine },
        { article: 'river', exact: later },
      ],
    },
  ];
  test.each([
    ['its question', { question: 'When does it open?', highlights }, 'When does it open?'],
    ['the question of a highlight on it', { highlights }, 'At nine, or later?'],
  ])('is %s, which takes no side', (_, asked, heading) => {
    const page = pageOf(cell('reports', nine), cell('words-otherwise', later), asked);
    expect(headingOf(page)).toEqual([heading]);
    expect(page.differences[0]).toMatchObject({ asked: true, statement: 'The bridge opens at nine.' });
  });
});

test('of several pieces of evidence those that bear the difference are shown, not a few words that point at it', () => {
  const proofs = (note: string) => {
    const page = pageOf(cell('reports', 'The bridge over the river opens at nine'), {
      ...cell('words-otherwise', 'It has long been “finished” and ready', note),
      evidence: ['It has long been “finished” and ready', 'The crossing'],
    });
    return page.differences.flatMap((each) => (each.kind === 'claim' ? [each.sides[1]?.proofs.length] : []));
  };
  expect(proofs('has “finished”.')).toEqual([1]);
  expect(proofs('says nothing of nine.')).toEqual([2]);
});

describe('the differences of two articles with several claims', () => {
  const both = (attributed: boolean) => ({
    north: {
      ...cell('reports', 'The bridge opens at seven', 'has “opens at seven”, early.'),
      attribution: 'The council',
    },
    river: {
      ...cell('contradicts', 'The bridge opens at nine', 'has “opens at nine”, late.'),
      ...(attributed ? { attribution: 'The mayor' } : {}),
    },
  });
  const differences = (attributed: boolean) => {
    const story = storyOf({
      articles: {
        north: 'The council met. The bridge opens at seven.\n',
        river: 'The mayor spoke. The bridge opens at nine.\n',
      },
      claims: {
        topics: [
          {
            id: 't',
            title: 'The bridge',
            claims: [
              { id: 'c', statement: 'The bridge opens at seven.', cells: both(attributed) },
              { id: 'd', statement: 'The bridge opens early.', cells: both(attributed) },
            ],
          },
        ],
      },
    });
    return pairPageOf(story, articleIn(story, 'north'), articleIn(story, 'river')).differences;
  };
  test('a credit is shown of both or of neither', () => {
    const credits = (attributed: boolean) =>
      differences(attributed).flatMap((each) =>
        each.kind === 'claim' ? [each.sides.map(({ attribution }) => attribution)] : [],
      )[0];
    expect(credits(true)).toEqual(['The council', 'The mayor']);
    expect(credits(false)).toEqual([null, null]);
  });
});

test.each([
  ['reports', 'contradicts', 'contradicts'],
  ['contradicts', 'words-otherwise', 'otherwise'],
  ['contradicts', 'less-specific', 'otherwise'],
  ['reports', 'words-otherwise', 'otherwise'],
  ['less-specific', 'words-otherwise', 'otherwise'],
  ['less-specific', 'reports', 'less'],
])('%s and %s are of the kind that holds of both: %s', (one, two, group) => {
  const reported = [one, two].includes('reports');
  const page = pageOf(cell(one, 'It opens at seven'), cell(two, 'Nobody knows when'), reported ? {} : FIRST);
  expect(page.differences.map(kindOf)).toEqual([group]);
});

test.each([
  ['has “seven”.', null],
  ['says only that it is “seven”.', null],
  ['has “seven”; who said so is not said.', 'who said so is not said.'],
  ['has “seven”, in a caption; its text says “eight”.', 'in a caption; its text says “eight”.'],
  ['has it the other way: “seven”.', 'has it the other way: “seven”.'],
  ['leaves it to the council to say “seven”, or not.', 'leaves it to the council to say “seven”, or not.'],
  ['has “eight”; who said so is not said.', 'has “eight”; who said so is not said.'],
  ['in a caption.', 'in a caption.'],
])('beside the words themselves, of the note `%s` is left: %s', (note, left) => {
  expect(beyondWords(note, ['It opens at seven'])).toBe(left);
});

describe('claims with the words of both', () => {
  const claim = (
    id: string,
    north: readonly [state: string, evidence: string, note?: string],
    river: readonly [state: string, evidence: string, note?: string],
  ) => ({
    id,
    statement: `It is said: ${id}.`,
    cells: { north: cell(...north), river: cell(...river) },
  });
  const pageWith = (...claims: ReturnType<typeof claim>[]) => {
    const story = storyOf({
      articles: {
        north: 'The mayor did not give a clear answer, as letters seen by the council show. She came late.\n',
        river: 'The mayor did not deny it. Letters seen by the council tell of a loan. She left early.\n',
      },
      claims: { topics: [{ id: 't', title: 'T', claims }] },
    });
    return pairPageOf(story, articleIn(story, 'north'), articleIn(story, 'river'));
  };
  const marked = (page: ReturnType<typeof pageWith>) =>
    page.differences.flatMap((each) =>
      each.kind === 'claim'
        ? each.sides.map(({ proofs }) =>
            proofs.flatMap(({ words }) =>
              [...words.matchAll(/<mark[^>]*>(.*?)<\/mark>/gu)].map(([, in_]) => in_),
            ),
          )
        : [],
    );
  const UNCLEAR = claim(
    'unclear',
    ['reports', 'did not give a clear answer'],
    ['words-otherwise', 'did not deny it', 'has “did not deny it”.'],
  );
  const UNDENIED = claim(
    'undenied',
    ['words-otherwise', 'did not give a clear answer', 'has “did not give a clear answer”.'],
    ['reports', 'did not deny it'],
  );

  test('no word is marked that stands in what the other shows', () => {
    const page = pageWith(
      claim(
        'letters',
        ['reports', 'as letters seen by the council show'],
        [
          'less-specific',
          'Letters seen by the council tell of a loan',
          'has “Letters seen by the council”, “a loan”.',
        ],
      ),
    );
    expect(marked(page)).toEqual([[], ['a loan']]);
  });

  test('two that rest on the same words are told once, with both statements and both addresses', () => {
    const page = pageWith(UNCLEAR, UNDENIED);
    expect(page.differences).toHaveLength(1);
    const [only] = page.differences;
    if (only?.kind !== 'claim') throw new Error('No claim is told');
    expect([only.id, ...only.also.map(({ id }) => id)]).toEqual(['d-unclear', 'd-undenied']);
    expect([only.heading, ...only.also.map(({ heading }) => heading)]).toEqual([
      'north reports: It is said: unclear.',
      'river reports: It is said: undenied.',
    ]);
    // Each reports one of the two.
    expect(only.sides.map(({ state }) => state)).toEqual(['reports', 'reports']);
    expect(marked(page)).toEqual([['did not give a clear answer'], ['did not deny it']]);
    // They are two claims where claims are counted.
    expect(page.listed).toBe('2 claims');
    expect(page.note).toContain('2 claims told in different ways');
    expect(page.counts.find(({ kind }) => kind === 'otherwise')?.claims).toHaveLength(2);
  });

  test('two that rest on other words of the same passages stay two', () => {
    const page = pageWith(
      UNCLEAR,
      claim('late', ['reports', 'She came late'], ['words-otherwise', 'She left early', 'has “left early”.']),
    );
    expect(page.differences.map(({ id }) => id)).toEqual(['d-unclear', 'd-late']);
  });
});

describe('who is only less specific', () => {
  const nine = 'The bridge over the river opens at nine';
  const soon = 'Boats and trains will go soon';
  const marks = (highlights: readonly object[]) =>
    pageOf(cell('reports', nine), cell('less-specific', soon, 'has “soon”, and no hour'), {
      highlights,
    }).differences.flatMap((each) =>
      each.kind === 'claim' ? each.sides.flatMap(({ proofs }) => proofs.map(({ words }) => words)) : [],
    )[1];
  test('has no other words for it', () => expect(marks([])).toContain('<mark class="more">soon</mark>'));
  test('does so where the editor shows it as a sharp difference', () => {
    const lines = [
      { article: 'north', exact: nine },
      { article: 'river', exact: soon },
    ];
    expect(marks([{ question: 'When?', claim: 'c', lines }])).toContain('<mark class="other">soon</mark>');
  });
});

test('a quotation that a claim shows whole is told with the claim, and keeps its address', () => {
  const story = storyOf({
    articles: {
      north: 'The mayor said she had “deep respect for the builders of this bridge”.\n',
      river: 'The mayor said that she has “the deepest respect for the builders of this bridge”.\n',
    },
    claims: {
      topics: [
        {
          id: 't',
          title: 'T',
          claims: [
            {
              id: 'respect',
              statement: 'The mayor said that she has the deepest respect for the builders of this bridge.',
              cells: {
                north: cell('words-otherwise', 'she had “deep respect for the builders of this bridge”'),
                river: cell('reports', 'she has “the deepest respect for the builders of this bridge”'),
              },
            },
          ],
        },
      ],
    },
    story: { title: 'The bridge', people: [{ name: 'The mayor' }] },
  });
  const { differences } = pairPageOf(story, articleIn(story, 'north'), articleIn(story, 'river'));
  const [first] = differences;
  expect(differences.map(({ id }) => id)).toEqual(['d-respect']);
  expect(first?.kind === 'claim' && first.quotations.map(({ id }) => id)).toEqual(
    story.utterances.map(({ id }) => `d-${id}`),
  );
});

test('what the shown words say themselves is not credited again', () => {
  const credited = (attribution: string) =>
    pageOf(
      { ...cell('reports', 'The council says that it opens at seven'), attribution } as ReturnType<
        typeof cell
      >,
      { ...cell('contradicts', 'It opens at nine'), attribution: 'There was' } as ReturnType<typeof cell>,
    ).differences.flatMap((each) =>
      each.kind === 'claim' ? each.sides.map((side) => side.attribution) : [],
    );
  expect(credited('The council says')).toEqual([null, 'There was']);
});
