import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { compileCorpus } from '../../../src/corpus/compile-corpus.ts';
import { contentFolder, problemsOf } from '../content-folder.ts';

const TEXT = 'The bridge is shut.\n\nNobody may cross the bridge.\n';
const papers = (size: number) =>
  Object.fromEntries(Array.from({ length: size }, (_, i) => [`articles/paper-${i + 1}.txt`, TEXT]));
const stale = (size: number, story: unknown, claims?: unknown) =>
  problemsOf(
    contentFolder({
      ...papers(size),
      'story.yaml': stringify(story),
      ...(claims === undefined ? {} : { 'claims.yaml': stringify(claims) }),
    }),
  ).filter((line) => line.includes(' count-stale '));
const highlight = (rest: string) => ({
  highlights: [
    {
      question: 'Is it shut?',
      lines: ['paper-1', 'paper-3'].map((article) => ({ article, exact: 'The bridge is shut.' })),
      rest,
    },
  ],
});

describe('numbers that no longer hold when an article comes in', () => {
  test.each([
    ['five reports of one event', 5],
    ['All five outlets tell it.', 5],
    ['Four of the five articles name the mayor.', 5],
    ['What the 5 reports say.', 5],
  ])('“%s”', (summary, size) => {
    expect(stale(size, { summary })).toEqual([]);
    expect(stale(size + 1, { summary })).toEqual([expect.stringMatching(/^story\.yaml:1:1 .*6 articles$/u)]);
  });

  test.each([
    'Two reports name the mayor.',
    'The two outlets that name him are silent on this.',
    'Five people drowned.',
  ])('“%s” counts some, or something else', (summary) => expect(stale(6, { summary })).toEqual([]));

  test('more reports than there are', () => {
    expect(stale(2, { summary: 'Three reports name the mayor.' })).toHaveLength(1);
  });

  test('in statements and notes of claims too', () => {
    const claims = {
      examined: ['paper-1', 'paper-2', 'paper-3'],
      topics: [
        {
          id: 't',
          title: 'T',
          claims: [{ id: 'c', statement: 'Both of the two outlets say so.', cells: {} }],
        },
      ],
    };
    expect(stale(3, {}, claims)).toEqual([expect.stringContaining('claims.yaml')]);
  });
});

describe('the last line of a highlight', () => {
  test.each([
    ['B and D leave it out.', 4],
    ['B says less; D leaves it out.', 4],
    ['The other two leave it out.', 4],
  ])('“%s” holds for four articles and not for five', (rest, size) => {
    expect(stale(size, highlight(rest))).toEqual([]);
    expect(stale(size + 1, highlight(rest))).toHaveLength(1);
  });

  test('a letter that no article has', () => {
    expect(stale(3, highlight('B and E leave it out.'))).toEqual([expect.stringContaining('names E')]);
  });
});

test('letters stay where they are when an article gets a date', () => {
  const letters = (articles: Record<string, unknown>) =>
    compileCorpus(
      contentFolder({ ...papers(3), 'story.yaml': stringify({ articles }) }),
    ).corpus?.stories[0]?.articles.map(({ id, letter }) => letter + id.slice(-1));
  const dated = { published: { value: '2026-03-02', basis: 'identified', how: 'noted' } };
  expect(letters({})).toEqual(['A1', 'B2', 'C3']);
  expect(letters({ 'paper-3': dated })).toEqual(['A1', 'B2', 'C3']);
  // A list of most articles is their order; what comes in later stands behind it.
  expect(letters({ 'paper-3': {}, 'paper-2': {} })).toEqual(['A3', 'B2', 'C1']);
  expect(letters({ 'paper-3': {}, 'paper-2': dated, 'paper-1': {} })).toEqual(['A3', 'B2', 'C1']);
});
