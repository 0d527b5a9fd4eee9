import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { contentFolder, problemsOf } from '../content-folder.ts';

const problems = (articles: Record<string, unknown>) =>
  problemsOf(
    contentFolder({
      'articles/one.txt': 'The bridge is shut.\n',
      'articles/two.txt': 'The bridge is shut again.\n',
      'story.yaml': stringify({ articles }),
    }),
  );

describe('versions of an article', () => {
  test('a later one names the earlier', () => {
    expect(problems({ one: { outlet: 'nova' }, two: { outlet: 'nova', 'version-of': 'one' } })).toEqual([]);
  });

  test.each([
    ['an article that has no file', { two: { 'version-of': 'three' } }, /article-unknown .*`three`/u],
    [
      'an article of another outlet',
      { two: { 'version-of': 'one' } },
      /version-of `one` is of another outlet/u,
    ],
    ['itself', { one: { 'version-of': 'one' } }, /version-of The versions go round in a circle/u],
  ])('%s', (_, articles, message) => {
    expect(problems(articles)).toEqual([expect.stringMatching(message)]);
  });

  test('each other', () => {
    const both = {
      one: { outlet: 'nova', 'version-of': 'two' },
      two: { outlet: 'nova', 'version-of': 'one' },
    };
    expect(problems(both)).toHaveLength(2);
  });
});
