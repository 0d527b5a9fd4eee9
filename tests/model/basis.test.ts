import { expect, test } from 'vitest';
import { contentFolder, problemsOf } from '../corpus/content-folder.ts';
import { articleIn, storyOf } from '../views/story-of.ts';

const ARTICLES = { north: 'Bridge shut\n\nIt is shut.\n' };

test('a day and an address alone are known from the editor', () => {
  const entry = { published: '2026-03-02', url: 'https://north.example/bridge', retrieved: '2026-03-05' };
  const { published, url, retrieved } = articleIn(
    storyOf({ articles: ARTICLES, story: { articles: { north: entry } } }),
    'north',
  );
  const known = (value: string) => ({ value, basis: 'identified', how: 'by the editor' });
  expect(published).toEqual(known('2026-03-02'));
  expect(url).toEqual(known('https://north.example/bridge'));
  expect(retrieved).toEqual(known('2026-03-05'));
});

const problemsWith = (entry: string) =>
  problemsOf(
    contentFolder({
      'stories/bridge/articles/north.txt': ARTICLES.north,
      'stories/bridge/story.yaml': `articles:\n  north:\n${entry}`,
    }),
  );

test('a day without quotes is one, too', () => {
  expect(problemsWith('    published: 2026-03-02\n    url: https://north.example/\n')).toEqual([]);
});

test('what is wrong with either form is said', () => {
  expect(problemsWith('    published: 2026-02-30\n')[0]).toContain('there is no such day');
  expect(problemsWith('    published: { value: 2026-03-02 }\n')[0]).toContain(
    '`articles.north.published.basis` is missing; it is one of `stated`, `identified`',
  );
  expect(problemsWith('    published: { value: 2026-02-30, basis: identified, how: x }\n')[0]).toContain(
    'there is no such day',
  );
  expect(problemsWith('    published: { value: 2026-03-02, basis: identified, as: x }\n')[0]).toContain(
    'takes no `as`',
  );
  expect(problemsWith('    url: north.example\n')[0]).toContain('begins with https://');
});
