import { expect, test } from 'vitest';
import { z } from 'zod';
import { articleItem, placeItem, type Item } from '../../../src/exports/cite/items.ts';
import { writeCitations } from '../../../src/exports/cite/write-citations.ts';
import { bridge } from '../../views/bridge.ts';

/** The parts of the schema of CSL-JSON (citationstyles.org) that are used here. */
const CslDate = z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2) });
const Csl = z.array(
  z.strictObject({
    id: z.string().min(1),
    type: z.enum(['article-newspaper', 'webpage']),
    title: z.string().optional(),
    'container-title': z.string(),
    issued: CslDate.optional(),
    accessed: CslDate.optional(),
    URL: z.string().optional(),
    language: z.string().optional(),
    editor: z.array(z.strictObject({ literal: z.string() })).optional(),
    note: z.string().optional(),
  }),
);

const story = bridge();
const items = [
  placeItem(story, { title: '“The bridge was shut.”', address: '/bridge/claims/shut-monday/' }),
  ...story.articles.map((article) => articleItem(story, article)),
];

test('CSL-JSON keeps to its schema', () => {
  expect(Csl.parse(JSON.parse(writeCitations(items, 'json')))).toEqual(items);
});

test('BibTeX has an entry for each, under its id, with both days and the address', () => {
  const item: Item = {
    id: 'bridge-north',
    type: 'article-newspaper',
    title: 'Bridge & road: 50 % of {the} cost_of $5 #1',
    'container-title': 'North Post',
    issued: { 'date-parts': [[2025, 3, 4]] },
    accessed: { 'date-parts': [[2025, 11, 5]] },
    URL: 'https://north.example/a_b?x=1&y=%20#top',
  };
  const written = writeCitations([...items, item], 'bib');
  expect([...written.matchAll(/^@(\w+)\{([^,]+),/gmu)].map(([, type, id]) => [type, id])).toEqual([
    ['online', 'bridge-claims-shut-monday'],
    ['article', 'bridge-north'],
    ['article', 'bridge-river'],
    ['article', 'bridge-valley'],
    ['article', 'bridge-north'],
  ]);
  expect(written).toContain('date = {2025-03-04}');
  expect(written).toContain('urldate = {2025-11-05}');
  expect(written).toContain('url = {https://north.example/a_b?x=1&y=%20#top}');
  // Signs that TeX would run are escaped.
  expect(written).toMatch(/title = \{.*\\& .*50 \\% .*\\#1\}/u);
});

test('RIS has an entry for each', () => {
  expect(writeCitations(items, 'ris').match(/^TY {2}- /gmu)).toHaveLength(items.length);
});
