import { english } from '../../src/language/en/english.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignPassages, alignStory } from '../../src/align/align-passages.ts';
import { Row } from '../../src/model/row.ts';
import { article, caseNamed, cases, told } from './cases.ts';
import { growth, IN_LINE } from '../growth.ts';

const minister = 'Health minister Ada Quill resigned on 3 May over the leaked vaccine contract.';
const three = [
  article('north', [minister, 'Quill said she had "made one mistake too many".', 'Her deputy takes over.']),
  article('south', [
    'The weather was fine.',
    'Ada Quill, the health minister, stepped down on May 3 because of a leaked vaccine contract.',
  ]),
  article('west', [
    '"I made one mistake too many," Quill told reporters.',
    'The contract for the vaccine had been leaked, and on 3 May health minister Ada Quill resigned.',
  ]),
];

describe('alignPassages', () => {
  test('puts what three articles tell into one row', () => {
    const [row] = alignPassages(three, english);
    expect(row === undefined ? [] : told(row, three)).toEqual([
      `north: ${minister}`,
      'south: Ada Quill, the health minister, stepped down on May 3 because of a leaked vaccine contract.',
      'west: The contract for the vaccine had been leaked, and on 3 May health minister Ada Quill resigned.',
    ]);
  });

  test('joins neighbouring sentences that together equal one', () => {
    const one = article('one', [
      'The owners must stop riding the red scooters at once.',
      'They should keep the red scooters outdoors and never charge the batteries.',
      'Shares fell.',
    ]);
    const two = article('two', [
      'A storm is coming.',
      'Owners must stop riding the red scooters, keep the scooters outdoors and never charge the batteries.',
    ]);
    const [row] = alignPassages([one, two], english);
    expect(row === undefined ? [] : told(row, [one, two])[0]).toBe(
      `one: ${one.text.split('\n').slice(0, 2).join('\n')}`,
    );
  });

  test('never joins sentences with set-aside text between them', () => {
    const whole = article('one', [
      'The owners must stop riding the red scooters at once.',
      'SHARE THIS',
      'They should keep the red scooters outdoors and never charge the batteries.',
      'Shares fell.',
    ]);
    const one = { ...whole, sentences: whole.sentences.filter((_, i) => i !== 1) };
    const two = article('two', [
      'A storm is coming.',
      'Owners must stop riding the red scooters, keep the scooters outdoors and never charge the batteries.',
    ]);
    const rows = alignPassages([one, two], english);
    expect(rows.length).toBeGreaterThan(0);
    expect(
      rows.flatMap((row) => told(row, [one, two])).filter((line) => line.includes('SHARE THIS')),
    ).toEqual([]);
  });

  test.each(cases.map(({ id }) => [id]))('%s: rows keep the promises of the model', (id) => {
    const { articles } = caseNamed(id);
    const rows = alignPassages(articles, english);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(() => Row.parse(row)).not.toThrow();
      expect(new Set(row.passages.map((passage) => passage.article)).size).toBe(row.passages.length);
      expect(row.reasons.length).toBeGreaterThan(0);
      for (const passage of row.passages) {
        const { sentences } = articles.find((one) => one.id === passage.article) ?? { sentences: [] };
        expect(sentences.map(({ start }) => start)).toContain(passage.start);
        expect(sentences.map(({ end }) => end)).toContain(passage.end);
      }
    }
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  });

  test('rows follow the first article', () => {
    const { articles } = caseNamed('flood-valley');
    const starts = alignPassages(articles, english).map((row) => row.passages[0]?.start ?? 0);
    expect(starts).toEqual(starts.toSorted((x, y) => x - y));
  });

  test('the order of articles changes the order of rows only', () => {
    const names = (order: typeof three): string[] =>
      alignPassages(order, english)
        .map(
          (row) =>
            `${row.id} ${row.score} ${row.passages.map(({ article: id, start, end }) => `${id} ${start} ${end}`).sort()}`,
        )
        .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(three, { minLength: 3, maxLength: 3 }), (order) => {
        expect(names(order)).toEqual(names(three));
      }),
    );
  });

  test('the links of two articles stay as they are when others are added', () => {
    const others = cases.map(
      ({ id, articles: [, b] }) => ({ ...(b ?? three[0]), id: `x-${id}` }) as (typeof three)[number],
    );
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.subarray(others, { maxLength: 3 }), ({ articles }, added) => {
        const own = alignStory([...added, ...articles], english).links.filter(
          ({ a, b }) => a.article === 'a' && b.article === 'b',
        );
        expect(own).toEqual(alignStory(articles, english).links);
      }),
      { numRuns: 20 },
    );
  });

  test.each(cases.map(({ id }) => [id]))('%s: an unrelated article changes no row', (id) => {
    const { articles } = caseNamed(id);
    const other = article('zz', [
      'Lantern festivals return to Quillby after nine winters.',
      'Bakers queued for almond dough.',
      'A choir sang.',
    ]);
    expect(alignPassages([...articles, other], english)).toEqual(alignPassages(articles, english));
  });

  test.each(cases.map(({ id }) => [id]))('%s: an unrelated paragraph leaves the names of sure rows', (id) => {
    const { articles } = caseNamed(id);
    const [a, b] = articles;
    if (a === undefined || b === undefined) throw new Error('A case has two articles');
    const lines = a.sentences.map(({ start, end }) => a.text.slice(start, end));
    const longer = article('a', ['Lantern festivals return to Quillby after nine winters.', ...lines]);
    const ids = alignPassages([longer, b], english).map((row) => row.id);
    for (const row of alignPassages([article('a', lines), b], english).filter(({ score }) => score >= 0.6))
      expect(ids).toContain(row.id);
  });

  test('one article, or none, has no rows', () => {
    expect(alignPassages([], english)).toEqual([]);
    expect(alignPassages(three.slice(0, 1), english)).toEqual([]);
  });

  test('articles are aligned without running away', () => {
    const facts = cases.flatMap(({ articles }) =>
      articles.flatMap(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end))),
    );
    const story = (length: number) =>
      Array.from({ length }, (_, i) =>
        article(
          `n${i}`,
          Array.from({ length: 20 }, (__, j) => facts[(i * 17 + j * 5) % facts.length] ?? ''),
        ),
      );
    expect(alignPassages(story(40), english).length).toBeGreaterThan(50);
    // Every article is laid beside every other.
    expect(growth((size) => alignPassages(story(Math.round(Math.sqrt(size))), english), 50)).toBeLessThan(
      IN_LINE,
    );
  });
});
