import { expect, test } from 'vitest';
import { feedEntriesOf } from '../../../src/exports/site/feed-entries.ts';
import { ARTICLES, bridge } from '../../views/bridge.ts';

const LEDGER = `articles:
  north:
    outlet: North Post
    words: Bridge over the Tarn shut until spring
    sentences: {}
    former:
      s-gone: { words: A sentence that was here., now: null }
  lost: { outlet: Lost Post, words: A report, now: null }
utterances:
  u-gone: { speaker: Anna Brandt, words: We are sorry, now: null }
claims:
  cost-of-old: { words: The repair is dear., now: three-million }
  no-more: { words: The bridge fell., now: null }
`;

test('a story comes first, then its articles, each under its address', () => {
  const entries = feedEntriesOf([bridge()]);
  expect(entries.map(({ kind, address }) => [kind, address])).toEqual([
    ['story', '/bridge/'],
    ['article', '/bridge/articles/north/'],
    ['article', '/bridge/articles/river/'],
    ['article', '/bridge/articles/valley/'],
  ]);
  expect(entries[2]?.title).toBe('River Times: Cracks close the Tarn bridge');
  expect(entries[2]?.text).toContain('Published 4 November 2025, stated in the file.');
  expect(entries[3]?.text).toContain('The file has no headline');
});

test('what the ledger knows to be gone or changed is a correction', () => {
  const entries = feedEntriesOf([bridge({ ledger: LEDGER })]).filter(({ kind }) => kind === 'correction');
  expect(entries.map(({ address }) => address).toSorted()).toEqual([
    '/bridge/articles/lost/',
    '/bridge/articles/north/#s-gone',
    '/bridge/claims/cost-of-old/',
    '/bridge/claims/no-more/',
    '/bridge/quotes/u-gone/',
  ]);
  const text = (address: string) => entries.find((entry) => entry.address.endsWith(address))?.text;
  expect(text('cost-of-old/')).toContain('Now: The repair costs 3 million euros.');
  expect(text('#s-gone')).toContain('“A sentence that was here.”');
});

test('of a text in excerpts no words stand there that are not printed', () => {
  const story = bridge({
    articles: ARTICLES,
    claims: undefined,
    outlets: undefined,
    story: { articles: { valley: { rights: 'excerpts' } } },
  });
  expect(JSON.stringify(feedEntriesOf([story]))).not.toContain('closed to all traffic');
});

test('what an editor put right is a correction with its day', () => {
  const corrections = {
    corrections: [
      { date: '2026-03-04', stood: 'Nine.', stands: 'Seven.', why: 'Misread.', claim: 'cars' },
      { date: '2026-03-05', stood: 'Two crews came.', why: 'No report says so.' },
    ],
  };
  const entries = feedEntriesOf([bridge({ corrections })]).filter(({ kind }) => kind === 'correction');
  expect(entries.map(({ date, text }) => [date, text])).toEqual([
    ['2026-03-05', 'It stood: Two crews came.\nNothing stands in its place.\nWhy: No report says so.'],
    [
      '2026-03-04',
      'About: About 4,000 cars use the bridge every day.\nIt stood: Nine.\nNow: Seven.\nWhy: Misread.',
    ],
  ]);
  expect(entries[0]?.address).toMatch(/^\/bridge\/corrections\/#c-/u);
});
