import { expect, test } from 'vitest';
import { pageCost } from '../../../../scripts/dev/pages/page-cost.ts';

const build = (seconds: number, pages: number) => ({ seconds, pages });

test('what a page more costs does not count what starting costs', () => {
  expect(pageCost([build(7, 100), build(9, 1100)], [build(5, 100), build(6, 1100)])).toEqual({
    ours: 2,
    bare: 1,
    times: 2,
  });
});

test('of one story, or where Astro took longer for fewer pages, nothing is told', () => {
  expect(pageCost([build(7, 100), build(7.1, 100)], [build(5, 100), build(5, 100)])).toBeNull();
  expect(pageCost([build(7, 100), build(9, 1100)], [build(5, 100), build(4.9, 1100)])).toBeNull();
});
