import { describe, expect, test } from 'vitest';
import { severalPageOf } from '../../../src/views/story/several-page.ts';
import { textOf } from '../../render/text-content.ts';
import { bridge, reports } from '../bridge.ts';

describe('severalPageOf', () => {
  const story = bridge();
  const page = severalPageOf(story);

  test('every fact stands in one row, what three or more tell first', () => {
    for (const told of [story, reports(4)]) {
      const { parts } = severalPageOf(told);
      expect(parts.flatMap(({ rows }) => rows.map(({ id }) => id)).toSorted()).toEqual(
        told.facts.map(({ id }) => id).toSorted(),
      );
      for (const { id, rows } of parts)
        for (const { cells } of rows)
          expect(cells.filter(({ passage }) => passage && !passage.besides).length > 2).toBe(
            id === 'by-several',
          );
    }
    expect(page.parts.map(({ id }) => id)).toEqual(['by-two']);
    expect(severalPageOf(reports(4)).parts[0]?.id).toBe('by-several');
  });
  test('each row has a cell for every outlet, the words of its passage and the way to its sentence', () => {
    for (const { id, cells } of page.parts.flatMap(({ rows }) => rows)) {
      expect(cells.map(({ outlet }) => outlet.letter)).toEqual(['A', 'B', 'C']);
      for (const { outlet, passage } of cells) {
        const found = story.facts
          .find((row) => row.id === id)
          ?.passages.find(({ article }) => article === outlet.id);
        expect(passage === null || passage.besides).toBe(found === undefined);
        if (!passage || !found) continue;
        const article = story.articles.find(({ id: each }) => each === outlet.id)!;
        expect(textOf(passage.html)).toContain(
          article.text.slice(found.start, found.end).trim().slice(0, 20),
        );
        expect(passage.here).toContain(`/bridge/articles/${outlet.id}/#s-`);
      }
    }
  });
  test('a row of a claim begins with its statement, and has no other reason', () => {
    const claim = { reasons: ['both report: It burned.'] };
    const facts = story.facts.map((fact, i) => (i === 0 ? { ...fact, ...claim } : fact));
    const rows = severalPageOf({ ...story, facts }).parts.flatMap((part) => part.rows);
    expect(rows.find(({ id }) => id === facts[0]?.id)).toMatchObject({
      claims: [{ statement: 'It burned.', letters: null }],
      reasons: null,
    });
    const other = { ...story, facts: story.facts.map((fact) => ({ ...fact, reasons: ["same date 'May'"] })) };
    for (const row of severalPageOf(other).parts.flatMap((part) => part.rows))
      expect(row).toMatchObject({ claims: [], reasons: expect.stringContaining('ame date') });
  });
  test('an article without a passage shows its words for the claim of the row, and what it does with it', () => {
    const rows = page.parts.flatMap((part) => part.rows);
    const row = rows.find(({ claims }) => claims.some(({ statement }) => statement.includes('on Monday')));
    const valley = row?.cells.find(({ outlet }) => outlet.id === 'valley')?.passage;
    expect(valley).toMatchObject({ state: 'less specific', besides: true });
    expect(textOf(valley?.html ?? '')).toContain('is closed to all traffic');
    expect(valley?.here).toContain('/bridge/articles/valley/#s-');
    // One that is silent, or was not examined, has none.
    const cars = rows.find(({ claims }) => claims.some(({ statement }) => statement.includes('4,000 cars')));
    expect(cars?.cells.find(({ outlet }) => outlet.id === 'river')?.passage).toBeNull();
  });
  test('a row is headed by what all its passages report, else by each claim with the letters of those that do', () => {
    const [north, river] = ['north', 'river'].map((id) => story.articles.find((each) => each.id === id)!);
    const fact = (statements: readonly string[], ...spans: readonly (readonly [string, string])[]) => ({
      ...story.facts[0]!,
      reasons: statements.map((statement) => `both report: ${statement}`),
      passages: spans.map(([id, words]) => {
        const { text } = id === 'north' ? north! : river!;
        return { article: id, start: text.indexOf(words), end: text.indexOf(words) + words.length };
      }),
    });
    const [monday, cars] = ['The bridge was shut on Monday.', 'About 4,000 cars use the bridge every day.'];
    const head = (...facts: ReturnType<typeof fact>[]) =>
      severalPageOf({ ...story, facts }).parts.flatMap(({ rows }) => rows.map(({ claims }) => claims));
    const sinceMonday = ['river', 'have closed the old bridge over the Tarn since Monday'] as const;
    expect(head(fact([monday, cars], ['north', 'was shut on Monday'], sinceMonday))).toEqual([
      [{ statement: monday, letters: null }],
    ]);
    expect(head(fact([monday, cars], ['north', 'About 4,000 cars use it every day'], sinceMonday))).toEqual([
      [
        { statement: monday, letters: ['B'] },
        { statement: cars, letters: ['A'] },
      ],
    ]);
  });
  test('of two articles there is one part, and one pair', () => {
    const two = severalPageOf(reports(2));
    expect(two.parts.map(({ title }) => title)).toEqual(['Told by both']);
    expect(two.pairs.all?.length).toBe(1);
  });
});
