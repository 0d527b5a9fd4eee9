import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../src/corpus/compile-corpus.ts';
import { formatProblem } from '../../src/corpus/rules.ts';
import { writeLedger } from '../../src/corpus/write-ledger.ts';
import { feedEntriesOf } from '../../src/exports/site/feed-entries.ts';
import type { Story } from '../../src/model/story.ts';
import { changesOf } from '../../src/views/corrections/changes.ts';
import { correctionsOf } from '../../src/views/corrections/corrections-page.ts';
import { addFile, contentFolder } from '../corpus/content-folder.ts';
import { CLAIMS, MILL, millFiles, NORTH, SOUTH, type Mill, type MillClaim } from './mill-story.ts';

/** What a mutation must leave on the page of corrections: kind, words that stood, words that stand (`null`: nothing). */
type Entry = readonly [kind: string, stood: string, stands: string | null];
type Mutation = readonly [name: string, change: Partial<Mill>, entries: readonly Entry[]];

const swap = (paragraphs: readonly string[], from: string, to: string): string[] => {
  if (!paragraphs.some((each) => each.includes(from))) throw new Error(`Nothing to change: ${from}`);
  return paragraphs.map((each) => each.replace(from, to));
};
/** Other words in one report. */
const north = (from: string, to: string) => ({ articles: { north: swap(NORTH, from, to), south: SOUTH } });
const south = (from: string, to: string) => ({ articles: { north: NORTH, south: swap(SOUTH, from, to) } });
const both = (from: string, to: string) => ({
  articles: { north: swap(NORTH, from, to), south: swap(SOUTH, from, to) },
});
const claim = (id: string, change: Partial<MillClaim>) => ({
  claims: CLAIMS.map((each) => (each.id === id ? { ...each, ...change } : each)),
});
const story = (change: Record<string, unknown>) => ({ story: { ...MILL.story, ...change } });
const withoutCells = (article: string) =>
  CLAIMS.map(({ cells, ...rest }) => ({
    ...rest,
    cells: Object.fromEntries(Object.entries(cells).filter(([id]) => id !== article)),
  }));

const NOTHING: readonly Mutation[] = [
  ['blank lines at the end', { asFile: (all) => `${all.join('\n\n')}\n\n\n` }, []],
  ['more blank lines between paragraphs', { asFile: (all) => `${all.join('\n\n\n\n')}\n` }, []],
  ['line ends of another system', { asFile: (all) => `${all.join('\r\n\r\n')}\r\n` }, []],
  ['blanks at line ends', { asFile: (all) => `${all.join('  \n\n')}  \n` }, []],
  ['a blank doubled inside a sentence', north('the whole pier', 'the  whole pier'), []],
  [
    'a paragraph added at the end',
    { articles: { north: [...NORTH, 'Rain is expected.'], south: SOUTH } },
    [],
  ],
  [
    'a paragraph added between others',
    { articles: { north: NORTH.toSpliced(3, 0, 'Rain fell.'), south: SOUTH } },
    [],
  ],
  ['a sentence added after another', north('Saint Anna.', 'Saint Anna. Some wept.'), []],
  ['a sentence added before another', north('About 40', 'It was loud. About 40'), []],
  [
    'paragraphs in another order',
    {
      articles: {
        north: [...NORTH.slice(0, 3), NORTH[5] ?? '', NORTH[4] ?? '', NORTH[3] ?? ''],
        south: SOUTH,
      },
    },
    [],
  ],
  [
    'straight marks for curly ones',
    south('“Every pump was tested in March,”', '"Every pump was tested in March,"'),
    [],
  ],
  [
    'an article added',
    {
      articles: {
        north: NORTH,
        south: SOUTH,
        east: ['Smoke over Brask', 'Smoke stood over Brask on Monday.'],
      },
    },
    [],
  ],
  [
    'an article added that prints more of a quotation',
    {
      articles: {
        north: NORTH,
        south: SOUTH,
        east: ['Pier gone', '“We lost 12 boats and the whole pier, and nobody helped,” Ole Holt said.'],
      },
    },
    [],
  ],
  [
    'a claim added',
    { claims: [...CLAIMS, { id: 'shop', statement: 'The shop opens in May.', cells: {} }] },
    [],
  ],
  ['claims in another order', { claims: CLAIMS.toReversed() }, []],
  [
    'a sign added to a statement',
    claim('bridge', { statement: 'The bridge stays closed, until Friday.' }),
    [],
  ],
  [
    'the state of a cell changed',
    claim('unhurt', { cells: { south: { state: 'less-specific', evidence: ['Nobody was hurt'] } } }),
    [],
  ],
  [
    'a note added to a cell',
    claim('unhurt', {
      cells: { south: { state: 'less-specific', evidence: ['Nobody was hurt'], note: 'Says no more.' } },
    }),
    [],
  ],
  [
    'other evidence for a cell',
    claim('burned', { cells: { north: { state: 'reports', evidence: ['burned down on Sunday'] } } }),
    [],
  ],
  ['the title of the story changed', story({ title: 'The fire at the mill' }), []],
  ['a summary added', story({ summary: 'A mill burned.' }), []],
  [
    'another name of a person added',
    story({
      people: [
        { name: 'Ole Holt', aliases: ['Holt', 'the yard owner'] },
        { name: 'Ida Moen' },
        { name: 'Jon Aker' },
      ],
    }),
    [],
  ],
  ['a day added', story({ articles: { north: { published: '2026-03-02' } } }), []],
  ['an address added', story({ articles: { north: { url: 'https://north.example/mill' } } }), []],
  ['an outlet named', { outlets: [{ id: 'north', name: 'Northern Post' }] }, []],
  [
    'an article renamed, and its old name kept',
    {
      articles: { post: NORTH, south: SOUTH },
      claims: CLAIMS.map((each) => ({
        ...each,
        cells: Object.fromEntries(
          Object.entries(each.cells).map(([id, cell]) => [id === 'north' ? 'post' : id, cell]),
        ),
      })),
      ...story({ articles: { post: { formerly: ['north'] } } }),
    },
    [],
  ],
];

const OTHERWISE: readonly Mutation[] = [
  [
    'a word of a sentence',
    north('flames', 'fire'),
    [['sentence', 'About 40 people watched', 'About 40 people watched']],
  ],
  [
    'a misprint in a sentence',
    north('owner of the mill', 'owner of teh mill'),
    [['sentence', 'The shop opens', 'The shop opens']],
  ],
  [
    'a headline',
    north('the village in the dark', 'a whole village in the dark'),
    [['sentence', 'Mill fire leaves the village', 'Mill fire leaves a whole village']],
  ],
  [
    'two sentences made one',
    north('said. Nobody was hurt.', 'said, and nobody was hurt.'),
    [
      ['sentence', 'The old mill', 'The old mill'],
      ['sentence', 'Nobody was hurt', null],
    ],
  ],
  [
    'one sentence made two',
    north('flames from the bridge near', 'flames. They stood on the bridge near'),
    [['sentence', 'About 40 people', 'About 40 people']],
  ],
  [
    'a name left out of a sentence',
    north('midnight, Ida Moen said', 'midnight'),
    [['sentence', 'The police look', 'The police look']],
  ],
  [
    'a name put into a sentence',
    north('two men who', 'two men from Brask who'),
    [['sentence', 'The police look', 'The police look']],
  ],
  [
    'a word of a quotation',
    north('sad day', 'dark day'),
    [
      ['sentence', 'It is a sad day', 'It is a dark day'],
      ['quotation', 'It is a sad day', 'the quotation'],
    ],
  ],
  [
    'a contraction in a quotation',
    north('It is a sad day', 'It’s a sad day'),
    [
      ['sentence', 'It is a sad day', 'It’s a sad day'],
      ['quotation', 'It is a sad day', 'the quotation'],
    ],
  ],
  [
    'a statement under the same id',
    claim('bridge', { statement: 'The bridge stays closed until Monday.' }),
    [['claim', 'until Friday', 'until Monday']],
  ],
  [
    'a misprint in a statement',
    claim('unhurt', { statement: 'Nobody was hurt in the fir.' }),
    [['claim', 'in the fire', 'in the fir']],
  ],
  [
    'a claim under another id',
    claim('bridge', { id: 'closed', formerly: ['bridge'] }),
    [['claim', 'a claim of the comparison', 'The bridge stays closed']],
  ],
  [
    'the speaker of a quotation',
    story({ quotes: [{ exact: 'It is a sad day for the harbour,', speaker: 'Jon Aker' }] }),
    [['quotation', 'given to Ole Holt', 'Jon Aker']],
  ],
];

/** The old address says what stood there: nobody must be led to another name or figure. */
const OTHERS: readonly Mutation[] = [
  ['a figure in a sentence', north('About 40', 'About 60'), [['sentence', 'About 40 people', null]]],
  ['a figure in words', north('two men', 'three men'), [['sentence', 'for two men', null]]],
  [
    'a day late in a sentence',
    north('Sunday', 'Monday'),
    [['sentence', 'with “Sunday, Brask” after it', null]],
  ],
  ['a person late in a sentence', north('Ida Moen', 'Jon Aker'), [['sentence', '“Ida Moen” after it', null]]],
  [
    'a place late in a sentence',
    north('Saint Anna', 'Saint Olav'),
    [['sentence', '“Saint Anna” after it', null]],
  ],
  [
    'a figure in a quotation that both print',
    both('12 boats', '14 boats'),
    [
      ['sentence', '12 boats', null],
      ['sentence', '12 boats', null],
      ['quotation', '12 boats', null],
    ],
  ],
  [
    'a figure in one printing of a quotation',
    north('12 boats', '14 boats'),
    [['sentence', '12 boats', null]],
  ],
  [
    'a month in a quotation',
    south('March', 'April'),
    [
      ['sentence', 'Every pump was tested in March', null],
      ['quotation', 'in March', null],
    ],
  ],
];

const GONE: readonly Mutation[] = [
  [
    'a paragraph',
    { articles: { north: NORTH.toSpliced(3, 1), south: SOUTH } },
    [['sentence', 'About 40', null]],
  ],
  [
    'a paragraph with quotations',
    { articles: { north: NORTH.toSpliced(2, 1), south: SOUTH } },
    [
      ['sentence', 'We lost 12 boats', null],
      ['sentence', 'It is a sad day', null],
      ['quotation', 'It is a sad day', null],
    ],
  ],
  [
    'a sentence, for quite another',
    north(
      'About 40 people watched the flames from the bridge near the church of Saint Anna.',
      'Smoke was seen in the hills.',
    ),
    [['sentence', 'About 40', null]],
  ],
  [
    'an article',
    { articles: { north: NORTH }, claims: withoutCells('south') },
    [
      ['report', 'the report of south', null],
      ['quotation', 'Every pump', null],
    ],
  ],
  ['a claim', { claims: CLAIMS.slice(0, 2) }, [['claim', 'The bridge stays closed', null]]],
  [
    'a claim under another id, without its old one',
    claim('bridge', { id: 'closed' }),
    [['claim', 'The bridge stays closed', null]],
  ],
];

test('there are fifty and more', () => {
  expect(NOTHING.length + OTHERWISE.length + OTHERS.length + GONE.length).toBeGreaterThanOrEqual(50);
});

describe.each([
  ['what changes no published address leaves no entry', NOTHING],
  ['what reads otherwise leads on', OTHERWISE],
  ['another person or figure: the old address says what stood there', OTHERS],
  ['what is gone says what it was', GONE],
] as const)('%s', (_, mutations) => {
  test.each(mutations)('%s', (_name, change, expected) => {
    const folder = publish();
    write(folder, { ...MILL, ...change });
    const [now] = [compile(folder)];
    expectEntries(now, expected);
    // Once recorded, it stays so.
    writeLedger(folder, now);
    expectEntries(compile(folder), expected);
  });
});

test('what an editor put right is one entry, with its day, and does not stand for what the ledger knows', () => {
  const folder = publish();
  const corrections = [
    { date: '2026-03-09', stood: 'Until Friday.', stands: 'Until Monday.', why: 'Misread.', claim: 'bridge' },
  ];
  write(folder, {
    ...MILL,
    ...claim('bridge', { statement: 'The bridge stays closed until Monday.' }),
    corrections,
  });
  const now = compile(folder);
  expect(correctionsOf(now).map(({ date, stood }) => [date, stood])).toEqual([
    ['2026-03-09', 'Until Friday.'],
  ]);
  expectEntries(now, [['claim', 'until Friday', 'until Monday']]);
});

test('a mutation that is taken back leaves nothing of a sentence, and a statement’s way there', () => {
  const folder = publish();
  write(folder, {
    ...MILL,
    ...north('About 40', 'About 60'),
    ...claim('bridge', { statement: 'It stays closed until Monday.' }),
  });
  writeLedger(folder, compile(folder));
  write(folder, MILL);
  expectEntries(compile(folder), [
    ['claim', 'until Monday', 'until Friday'],
    ['sentence', 'About 60', null],
  ]);
});

test('an address that stays with another printing says that another figure stood there', () => {
  const words = 'We lost 12 boats and the whole pier of the old yard';
  const mill = {
    ...MILL,
    articles: {
      north: swap(NORTH, 'We lost 12 boats and the whole pier', words),
      south: swap(SOUTH, 'We lost 12 boats and the whole pier', 'the whole pier of the old yard'),
    },
  };
  const folder = publish(mill);
  const [before] = compile(folder).utterances.filter(({ members }) => members.length === 2);
  write(folder, { ...mill, articles: { ...mill.articles, north: swap(mill.articles.north, '12', '14') } });
  const now = compile(folder);
  expect(now.utterances.find(({ members }) => members.length === 2)?.id).toBe(before?.id);
  const expected: Entry[] = [
    ['quotation', 'It read: “We lost 12 boats', 'the quotation'],
    ['sentence', '12 boats', null],
  ];
  expectEntries(now, expected);
  writeLedger(folder, now);
  expectEntries(compile(folder), expected);
});

/** A published story. */
function publish(mill: Mill = MILL): string {
  const folder = contentFolder(millFiles(mill));
  writeLedger(folder, compile(folder));
  return folder;
}

function write(folder: string, mill: Mill): void {
  rmSync(join(folder, 'stories/mill/articles'), { recursive: true });
  for (const [file, text] of Object.entries(millFiles(mill))) addFile(folder, file, text);
}

function compile(folder: string): Story {
  const { corpus, problems } = compileCorpus(folder);
  const [only] = corpus?.stories ?? [];
  if (!only) throw new Error(problems.map((found) => formatProblem(found)).join('\n'));
  return only;
}

/** The page and the feed have exactly these. */
function expectEntries(now: Story, expected: readonly Entry[]): void {
  const changes = changesOf(now);
  const told = changes.map(({ kind, stood, stands }): [string, string, string | null] => [
    kind,
    stood,
    stands?.name ?? null,
  ]);
  const left = [...expected];
  const strange = told.filter(([kind, stood, stands]) => {
    const at = left.findIndex(
      ([k, was, is]) =>
        k === kind && stood.includes(was) && (is === null ? stands === null : stands?.includes(is)),
    );
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
  expect({ strange, missing: left }).toEqual({ strange: [], missing: [] });
  const fed = feedEntriesOf([now]).filter(({ kind }) => kind === 'correction');
  expect(fed.filter(({ date }) => date === undefined).map(({ address }) => address)).toEqual(
    changes.map(({ address }) => address),
  );
  expect(fed.length).toBe(changes.length + now.corrections.length);
}
