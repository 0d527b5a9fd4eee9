import { expect, test } from 'vitest';
import { z } from 'zod';
import { annotationsOf } from '../../../src/exports/data/annotations.ts';
import { bridge, STORY } from '../../views/bridge.ts';

/** What the Web Annotation Data Model asks of the parts that are used here (sections 3 to 5). */
const Moment = z.iso.datetime();
const Body = z.union([
  z.strictObject({
    type: z.literal('TextualBody'),
    value: z.string().min(1),
    purpose: z.enum(['describing', 'classifying', 'identifying']),
    format: z.literal('text/plain').optional(),
    language: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('SpecificResource'), source: z.string(), purpose: z.literal('linking') }),
]);
const Quote = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().min(1).optional(),
  suffix: z.string().min(1).optional(),
});
const Position = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
const Annotation = z.strictObject({
  id: z.string().min(1),
  type: z.literal('Annotation'),
  motivation: z.literal('linking'),
  body: z.array(Body).min(1),
  target: z.strictObject({
    type: z.literal('SpecificResource'),
    source: z.string().min(1),
    state: z.strictObject({
      type: z.literal('TimeState'),
      cached: z.string().min(1),
      sourceDateStart: Moment.optional(),
      sourceDateEnd: Moment.optional(),
    }),
    selector: z.tuple([Quote, Position]),
  }),
});
const Collection = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.string(),
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: z.int(),
  first: z.strictObject({
    id: z.string(),
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(Annotation),
  }),
});

const emoji =
  '🌉 Bridge shut\n\nA 🚲 and a car met. The old bridge over the Tarn was shut on Monday, the town council said.\n\n“The bridge will stay closed,” said Mayor Anna Brandt.\n';
const claims = {
  topics: [
    {
      id: 't',
      title: 'T',
      claims: [
        {
          id: 'shut',
          statement: 'The bridge was shut on Monday.',
          cells: { north: { state: 'reports', evidence: ['was shut on Monday'] } },
        },
      ],
    },
  ],
};
const retrieved = { value: '2025-11-05', basis: 'identified', how: 'noted by the editor' };
const highlights = [
  {
    question: 'When?',
    lines: [
      { article: 'north', exact: 'on Monday' },
      { article: 'paper', exact: 'Monday' },
    ],
  },
];
const story = bridge({
  articles: { north: emoji, paper: 'Shut\n\nIt was shut. It was a Monday. It rained.\n' },
  claims,
  story: {
    ...STORY,
    highlights,
    articles: { north: { outlet: 'north-post', retrieved }, paper: { rights: 'excerpts' } },
  },
});
const collection = Collection.parse(annotationsOf(story));
const items = collection.first.items;

test('has every piece of evidence, each line of a highlight and each printing, once', () => {
  expect(items.map(({ id }) => id)).toEqual([
    '/bridge/claims/shut/#in-north-1',
    '/bridge/#highlight-1-1',
    '/bridge/#highlight-1-2',
    `/bridge/quotes/${story.utterances[0]?.id}/#in-north-${story.articles[0]?.quotes[0]?.id}`,
  ]);
  expect(collection.total).toBe(items.length);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

test('positions count code points, so that a sign beyond the first plane is one', () => {
  const [{ exact, prefix = '', suffix = '' }, { start, end }] = items[0]!.target.selector;
  expect(exact).toBe('was shut on Monday');
  expect([...emoji].slice(start, end).join('')).toBe(exact);
  expect(emoji.slice(start, end)).not.toBe(exact);
  expect(emoji).toContain(prefix + exact + suffix);
});

test('the day of retrieval is a span of moments, for no time of it is known', () => {
  expect(items[0]?.target.state).toMatchObject({
    sourceDateStart: '2025-11-05T00:00:00Z',
    sourceDateEnd: '2025-11-05T23:59:59Z',
  });
});

test('around words of a text in excerpts stands nothing but their own sentence', () => {
  const [{ prefix, exact, suffix }] = items[2]!.target.selector;
  expect([prefix, exact, suffix]).toEqual(['It was a ', 'Monday', '.']);
});
