import { expect, test } from 'vitest';
import { newestDay } from '../../src/views/newest-day.ts';

const article = (published: string | null, retrieved: string | null) => ({
  published: published === null ? null : { value: published },
  retrieved: retrieved === null ? null : { value: retrieved },
});

test('the newest of the days of publication, of retrieval and of corrections', () => {
  const articles = [article('2026-03-02T23:10:00+01:00', '2026-03-05'), article(null, null)];
  expect(newestDay({ articles, corrections: [] })).toBe('2026-03-05');
  expect(newestDay({ articles, corrections: [{ date: '2026-03-09' }, { date: '2026-03-01' }] })).toBe(
    '2026-03-09',
  );
});

test('none where the content knows none', () => {
  expect(newestDay({ articles: [article(null, null)], corrections: [] })).toBeNull();
});
