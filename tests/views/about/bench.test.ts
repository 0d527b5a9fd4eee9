import { expect, test } from 'vitest';
import { benchView } from '../../../src/views/about/bench.ts';

const { searchPage, others } = benchView();
const all = [...(searchPage ? [searchPage] : []), ...others];

test('every question that the bench asks has an answer on the method page, with machine and versions', () => {
  expect(searchPage).not.toBeNull();
  expect(others).toHaveLength(7);
  for (const { measured } of all) expect(measured).toMatch(/^Measured on .*: Same Story .*Node .*cores/u);
});

test('every row has a cell for each column', () => {
  for (const { rows, columns, question } of all)
    expect(
      rows.map(({ cells }) => cells.length),
      question,
    ).toEqual(rows.map(() => columns.length));
});

test('a search above 3,000 documents holds what it promises: 97 of 100 first, and few bytes', () => {
  const of = (name: string) => searchPage?.rows.find((row) => row.name === name)?.cells ?? [];
  expect(searchPage?.columns).toEqual(['2,000', '20,000', '100,000']);
  for (const share of of('all')) expect(Number(share)).toBeGreaterThanOrEqual(97);
  const [, twenty = '', hundred = ''] = of('fetched, gzip').map((cell) => /\((\d+)\)/u.exec(cell)?.[1]);
  expect(Number(twenty)).toBeLessThanOrEqual(300);
  expect(Number(hundred)).toBeLessThanOrEqual(400);
});
