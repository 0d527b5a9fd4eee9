import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/model/story.ts';
import { toldBy } from '../../../src/views/claim-cells.ts';
import { articlePageOf } from '../../../src/views/article/article-page.ts';
import { fewOutlets } from '../../../src/views/many/few-outlets.ts';
import { rowsPagesOf } from '../../../src/views/many/rows-pages.ts';
import { pairLists } from '../../../src/views/pair/pair-links.ts';
import { quotesPageOf } from '../../../src/views/quotes/quotes-page.ts';
import { overviewOf } from '../../../src/views/story/overview.ts';
import { toldFactsOf } from '../../../src/views/story/told-facts.ts';
import { storyOfMany } from './story-of-many.ts';

const withoutClaims = (story: Story): Story => ({ ...story, claims: [] });
const of = (articles: number) => ({ articles: Array.from({ length: articles }) }) as unknown as Story;

/** The letters of a row of passages, found by its address. */
function lettersAt(story: Story, address: string): string[] {
  const [page, id] = address.split('#');
  const [{ paged } = { paged: undefined }] = rowsPagesOf(story);
  const rows = rowsPagesOf(story)[paged?.addresses.indexOf(page ?? '') ?? -1]?.parts.flatMap(
    (part) => part.rows,
  );
  return rows?.find((row) => row.id === id)?.cells.map(({ outlet }) => outlet.letter) ?? [];
}

test('of a list of outlets a story of more than twelve names four, and leads to the rest', () => {
  const letters = [...'ABCDEFG'];
  expect(fewOutlets(of(12), letters, '/all/')).toEqual({ named: letters, more: null });
  expect(fewOutlets(of(13), letters, '/all/')).toEqual({
    named: letters.slice(0, 4),
    more: { count: 3, address: '/all/' },
  });
});
test('the name of one outlet is not replaced by its number', () => {
  expect(fewOutlets(of(13), [...'ABCDE'], '/all/')).toEqual({ named: [...'ABCDE'], more: null });
});

describe('a story of forty articles', () => {
  const story = storyOfMany(40);
  const bare = withoutClaims(story);

  test('what a report leaves out names four, and leads to the page of the claim', () => {
    const { leftOut } = articlePageOf(story, story.articles[0]!);
    expect(leftOut.length).toBeGreaterThan(1);
    for (const { address, outlets } of leftOut) {
      const claim = story.claims.find(({ id }) => address.endsWith(`/${id}/`))!;
      expect(outlets.named).toHaveLength(4);
      expect(outlets.more).toEqual({ count: toldBy(claim).length - 4, address });
    }
  });
  test('what it has no counterpart of names four, and leads to a row with all of them', () => {
    const lines = bare.articles.slice(0, 3).flatMap((article) => articlePageOf(bare, article).unmatched);
    const many = lines.filter(({ outlets }) => outlets.more !== null);
    expect(many.length).toBeGreaterThan(10);
    for (const { outlets } of many) {
      expect(outlets.named).toHaveLength(4);
      const letters = lettersAt(bare, outlets.more!.address);
      expect(letters).toEqual(expect.arrayContaining(outlets.named.map(({ outlet }) => outlet.letter)));
      expect(letters.length).toBeGreaterThanOrEqual(4 + outlets.more!.count);
    }
  });
  test('so does what several tell, and who is quoted leads to the quotations of that speaker', () => {
    const view = toldFactsOf(bare)!;
    expect(view.common.length).toBeGreaterThan(4);
    for (const { outlets } of view.common)
      expect(lettersAt(bare, outlets.more!.address).length).toBeGreaterThanOrEqual(4 + outlets.more!.count);
    const { speakers } = quotesPageOf(bare);
    expect(view.speakers.length).toBeGreaterThan(1);
    for (const { name, outlets } of view.speakers) {
      const anchor = speakers.find((speaker) => speaker.name === name)?.anchor;
      expect(outlets.more?.address).toBe(`/bridge/quotes/#${anchor}`);
    }
  });
  test('the overview shows twelve beginnings and folds the others, and leads to the list of pairs', () => {
    const { beginnings, moreBeginnings, pairs } = overviewOf(story);
    expect([beginnings.length, moreBeginnings.length]).toEqual([12, 28]);
    expect(pairs).toMatchObject({ all: null, address: '/bridge/compare/#pairs' });
    expect(pairLists(story)).toEqual(pairs);
  });
  test('three pairs of copies are named and the others folded', () => {
    const { text, blocks, sentences } = bare.articles[0]!;
    const articles = bare.articles.map((each) => ({ ...each, text, blocks, sentences, quotes: [] }));
    const view = toldFactsOf({ ...bare, articles, facts: [], matches: [], utterances: [] })!;
    expect(view.copies).toHaveLength(3);
    expect(view.moreCopies).toHaveLength((40 * 39) / 2 - 3);
  });
});

test('a story of twelve articles names all and folds nothing', () => {
  const story = storyOfMany(12);
  const { leftOut } = articlePageOf(story, story.articles[0]!);
  expect(leftOut.some(({ outlets }) => outlets.named.length > 5)).toBe(true);
  expect(leftOut.every(({ outlets }) => outlets.more === null)).toBe(true);
  expect(overviewOf(story)).toMatchObject({ moreBeginnings: [] });
  const facts = toldFactsOf(withoutClaims(story))!;
  expect(facts.common.every(({ outlets }) => outlets.more === null)).toBe(true);
  expect(facts.moreCopies).toEqual([]);
});
