import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/model/story.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { pairClaims } from '../../../src/views/pair/claims/pair-claims.ts';
import { pairPageOf } from '../../../src/views/pair/pair-page.ts';
import { overviewOf } from '../../../src/views/story/overview.ts';
import { textOf } from '../../render/text-content.ts';
import { ARTICLES, bridge, CLAIMS, reports, STORY } from '../bridge.ts';
import { articleIn, storyOf } from '../story-of.ts';

const story = bridge();
const pageOf = (a: string, b: string, from = story) =>
  pairPageOf(from, articleIn(from, a), articleIn(from, b));
const cellsOf = (page: ReturnType<typeof pageOf>, side: 'a' | 'b') =>
  page.texts.columns[side].flatMap(({ cells }) => cells);
const bothSides = (page: ReturnType<typeof pageOf>) => [...cellsOf(page, 'a'), ...cellsOf(page, 'b')];
/** What the two do with claims differently. */
const claimsOf = (page: ReturnType<typeof pageOf>) =>
  page.differences.flatMap((each) => (each.kind === 'claim' ? [each] : []));
const numbers = (page: ReturnType<typeof pageOf>) =>
  Object.fromEntries(page.counts.map(({ kind, claims }) => [kind, claims.length]));

test('each difference has an id of its own, the same on the mirrored page', () => {
  for (const [a, b] of [
    ['north', 'river'],
    ['river', 'valley'],
    ['north', 'valley'],
  ] as const) {
    const ids = pageOf(a, b).differences.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^d-[a-z0-9-]+$/u);
    const mirrored = pageOf(b, a).differences.flatMap(({ kind, id }) => (kind === 'passage' ? [] : [id]));
    expect(mirrored.toSorted()).toEqual(
      pageOf(a, b)
        .differences.flatMap(({ kind, id }) => (kind === 'passage' ? [] : [id]))
        .toSorted(),
    );
  }
});

test('shows how each of the two begins, in the order of the page', () => {
  expect(pageOf('river', 'north').beginnings.map(({ outlet }) => outlet.id)).toEqual(['river', 'north']);
});

describe('claims of a pair', () => {
  test('by what the two do with them', () => {
    expect(numbers(pageOf('north', 'river'))).toEqual({
      'only-a': 1,
      both: 1,
      otherwise: 1,
      less: 0,
      'only-b': 1,
    });
    expect(pageOf('north', 'river').rest).toBe(' Neither reports the other one.');
    expect(claimsOf(pageOf('north', 'valley')).map(({ sides }) => sides.map(({ word }) => word))).toEqual([
      ['reports', 'less specific'],
    ]);
  });
  test('every claim of the story stands in one list', () => {
    for (const [a, b] of [
      ['north', 'river'],
      ['north', 'valley'],
      ['river', 'valley'],
    ] as const)
      expect(
        Object.values(pairClaims(story, a, b))
          .flat()
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(story.claims.map(({ id }) => id).toSorted());
  });
  test.each([
    ['reports', 'reports', 'both'],
    ['reports', 'silent', 'onlyA'],
    ['silent', 'reports', 'onlyB'],
    ['reports', 'less-specific', 'less'],
    ['reports', 'words-otherwise', 'otherwise'],
    ['words-otherwise', 'words-otherwise', 'touched'],
    ['reports', 'contradicts', 'contradict'],
    ['contradicts', 'words-otherwise', 'touched'],
    ['less-specific', 'words-otherwise', 'touched'],
    ['contradicts', 'contradicts', 'touched'],
    ['less-specific', 'less-specific', 'touched'],
    ['less-specific', 'silent', 'answersA'],
    ['words-otherwise', 'silent', 'answersA'],
    ['silent', 'contradicts', 'answersB'],
    ['silent', 'silent', 'neither'],
    ['reports', 'not-examined', 'open'],
    ['undecided', 'reports', 'open'],
  ] as const)('%s and %s: %s', (one, two, list) => {
    const claim = {
      ...story.claims[0],
      question: 'Who said so?',
      cells: [
        { article: 'a', state: one },
        { article: 'b', state: two },
      ],
    } as Claim;
    const listed = (each: Claim) => pairClaims({ claims: [each], highlights: [], pairs: [] }, 'a', 'b');
    expect(listed(claim)[list]).toEqual([claim]);
  });
  test('words by which an outlet reports one claim are not listed again as its answer to another', () => {
    const cells = (state: string, start: number) => [
      { article: 'a', state, evidence: [{ start, end: start + 10 }] },
      { article: 'b', state: 'silent', evidence: [] },
    ];
    const reported = { ...story.claims[0], id: 'one', cells: cells('reports', 0) } as Claim;
    const answer = (start: number) =>
      ({ ...reported, id: 'two', question: 'Who?', cells: cells('words-otherwise', start) }) as Claim;
    const listed = (start: number) =>
      pairClaims({ claims: [reported, answer(start)], highlights: [], pairs: [] }, 'a', 'b');
    expect(listed(5)).toMatchObject({ onlyA: [{ id: 'one' }], answersA: [], touched: [{ id: 'two' }] });
    expect(listed(20)).toMatchObject({ onlyA: [{ id: 'one' }], answersA: [{ id: 'two' }], touched: [] });
  });
  test.each([
    ['reports', 'less-specific'],
    ['less-specific', 'words-otherwise'],
  ] as const)('among the sharpest differences %s and %s are told differently', (one, two) => {
    const claim = {
      ...story.claims[0],
      cells: [
        { article: 'a', state: one },
        { article: 'b', state: two },
      ],
    } as Claim;
    const highlights = [{ claim: claim.id }] as Story['highlights'];
    expect(pairClaims({ claims: [claim], highlights, pairs: [] }, 'a', 'b').otherwise).toEqual([claim]);
  });
  test('the mark of a claim told differently is the sign of the state furthest from reporting it', () => {
    const marks = (a: string, b: string) =>
      pageOf(a, b)
        .counts.filter(({ kind }) => kind === 'otherwise' || kind === 'less')
        .flatMap(({ claims }) => claims.map(({ state }) => state));
    expect(marks('north', 'river')).toEqual(['contradicts']);
    expect(marks('north', 'valley')).toEqual(['less-specific']);
  });
  test('what they tell otherwise stands in the words of both', () => {
    expect(
      claimsOf(pageOf('north', 'river')).map(({ address, sides }) => [
        address,
        ...sides.map(
          ({ outlet, proofs, note }) =>
            `${outlet.letter}: ${proofs.map(({ words }) => textOf(words)).join()} (${note})`,
        ),
      ]),
    ).toEqual([
      [
        '/bridge/claims/three-million/',
        'A: cost 3 million euros (null)',
        'B: The repair will cost 5 million euros (from the builder)',
      ],
    ]);
  });
  test('what one has says who else has it', () => {
    expect(
      pageOf('north', 'river').onlyA.map(({ address, also }) => [address, also.map(({ letter }) => letter)]),
    ).toEqual([['/bridge/claims/cars/', ['C']]]);
    expect(pageOf('north', 'river').onlyB.map(({ address, also }) => [address, also])).toEqual([
      ['/bridge/claims/trade/', []],
    ]);
  });
  test('what nobody else reports is said of those that were examined', () => {
    const alone = (from: typeof story) => pageOf('north', 'river', from).onlyB.map((claim) => claim.alone);
    expect(alone(story)).toEqual(['only here']);
    const waiting = bridge({ claims: { ...CLAIMS, examined: ['north', 'river'] } });
    expect(alone(waiting)).toEqual(['reported by no other that was examined']);
  });
  test('what others tell less exactly or otherwise is not called only here', () => {
    const near = (state: string) => {
      const cell = { state, evidence: ['The mayor did not answer questions'] };
      const [closing, cost] = CLAIMS.topics;
      const trade = { ...closing?.claims[0], cells: { ...closing?.claims[0]?.cells, valley: cell } };
      const topics = [{ ...closing, claims: [trade] }, cost];
      return pageOf('north', 'river', bridge({ claims: { topics } })).onlyB.map(({ alone }) => alone);
    };
    for (const state of ['less-specific', 'words-otherwise'])
      expect(near(state)).toEqual(['C tells it otherwise or less exactly']);
    expect(near('contradicts')).toEqual(['contradicted by C']);
  });
  test('the overview counts as the pages of the pairs do', () => {
    for (const { a, b, both, otherwise } of overviewOf(story).pairs.all ?? [])
      expect(numbers(pageOf(a.id, b.id))).toMatchObject({ both, otherwise });
  });
  test('two that tell it otherwise than a third do not count as differing from each other, here and there', () => {
    const shut = { state: 'contradicts', evidence: ['was shut on Monday'] };
    const many = reports(3, {
      claims: {
        topics: [
          {
            id: 't',
            title: 'T',
            claims: [
              {
                id: 'c',
                statement: 'S.',
                cells: { 'paper-01': shut, 'paper-02': shut, 'paper-03': { ...shut, state: 'reports' } },
              },
            ],
          },
        ],
      },
    });
    expect(numbers(pageOf('paper-01', 'paper-02', many))).toMatchObject({ both: 0, otherwise: 0 });
    expect(overviewOf(many).pairs.all?.map(({ otherwise }) => otherwise)).toEqual([0, 1, 1]);
  });
  test('without claims there is nothing to count', () => {
    expect(pageOf('paper-01', 'paper-02', reports(2)).counts).toEqual([]);
  });
});

describe('mirrored', () => {
  test.each([
    ['north', 'river'],
    ['north', 'valley'],
    ['river', 'valley'],
  ])('%s and %s: the same, sides swapped', (a, b) => {
    const [page, mirror] = [pageOf(a, b), pageOf(b, a)];
    const counts = numbers(page);
    expect(numbers(mirror)).toEqual({ ...counts, 'only-a': counts['only-b'], 'only-b': counts['only-a'] });
    expect(mirror.canonical).toBe(page.canonical);
    expect(mirror.swapped).toBe(`/bridge/compare/${a}/${b}/`);
    expect(mirror.rest).toBe(page.rest);
    expect(mirror.words).toEqual(page.words.toReversed());
    expect(mirror.onlyA).toEqual(page.onlyB);
    expect(mirror.texts.caption).toBe(page.texts.caption);
    expect(mirror.utterances.map(({ address, change }) => [address, change?.kind]).toSorted()).toEqual(
      page.utterances.map(({ address, change }) => [address, change?.kind]).toSorted(),
    );
    expect(mirror.note).toBe(page.note);
  });
});

describe('both texts', () => {
  test('the cells of each side hold every sentence of it', () => {
    const page = pageOf('north', 'river');
    for (const [side, id] of [
      ['a', 'north'],
      ['b', 'river'],
    ] as const) {
      const { text, sentences } = articleIn(story, id);
      const shown = cellsOf(page, side).flatMap(({ paragraphs }) =>
        paragraphs.map(({ html }) => textOf(html)),
      );
      expect(shown.join(' ').split(/\s+/u)).toEqual(
        sentences
          .map(({ start, end }) => text.slice(start, end))
          .join(' ')
          .split(/\s+/u),
      );
    }
  });
  test('every sentence has its anchor, once, and each passage leads to one of the other side', () => {
    const page = pageOf('north', 'river');
    const html = bothSides(page)
      .flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.html))
      .join('');
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids.toSorted()).toEqual(
      [
        ...articleIn(story, 'north').sentences.map(({ id }) => `a-${id}`),
        ...articleIn(story, 'river').sentences.map(({ id }) => `b-${id}`),
      ].toSorted(),
    );
    for (const { passage } of bothSides(page)) if (passage) expect(ids).toContain(passage.twin);
  });
});

test('both texts underline the words that the list does', () => {
  const underlined = (html: string) =>
    [...html.matchAll(/<mark class="other[^"]*">(.*?)<\/mark>/gsu)].map(([, words = '']) => textOf(words));
  for (const matches of [[], story.matches]) {
    const page = pageOf('north', 'river', { ...story, matches });
    const listed = claimsOf(page).flatMap(({ sides }) =>
      sides.flatMap(({ proofs }) => proofs.flatMap(({ words }) => underlined(words))),
    );
    expect(listed).toContain('5 million euros');
    const texts = bothSides(page).flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ html }) => underlined(html)),
    );
    for (const words of listed) expect(texts).toContain(words);
  }
});

test('but not where the passage beside them prints them too', () => {
  const claim = (id: string, north: readonly string[], river: readonly string[]) => ({
    id,
    statement: `It is said: ${id}.`,
    cells: {
      north: { state: north[0], evidence: [north[1]], note: north[2] },
      river: { state: river[0], evidence: [river[1]], note: river[2] },
    },
  });
  const page = (river: string, note?: string) =>
    pageOf(
      'north',
      'river',
      storyOf({
        articles: {
          north:
            'A day in Vik\n\nIt rained. The mayor coached a builder. She advised the council on roads and on bridges.\n',
          river: `Winter\n\nNobody came. ${river} the council on roads and bridges.\n`,
        },
        claims: {
          topics: [
            {
              id: 't',
              title: 'T',
              claims: [
                claim(
                  'coached',
                  ['reports', 'The mayor coached a builder', ...(note ? [note] : [])],
                  ['words-otherwise', river, 'has “advised”.'],
                ),
                claim(
                  'roads',
                  ['reports', 'the council on roads and on bridges'],
                  ['reports', 'the council on roads and bridges'],
                ),
              ],
            },
          ],
        },
      }),
    );
  const red = (of: ReturnType<typeof page>, words = 'advised') =>
    bothSides(of).flatMap(({ paragraphs }) =>
      paragraphs.filter(({ html }) => html.includes(`>${words}</mark>`)),
    );
  const found = page('The mayor advised', 'has “coached”.');
  expect(red(found, 'coached')).toHaveLength(1);
  expect(claimsOf(found).map(({ id }) => id)).toEqual(['d-coached']);
  expect(cellsOf(found, 'b').some(({ passage }) => passage)).toBe(true);
  expect(red(found)).toEqual([]);
});

test('but not where the list underlines nothing of the other: it would differ from nothing in sight', () => {
  const marked = (note: string) => {
    const made = bridge({
      claims: {
        topics: [
          {
            id: 't',
            title: 'T',
            claims: [
              {
                id: 'shut',
                statement: 'The bridge was shut.',
                cells: {
                  north: { state: 'reports', evidence: ['was shut on Monday'], note },
                  river: {
                    state: 'words-otherwise',
                    evidence: ['have closed the old bridge'],
                    note: 'has “closed”.',
                  },
                },
              },
            ],
          },
        ],
      },
    });
    return bothSides(pageOf('north', 'river', { ...made, matches: [] })).flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ html }) =>
        [...html.matchAll(/class="other">(.*?)</gu)].map(([, words]) => words),
      ),
    );
  };
  expect(marked('has “shut”.')).toEqual(['shut', 'closed']);
  expect(marked('names the day.')).toEqual([]);
});

test('words of a quotation that are set one above the other are underlined in both texts', () => {
  const said = bridge({
    articles: {
      north:
        'Bridge shut\n\n“The bridge over the Tarn will stay closed until the pillars are safe,” said Mayor Anna Brandt.\n',
      river:
        'Cracks\n\n“The bridge over the Tarn will stay closed until all pillars are safe,” said Mayor Anna Brandt.\n',
    },
    claims: undefined,
    story: { people: STORY.people },
    outlets: undefined,
  });
  for (const matches of [[], said.matches]) {
    const page = pageOf('north', 'river', { ...said, matches });
    for (const [side, words] of [
      ['a', 'the'],
      ['b', 'all'],
    ] as const)
      expect(
        cellsOf(page, side)
          .flatMap(({ paragraphs }) => paragraphs.map(({ html }) => html))
          .join(''),
      ).toMatch(new RegExp(`<mark class="other(?: spoken-of)?">${words}</mark>`, 'u'));
  }
});

describe('the note', () => {
  const withPairs = (pairs: unknown) => bridge({ story: { ...STORY, pairs } });

  test('is the editor’s, on both pages of the pair', () => {
    const noted = withPairs([{ articles: ['north', 'river'], note: 'They name **other** sums.' }]);
    expect(pageOf('north', 'river', noted).note).toBe('<p>They name <strong>other</strong> sums.</p>');
    expect(pageOf('river', 'north', noted).note).toBe('<p>They name <strong>other</strong> sums.</p>');
    expect(pageOf('north', 'valley', noted).note).not.toContain('sums');
  });
  test('of the order asked for goes first', () => {
    const noted = withPairs([
      { articles: ['north', 'river'], note: 'From the north.' },
      { articles: ['river', 'north'], note: 'From the river.' },
    ]);
    expect(pageOf('river', 'north', noted).note).toBe('<p>From the river.</p>');
  });
  test('is else computed: how many passages tell the same, and how many differences of which kind', () => {
    const matched = (count: number) => {
      const [one, two] = [articleIn(story, 'north'), articleIn(story, 'river')];
      const at = (article: typeof one, i: number) => ({
        article: article.id,
        start: article.sentences[i]?.start ?? 0,
        end: article.sentences[i]?.end ?? 0,
      });
      return {
        ...story,
        matches: Array.from({ length: count }, (_, i) => ({
          a: at(one, i),
          b: at(two, i),
          ground: 'sense' as const,
          score: 0.5,
          reasons: [],
        })),
      };
    };
    const noteOf = (count: number) => pageOf('north', 'river', matched(count)).note;
    const kinds = 'Differences: 1 contradiction and 1 quotation of which one prints more.';
    expect(noteOf(0)).toBe(`<p>No passage was found that tells the same in both. ${kinds}</p>`);
    expect(noteOf(1)).toBe(`<p>One passage tells the same in both. ${kinds}</p>`);
    expect(noteOf(2)).toMatch(
      /^<p>Two passages tell the same in both\. Differences: 1 contradiction and 1 quotation of /u,
    );
    // With the two sentences of the contradiction.
    expect(pageOf('north', 'river', matched(1)).texts.caption).toMatch(
      /^Two passages stand opposite a counterpart, found by /u,
    );
  });
});

describe('what is said of passages', () => {
  const pair = (further = 0.6) => {
    const lines = storyOf({
      articles: {
        a: 'Kites soared over the town.\n\nPigs dug in the wood.\n\nHens sat on the wall.\n',
        b: 'Hens were on a wall, and sat.\n\nKites soared over the town.\n\nPigs dug in the wood.\n\nIn the wood the dogs dug.\n',
      },
    });
    const at = (id: string, words: string) => {
      const { text } = articleIn(lines, id);
      return { article: id, start: text.indexOf(words), end: text.indexOf(words) + words.length };
    };
    const match = (one: string, two: string, score: number) => ({
      a: at('a', one),
      b: at('b', two),
      ground: 'sense' as const,
      score,
      reasons: [],
    });
    const made = {
      ...lines,
      matches: [
        match('Kites soared over the town.', 'Kites soared over the town.', 0.9),
        match('Pigs dug in the wood.', 'Pigs dug in the wood.', 0.9),
        match('Pigs dug in the wood.', 'In the wood the dogs dug.', further),
        match('Hens sat on the wall.', 'Hens were on a wall, and sat.', 0.8),
      ],
    };
    return pageOf('a', 'b', made).texts;
  };
  const cellWith = (texts: ReturnType<typeof pair>, side: 'a' | 'b', words: string) =>
    texts.columns[side]
      .flatMap(({ cells }) => cells)
      .find(({ paragraphs }) => paragraphs.some(({ html }) => textOf(html).includes(words)));
  test('what the text on the right has elsewhere stands opposite, and says where its own text has it', () => {
    const texts = pair();
    expect(cellWith(texts, 'a', 'Hens')).toMatchObject({ moved: null });
    expect(cellWith(texts, 'b', 'Hens')).toMatchObject({
      moved: '↑ earlier in b',
      passage: { wordingWords: 'in other words' },
    });
    const rowIn = (side: 'a' | 'b') =>
      texts.columns[side].find(({ cells }) => cells.some(({ passage }) => passage?.number === 3))?.row;
    expect(rowIn('b')).toBe(rowIn('a'));
    expect(texts.key.rest).toEqual([
      'a leads: with each number stand b’s words for it.',
      'What b has earlier or later in its own text says so.',
    ]);
  });
  test('a text that goes on only after half a window of the other says so', () => {
    const long = Array.from({ length: 30 }, (_, i) => `Rain fell on village ${i} all day long.`).join(' ');
    const waiting = (rain: string) => {
      const told = storyOf({
        articles: {
          a: `Kites soared over the town.\n\n${rain}\n\nThe pigs dug in the old wood.\n`,
          b: 'Kites soared over the town.\n\nThe pigs dug in the old wood.\n',
        },
      });
      const { columns } = pageOf('a', 'b', told).texts;
      return [columns.a, columns.b].map((column) => column.map(({ waits }) => waits));
    };
    expect(waiting(long)).toEqual([
      [false, false],
      [true, false],
    ]);
    expect(waiting('It rained.').flat()).not.toContain(true);
  });
  test('a further place is named where it is as like its passage as the counterpart is, and not where less', () => {
    expect(cellWith(pair(), 'b', 'the dogs dug')).toMatchObject({ partOf: null, place: null, alone: false });
    expect(cellWith(pair(0.9), 'b', 'the dogs dug')).toMatchObject({
      partOf: 2,
      place: 'also matches passage 2',
    });
    const further = 'A grey number: more of what that passage tells.';
    expect(pair().key.rest).not.toContain(further);
    expect(pair(0.9).key.rest).toContain(further);
  });
});

describe('passages that claims tie', () => {
  const claim = (id: string, statement: string, north: string | null, river: string | null) => ({
    id,
    statement,
    cells: {
      ...(north === null ? {} : { north: { state: 'reports', evidence: [north] } }),
      ...(river === null ? {} : { river: { state: 'reports', evidence: [river] } }),
    },
  });
  const tied = storyOf({
    articles: {
      north:
        'The old bridge, which Anna built in spring, was shut on Monday by the council.\n\nIt stays shut, said the mayor.\n',
      river: 'Boats sail again as trade suffers while the crossing stays shut since Monday.\n',
    },
    claims: {
      topics: [
        {
          id: 't',
          title: 'T',
          claims: [
            claim('shut', 'The bridge is shut.', 'was shut on Monday', 'the crossing stays shut'),
            claim('again', 'The bridge stays shut.', 'It stays shut', 'the crossing stays shut'),
            claim('spring', 'It was built in spring.', 'built in spring', null),
            claim('anna', 'Anna built it.', 'which Anna built', null),
            claim('boats', 'Boats sail.', null, 'Boats sail'),
            claim('trade', 'Trade suffers.', null, 'trade suffers'),
          ],
        },
      ],
    },
  });
  const cells = bothSides(pageOf('north', 'river', tied));
  test('say what both tell where each tells other things besides', () => {
    expect(cells.filter(({ passage }) => passage).map(({ common }) => common)).toEqual([
      'Both tell: The bridge is shut.',
      'Both tell: The bridge is shut.',
    ]);
  });
  test('a further place says which claim it shares', () => {
    expect(cells.flatMap(({ partOf, place }) => (partOf === null ? [] : [place]))).toEqual([
      'also in 1: The bridge stays shut.',
    ]);
  });
  test('a likeness that no claim and no quotation bears out is not shown', () => {
    const likeness = {
      ...tied,
      matches: tied.matches.map((each) =>
        each.claim === 'again' ? { ...each, ground: 'sense' as const, score: 0.7, claim: undefined } : each,
      ),
    };
    expect(
      bothSides(pageOf('north', 'river', likeness)).flatMap(({ partOf, place }) =>
        partOf === null ? [] : [place],
      ),
    ).toEqual([]);
  });
});

test('the list of differences says how many claims, quotations and passages it has', () => {
  for (const [a, b] of [
    ['north', 'river'],
    ['river', 'valley'],
  ] as const) {
    const page = pageOf(a, b);
    const sum = [...page.listed.matchAll(/\d+/gu)].reduce((total, [number]) => total + Number(number), 0);
    expect(sum).toBe(page.differences.length);
    const { otherwise, less } = numbers(page);
    if (otherwise) expect(page.listed).toContain(`${otherwise} claim`);
    if (less) expect(page.listed).toContain(`on ${less} one is less specific`);
  }
});

describe('text without a counterpart', () => {
  const claimed = { ...story, utterances: [] };
  const rowsOf = (from: typeof story) => bothSides(pageOf('north', 'river', { ...from, matches: [] }));
  const spoken = (from: typeof story) =>
    rowsOf(from).flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ html }) =>
        [...html.matchAll(/<mark class="spoken-of">(.*?)<\/mark>/gsu)].map(([, words = '']) => textOf(words)),
      ),
    );
  test('is not called alone where a claim that both speak of rests on it', () => {
    expect(spoken(claimed)).toEqual([
      'was shut on Monday',
      'have closed the old bridge over the Tarn since Monday',
    ]);
    // The words of the other are one link away.
    const leads = rowsOf(claimed).flatMap(({ also }) => also);
    expect(leads.map(({ words }) => words)).toEqual([
      '“have closed the old bridge over the Tarn since Monday”',
      '“was shut on Monday”',
    ]);
    const ids = rowsOf(claimed).flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ html }) => [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id)),
    );
    for (const { id } of leads) expect(ids).toContain(id);
    expect(rowsOf(claimed).some(({ alone }) => alone)).toBe(true);
  });
  test('two sentences that tell one claim differently are counterparts, and nobody tells the same by it', () => {
    const page = pageOf('north', 'river', { ...story, matches: [] });
    const passages = (side: 'a' | 'b') =>
      page.texts.columns[side]
        .flatMap(({ cells }) => cells)
        .flatMap(({ passage, paragraphs, differing }) =>
          passage
            ? [
                [
                  passage.number,
                  textOf(paragraphs[0]?.html ?? ''),
                  passage.wordingWords,
                  differing.every(({ opposite }) => opposite),
                ],
              ]
            : [],
        );
    expect(passages('a')).toEqual([
      [1, 'The repair is expected to cost 3 million euros.', 'one thing told differently', true],
    ]);
    expect(passages('b')).toEqual([
      [
        1,
        'The repair will cost 5 million euros, according to the builder.',
        'one thing told differently',
        true,
      ],
    ]);
    expect(page.texts.found).toBe(0);
    expect(page.texts.caption).toMatch(/^One passage stands opposite a counterpart/u);
  });
  describe('of two differences that rest on one sentence', () => {
    const differs = (id: string, north: string, river: string) => ({
      id,
      statement: `It is ${id}.`,
      cells: {
        north: { state: 'reports', evidence: [north] },
        river: { state: 'contradicts', evidence: [river], note: `has “${river}”.` },
      },
    });
    const two = storyOf({
      articles: {
        north:
          'The town\n\nIt rained. The repair of the bridge costs 3 million euros.\n\nWork on the bridge will start in May.\n',
        river:
          'A bridge\n\nThe repair of the bridge costs 5 million euros and work at night will start in June.\n',
      },
      claims: {
        topics: [
          {
            id: 't',
            title: 'T',
            claims: [
              differs(
                'cost',
                'The repair of the bridge costs 3 million euros',
                'The repair of the bridge costs 5 million euros',
              ),
              differs('start', 'Work on the bridge will start in May', 'work at night will start in June'),
            ],
          },
        ],
      },
    });
    const page = pairPageOf({ ...two, matches: [] }, articleIn(two, 'north'), articleIn(two, 'river'));
    const cells = bothSides(page).map(({ paragraphs, passage, differing }) => [
      textOf(paragraphs[0]?.html ?? ''),
      passage?.number,
      differing.filter(({ opposite }) => !opposite).map(({ id, words }) => `${id}: ${words}`),
    ]);
    test('the weightiest stands opposite, and no note says so again', () => {
      expect(page.differences[0]?.id).toBe('d-start');
      expect(cells).toContainEqual(['Work on the bridge will start in May.', 1, []]);
    });
    test('the other has a note with the other’s words, at both', () => {
      expect(cells).toContainEqual([
        'The repair of the bridge costs 5 million euros and work at night will start in June.',
        1,
        ['d-cost: “The repair of the bridge costs …”'],
      ]);
      expect(cells).toContainEqual([
        'The repair of the bridge costs 3 million euros.',
        undefined,
        ['d-cost: “The repair of the bridge costs …”'],
      ]);
    });
  });
  test('needs no such way where a passage joins the two', () => {
    const [one, two] = [articleIn(story, 'north'), articleIn(story, 'river')];
    const at = ({ id, text }: typeof one, words: string) => ({
      article: id,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const joined = pageOf('north', 'river', {
      ...story,
      matches: [
        {
          a: at(one, 'The repair is expected to cost 3 million euros.'),
          b: at(two, 'The repair will cost 5 million euros, according to the builder.'),
          ground: 'sense',
          score: 0.9,
          reasons: [],
        },
      ],
    });
    expect(joined.differences.map(({ id }) => id)).toContain('d-three-million');
    for (const cell of bothSides(joined))
      expect(cell.differing.filter(({ opposite }) => !opposite)).toEqual([]);
  });
  test('a sentence that the other prints word for word is told differently by nobody', () => {
    const asked = '“Would an agent do less for the mill than he?” Bacon asked.';
    const apartWith = (inNorth: string) => {
      const from = storyOf({
        articles: {
          north: `The councillor said that the mayor favours the mill. ${inNorth}\n`,
          river: `${asked}\n`,
        },
        claims: {
          topics: [
            {
              id: 't',
              title: 'T',
              claims: [
                {
                  id: 'favours',
                  statement: 'A councillor said that the mayor favours the mill.',
                  cells: {
                    north: { state: 'reports', evidence: ['the mayor favours the mill'] },
                    river: {
                      state: 'words-otherwise',
                      evidence: ['Would an agent do less for the mill than he?'],
                    },
                  },
                },
              ],
            },
          ],
        },
      });
      const page = pairPageOf({ ...from, matches: [] }, articleIn(from, 'north'), articleIn(from, 'river'));
      expect(page.differences.map(({ id }) => id)).toContain('d-favours');
      return bothSides(page).filter(({ free }) => !free).length;
    };
    expect(apartWith('')).toBeGreaterThan(0);
    expect(apartWith(asked)).toBe(0);
    // So are words that both quote.
    expect(spoken({ ...story, claims: [] }).map((words) => words.trim())).toEqual([
      'will stay closed until the pillars are safe,',
      'will stay closed until the pillars are safe.',
    ]);
  });
  test('is alone where only one speaks of the claim, or there are no claims', () => {
    expect(
      spoken({ ...claimed, claims: story.claims.filter(({ id }) => id === 'trade' || id === 'cars') }),
    ).toEqual([]);
  });
  test('the key says what grey means, and nothing of what does not stand there', () => {
    const pages = [
      pageOf('north', 'river'),
      pageOf('paper-01', 'paper-02', reports(2)),
      pageOf('north', 'valley'),
    ];
    const grey = pages.map((page) => bothSides(page).some(({ free }) => free));
    expect(new Set(grey)).toEqual(new Set([true, false]));
    const said = /Grey words: no counterpart was found; the other may still tell it/u;
    expect(pages.map(({ texts }) => said.test(texts.key.alone ?? ''))).toEqual(grey);
    const alike = storyOf({
      articles: { a: 'The bridge over the Tarn is shut.\n', b: 'The bridge over the Tarn is shut.\n' },
    });
    expect(pageOf('a', 'b', alike).texts.key).toEqual({
      alone: null,
      rest: ['a leads: with each number stand b’s words for it.'],
    });
  });
});

describe('words said that both print', () => {
  test('the same words, and words that differ first', () => {
    const said = bridge({
      articles: {
        north:
          'Bridge shut\n\n“The bridge over the Tarn will stay closed until the pillars are safe,” said Mayor Anna Brandt. “Nobody needs to be afraid of the winter without a bridge,” Brandt said.\n',
        river:
          'Cracks\n\n“Nobody needs to be afraid of the winter without a bridge,” said Mayor Anna Brandt. “The bridge over the Tarn will stay closed until all pillars are safe,” Brandt said.\n',
      },
      claims: undefined,
      story: { people: STORY.people },
      outlets: undefined,
    });
    const shown = pageOf('north', 'river', said).utterances.map(({ speaker, change, sides }) => [
      speaker,
      change?.kind,
      ...sides.map(({ html }) => textOf(html).replace(/[,.]$/u, '')),
    ]);
    expect(shown).toEqual([
      [
        'Anna Brandt',
        'exchange',
        'The bridge over the Tarn will stay closed until the pillars are safe',
        'The bridge over the Tarn will stay closed until all pillars are safe',
      ],
      [
        'Anna Brandt',
        undefined,
        'Nobody needs to be afraid of the winter without a bridge',
        'Nobody needs to be afraid of the winter without a bridge',
      ],
    ]);
  });
  test('what one alone quotes is not among them', () => {
    expect(pageOf('north', 'valley').utterances).toEqual([]);
    expect(ARTICLES.valley).not.toContain('“');
  });
});
