import { expect, test } from 'vitest';
import { redirectsOf } from '../../../src/exports/site/redirects.ts';
import { bridge, STORY } from '../../views/bridge.ts';

const LEDGER = `articles:
  post: { outlet: North Post, words: Bridge, now: north }
  lost: { outlet: Lost Post, words: A report, now: null }
utterances: {}
claims:
  old-cost: { words: The repair is dear., now: three-million }
  no-more: { words: The bridge fell., now: null }
`;
const story = bridge({ ledger: LEDGER, story: { ...STORY, formerly: ['tarn'] } });
const redirects = redirectsOf([story]);

test('old addresses of claims, articles, pairs and stories lead on', () => {
  expect(redirects).toEqual(
    expect.arrayContaining([
      { from: '/bridge/claims/old-cost/', to: '/bridge/claims/three-million/' },
      { from: '/bridge/articles/post/', to: '/bridge/articles/north/' },
      { from: '/bridge/compare/river/post/', to: '/bridge/compare/north/river/' },
      { from: '/tarn/*', to: '/bridge/:splat' },
    ]),
  );
});

test('what nothing replaced leads nowhere: its page says what was there', () => {
  expect(redirects.filter(({ from }) => /lost|no-more/u.test(from))).toEqual([]);
});
