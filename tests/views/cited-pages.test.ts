import { expect, test } from 'vitest';
import { citedArticle, citedClaim, citedPair, citedUtterance } from '../../src/views/cited-pages.ts';
import { utterancePageOf } from '../../src/views/quotes/utterance-page.ts';
import { bridge } from './bridge.ts';

const story = bridge();
const [north, river] = story.articles;
const namesOf = ({ articles }: { articles: readonly { id: string }[] }) => articles.map(({ id }) => id);

test('an article is cited alone', () => {
  const page = citedArticle(story, river!);
  expect([page.title, page.address, namesOf(page)]).toEqual([
    'River Times, with the others’ words',
    '/bridge/articles/river/',
    ['river'],
  ]);
});

test('a claim is cited in quotation marks, an utterance with its speaker', () => {
  expect(citedClaim(story, story.claims[0]!).title).toBe('“Shop owners fear for their trade.”');
  const utterance = story.utterances[0]!;
  expect(citedUtterance(story, utterance, utterancePageOf(story, utterance)).title).toBe(
    'Anna Brandt: “The bridge will stay closed until the pillars are safe”',
  );
});

test('a mirrored pair is cited by the address of the pair, in the order of its page', () => {
  const page = citedPair(story, river!, north!);
  expect([page.title, page.address, namesOf(page)]).toEqual([
    'River Times and North Post, side by side',
    '/bridge/compare/north/river/',
    ['river', 'north'],
  ]);
});
