import { expect, test } from 'vitest';
import { tablesOf } from '../../../src/exports/data/tables.ts';
import { bridge, reports } from '../../views/bridge.ts';

const story = bridge();
const tables = new Map(tablesOf(story).map((table) => [table.file, table]));
const rowsOf = (file: string) => {
  const [head = [], ...rows] = (tables.get(file)?.csv ?? '')
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u));
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [head[i], cell.replace(/^"|"$/gu, '')])));
};

test('the matrix has a line for each claim and a column for each outlet', () => {
  const rows = rowsOf('matrix.csv');
  expect(rows.map(({ claim }) => claim)).toEqual(story.claims.map(({ id }) => id));
  expect(rows.find(({ claim }) => claim === 'shut-monday')).toMatchObject({
    'North Post': 'reports',
    'River Times': 'reports',
    'Valley News': 'less specific',
    reporting: '2',
    page: '/bridge/claims/shut-monday/',
  });
});

test('two articles of one outlet have a column each', () => {
  const twice = bridge({
    story: { articles: { north: { outlet: 'north-post' }, river: { outlet: 'north-post' } } },
  });
  const names = tablesOf(twice)[0]?.columns.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['North Post (day unknown)', 'North Post (4 November 2025)']));
});

test('each claim and outlet has its state, its words and where they stand', () => {
  const rows = rowsOf('claims.csv');
  expect(rows).toHaveLength(story.claims.length * story.articles.length);
  expect(rows.find(({ claim, article }) => claim === 'three-million' && article === 'north')).toMatchObject({
    topic: 'The cost',
    state: 'reports',
    evidence: 'cost 3 million euros',
    in_original: 'https://north.example/bridge#:~:text=cost%203%20million%20euros',
    page: '/bridge/claims/three-million/#in-north',
  });
  const silent = rows.filter(({ claim }) => claim === 'who-pays');
  expect(silent.map(({ state, evidence, in_article }) => [state, evidence, in_article])).toEqual(
    story.articles.map(() => ['silent', '', '']),
  );
});

test('several pieces of evidence stand in one cell with a mark between them', () => {
  const two = bridge({
    claims: {
      topics: [
        {
          id: 't',
          title: 'T',
          claims: [
            {
              id: 'c',
              statement: 'S.',
              cells: {
                north: { state: 'reports', evidence: ['was shut on Monday', 'the town council said'] },
              },
            },
          ],
        },
      ],
    },
  });
  expect(tablesOf(two).find(({ file }) => file === 'claims.csv')?.csv).toContain(
    ',was shut on Monday […] the town council said,',
  );
});

test('each printing of an utterance is a line, and each change of one', () => {
  const printings = rowsOf('quotes.csv');
  expect(printings).toHaveLength(story.utterances.flatMap(({ members }) => members).length);
  for (const { words = '', start, end, article } of printings)
    expect(story.articles.find(({ id }) => id === article)?.text.slice(Number(start), Number(end))).toBe(
      words,
    );
  const changes = rowsOf('variants.csv');
  expect(changes).toHaveLength(
    story.utterances.flatMap(({ variants }) => variants.flatMap((variant) => variant.changes)).length,
  );
  expect(changes.find(({ change, article }) => change === 'cut-start' && article === 'river')).toMatchObject({
    together: 'The bridge',
    printed: '',
  });
});

test('a table without lines is left out', () => {
  expect(tablesOf(reports(1, { articles: { a: 'One\n\nNothing is said here.\n' } }))).toEqual([]);
});
