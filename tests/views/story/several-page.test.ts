import { describe, expect, test } from 'vitest';
import { severalPageOf } from '../../../src/views/story/several-page.ts';
import { textOf } from '../../render/text-content.ts';
import { bridge, reports } from '../bridge.ts';

describe('severalPageOf', () => {
  const story = bridge();
  const page = severalPageOf(story);

  test('every fact stands in one row, what three or more tell first', () => {
    expect(page.parts.flatMap(({ rows }) => rows.map(({ id }) => id)).toSorted()).toEqual(
      story.facts.map(({ id }) => id).toSorted(),
    );
    const sizes = page.parts.map(({ rows }) =>
      rows.map(({ cells }) => cells.filter(({ passage }) => passage).length),
    );
    expect(page.parts.map(({ id }) => id)).toEqual(['by-several', 'by-two']);
    expect(Math.min(...(sizes[0] ?? []))).toBeGreaterThanOrEqual(3);
    expect(Math.max(...(sizes[1] ?? []))).toBe(2);
  });
  test('each row has a cell for every outlet, the words of its passage and the way to its sentence', () => {
    for (const { id, cells } of page.parts.flatMap(({ rows }) => rows)) {
      expect(cells.map(({ outlet }) => outlet.letter)).toEqual(['A', 'B', 'C']);
      for (const { outlet, passage } of cells) {
        const found = story.facts
          .find((row) => row.id === id)
          ?.passages.find(({ article }) => article === outlet.id);
        expect(passage === null).toBe(found === undefined);
        if (!passage || !found) continue;
        const article = story.articles.find(({ id: each }) => each === outlet.id)!;
        expect(textOf(passage.html)).toContain(
          article.text.slice(found.start, found.end).trim().slice(0, 20),
        );
        expect(passage.here).toContain(`/bridge/articles/${outlet.id}/#s-`);
      }
    }
  });
  test('of two articles there is one part, and one pair', () => {
    const two = severalPageOf(reports(2));
    expect(two.parts.map(({ title }) => title)).toEqual(['Told by both']);
    expect(two.pairs.length).toBe(1);
  });
});
