import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../src/exports/data/annotations.ts';
import { storyFiles } from '../../src/exports/data/story-files.ts';
import { siteFiles } from '../../src/exports/site/site-files.ts';
import { articlePageOf } from '../../src/views/article/article-page.ts';
import { listPictures } from '../../src/views/pictures/pictures.ts';
import { overviewOf } from '../../src/views/story/overview.ts';
import { claimPageOf } from '../../src/views/claims/claim-page.ts';
import { claimsPageOf } from '../../src/views/claims/claims-page.ts';
import { pairPageOf } from '../../src/views/pair/pair-page.ts';
import { quotesPageOf } from '../../src/views/quotes/quotes-page.ts';
import { utterancePageOf } from '../../src/views/quotes/utterance-page.ts';
import { headlineQuotes } from '../../src/views/quotes/headline-quotes.ts';
import { severalPageOf } from '../../src/views/story/several-page.ts';
import { attributesOf } from '../render/text-content.ts';
import { bridge, STORY } from '../views/bridge.ts';
import { articleIn, stringsIn } from '../views/story-of.ts';

/** An article of which only some sentences may be printed: each hidden one has a word that stands nowhere else. */
const EXCERPTS = `Zeppelin above the river

By Quentin Xylander

November 4, 2025

A wombat watched the old bridge over the Tarn on Monday. The bridge was shut on Monday, the council said. Marmosets were not asked.

“The bridge will stay closed,” said Mayor Anna Brandt. So-called “ocelots” were seen near the pillars.

About 4,000 cars use it every day. An aardvark slept.

Sign up for our newsletter to get the kumquat delivered.
`;
const HIDDEN = ['wombat', 'Marmosets', 'ocelots', 'aardvark', 'kumquat', 'Xylander'];

const claims = {
  topics: [
    {
      id: 't',
      title: 'T',
      claims: [
        {
          id: 'shut',
          statement: 'The bridge was shut on Monday.',
          cells: {
            paper: { state: 'reports', evidence: ['was shut on Monday, the council said'] },
            north: { state: 'reports', evidence: ['was shut on Monday'] },
          },
        },
      ],
    },
  ],
};
const articles = {
  north:
    'Bridge shut\n\nThe old bridge over the Tarn was shut on Monday, the town council said.\n\n“The bridge will stay closed,” said Mayor Anna Brandt.\n\nA wombat watched the old bridge over the Tarn on Monday. About 4,000 cars use it every day.\n',
  paper: EXCERPTS,
};
const highlights = [
  {
    question: 'How many?',
    lines: [
      { article: 'paper', exact: 'About 4,000 cars', mark: ['4,000'] },
      { article: 'north', exact: 'About 4,000 cars use it', mark: [] },
    ],
  },
];
const story = bridge({
  articles,
  claims,
  outlets: undefined,
  story: { people: STORY.people, highlights, articles: { north: {}, paper: { rights: 'excerpts' } } },
});
const [north, paper] = [articleIn(story, 'north'), articleIn(story, 'paper')];

test('the case is what it should be: every hidden word stands in the file, and one in a set-aside block', () => {
  for (const word of HIDDEN) expect(paper.text).toContain(word);
  expect(paper.blocks.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['byline', 'date', 'boilerplate']),
  );
});

describe('of an article with excerpts only', () => {
  const views = {
    'its own page': articlePageOf(story, paper),
    'the page of another article': {
      ...articlePageOf(story, north),
      parts: articlePageOf(story, north).parts.flatMap(({ sentences }) =>
        sentences.map(({ notes }) => notes),
      ),
    },
    // On its side; the other side may print what it has.
    'the page of a pair': {
      ...pairPageOf(story, north, paper),
      texts: {
        ...pairPageOf(story, north, paper).texts,
        columns: pairPageOf(story, north, paper).texts.columns.b,
      },
    },
    'the pictures': listPictures(story),
    'the overview': overviewOf(story),
    // What stands around the words of the other article, one hidden word among it, may be printed.
    'the claims': [
      claimsPageOf(story),
      ...story.claims
        .map((claim) => claimPageOf(story, claim))
        .map((view) => ({ ...view, cells: view.cells.filter(({ outlet }) => outlet.id === 'paper') })),
    ],
    'the quotes': [
      quotesPageOf(story),
      ...story.utterances.map((utterance) => utterancePageOf(story, utterance)),
    ],
  };

  test.each(Object.entries(views))('%s prints not one hidden word', (_, view) => {
    const printed = stringsIn(view).join('\n');
    for (const word of HIDDEN) expect(printed).not.toContain(word);
  });

  test('evidence, quotes and highlights stand there in their sentences', () => {
    const printed = stringsIn(articlePageOf(story, paper)).join('\n');
    for (const words of [
      'The bridge was shut on Monday, the council said.',
      'The bridge will stay closed',
      'About 4,000 cars use it every day.',
    ])
      expect(printed.replace(/<[^>]*>/gu, '')).toContain(words);
  });

  test('a mark stands for what is left out, once for neighbours', () => {
    const html = articlePageOf(story, paper).parts.map((part) => part.html);
    expect(html.some((each) => each.includes('[…]'))).toBe(true);
    for (const each of html) expect(each.match(/\[…\]/gu)?.length ?? 0).toBeLessThanOrEqual(2);
    const cells = pairPageOf(story, north, paper).texts.columns.b.flatMap((block) =>
      block.cells.flatMap(({ paragraphs }) => paragraphs.map(({ html: each }) => each)),
    );
    for (const cell of cells) expect(cell).not.toMatch(/\[…\] \[…\]/u);
  });

  test('no link leads to a sentence that does not stand there', () => {
    const page = stringsIn(articlePageOf(story, paper)).join('\n');
    const links = stringsIn(Object.values(views)).filter((each) =>
      each.startsWith('/bridge/articles/paper/#'),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(page).toContain(`id="${link.split('#')[1]}"`);
  });
});

describe('its own page', () => {
  const page = articlePageOf(story, paper);

  test('has one numbering, the file’s, in text and margins', () => {
    for (const part of page.parts) {
      expect(attributesOf(part.html, 'data-n')).toEqual(part.sentences.map(({ number }) => `${number}`));
    }
    const numbers = page.parts.flatMap(({ sentences }) => sentences).map(({ id, number }) => [id, number]);
    expect(numbers.length).toBeLessThan(paper.sentences.length);
    for (const [id, number] of numbers)
      expect(paper.sentences.findIndex((sentence) => sentence.id === id)).toBe(Number(number) - 1);
  });

  test('says how much is printed, and where the whole stands', () => {
    const printed = page.parts.flatMap(({ sentences }) => sentences).length;
    expect(page.excerpts).toEqual({ printed, whole: paper.sentences.length, original: null });
    expect(articlePageOf(story, north).excerpts).toBeNull();
    const known = {
      ...paper,
      url: { value: 'https://paper.example/bridge', basis: 'stated' as const, as: 'bridge' },
    };
    expect(articlePageOf(story, known).excerpts?.original).toEqual({
      host: 'paper.example',
      address: 'https://paper.example/bridge',
    });
  });
});

describe('beside another article', () => {
  const cellsOf = (side: 'a' | 'b', page = pairPageOf(story, north, paper)) =>
    page.texts.columns[side].flatMap(({ cells }) => cells);

  test('a passage that is not printed has its number, and no link leads to it', () => {
    const hidden = cellsOf('b').filter(
      ({ passage, paragraphs }) => passage && paragraphs.every(({ html }) => html === '[…]'),
    );
    expect(hidden.length).toBeGreaterThan(0);
    for (const { unprinted, here, passage } of hidden) {
      expect([unprinted, here, passage?.wording]).toEqual(['not printed here', null, null]);
      const other = cellsOf('a').find((cell) => cell.passage?.number === passage?.number);
      expect(other).toMatchObject({
        unprinted: 'its counterpart in B is not printed here',
        passage: { twin: null, wording: null },
      });
      expect(other?.paragraphs.map(({ html }) => html).join('')).not.toContain('<mark');
    }
  });

  test.each([
    ['north and paper', north, paper],
    ['paper and north', paper, north],
  ])('%s: every link leads to a sentence that stands there', (_, a, b) => {
    const page = pairPageOf(story, a, b);
    const cells = [...cellsOf('a', page), ...cellsOf('b', page)];
    const ids = cells.flatMap(({ paragraphs }) => paragraphs.flatMap(({ html }) => attributesOf(html, 'id')));
    const twins = cells.flatMap(({ passage }) => passage?.twin ?? []);
    expect(twins.length).toBeGreaterThan(0);
    for (const twin of twins) expect(ids).toContain(twin);
  });

  test('the caption says so', () => {
    expect(pairPageOf(story, north, paper).texts.caption).toMatch(
      /paper is shown in excerpts only; \[…\] stands for what is not printed here\.$/u,
    );
  });

  test('in rows of several, what is not printed has no link', () => {
    const passages = severalPageOf(story).parts.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ outlet, passage }) => (passage && outlet.id === 'paper' ? [passage] : [])),
      ),
    );
    expect(passages.some(({ html }) => html === '[…]')).toBe(true);
    for (const { html, here } of passages) if (html === '[…]') expect(here).toBeNull();
  });
});

describe('what is given away', () => {
  // What stands around the words of the other article, one hidden word among it, may be printed.
  const files = storyFiles(story).filter(({ file }) => !/^(?:story\.json|annotations\.jsonld)$/u.test(file));
  const published = JSON.parse(storyFiles(story).find(({ file }) => file === 'story.json')?.body ?? '') as {
    articles: { id: string; text: unknown }[];
  };
  const annotations = annotationsOf(story)['first'] as { items: { target: { state: { cached: string } } }[] };

  test.each([
    ['tables and descriptions', files],
    ['the JSON', { ...published, articles: published.articles.filter(({ id }) => id === 'paper') }],
    ['annotations', annotations.items.filter(({ target }) => target.state.cached.includes('/paper/'))],
    ['files for the whole site', siteFiles([story], [], { pages: '', embeds: '' })],
  ])('%s: not one hidden word', (_, given) => {
    const printed = stringsIn(given).join('\n');
    expect(printed).toContain('paper');
    for (const word of HIDDEN) expect(printed).not.toContain(word);
  });

  test('the JSON has the printed sentences in its place, and where they stand', () => {
    const [, given] = published.articles as unknown as {
      slices: { start: number; end: number; text: string }[];
    }[];
    expect(given?.slices.map(({ text }) => text)).toContain(
      'The bridge was shut on Monday, the council said.',
    );
    for (const { start, end, text } of given?.slices ?? []) expect(paper.text.slice(start, end)).toBe(text);
  });
});

test('a term in a headline that may not be printed stays out of the quotes', () => {
  const titled = {
    north: 'The “wombat bridge” is shut\n\nThe old bridge was shut on Monday.\n',
    paper:
      'The “marmoset bridge” is shut\n\nThe old bridge was shut on Monday. “It will stay closed,” said Anna Brandt.\n',
  };
  const of = (rights: string) =>
    headlineQuotes(
      bridge({
        articles: titled,
        claims: undefined,
        outlets: undefined,
        story: { articles: { paper: { rights } } },
      }),
    ).map(({ html }) => html);
  expect(of('full')).toEqual(expect.arrayContaining(['wombat bridge', 'marmoset bridge']));
  expect(of('excerpts')).toEqual(['wombat bridge']);
});

test('around the words of an excerpt nothing stands that may not be printed', () => {
  const context = claimPageOf(story, story.claims[0]!).cells.flatMap(({ proofs }) =>
    proofs.map((proof) => proof.context.join(' ')),
  );
  expect(context.some((html) => html.includes('[…]'))).toBe(true);
  expect(context.some((html) => html.includes('wombat'))).toBe(true);
});

test('the other article keeps every word', () => {
  expect(stringsIn(articlePageOf(story, north)).join('\n')).toContain('wombat');
});
