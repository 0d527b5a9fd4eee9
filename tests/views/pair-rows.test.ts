import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Link } from '../../src/model/link.ts';
import type { Story } from '../../src/model/story.ts';
import { pairRows, type PairCell, type PairRow } from '../../src/views/pair-rows.ts';
import { articleIn, storyOf } from './story-of.ts';

/** Two articles of sentences that share nothing, so that every link is the test's own. */
const LEFT = 'Apples fell. Bears slept. Clouds came.\n\nDogs barked. Eagles rose.\n\nFoxes ran. Geese flew. Hens sat.\n';
const RIGHT = 'Ivy grew. Jays sang.\n\nKites soared. Lions roared. Mice hid. Newts swam.\n\nOwls called. Pigs dug.\n';
const plain = storyOf({ articles: { left: LEFT, right: RIGHT } });
const left = articleIn(plain, 'left');
const right = articleIn(plain, 'right');

/** A link between two sentences, given by the words they start with, or by number. */
function link(a: string | number, b: string | number, strength: Link['strength'] = 'same', score = 0.9): Link {
  const passage = (article: typeof left, which: string | number) => {
    const sentence = article.sentences.find(({ start }, i) => (typeof which === 'number' ? i === which : article.text.startsWith(which, start)));
    if (!sentence) throw new Error(`No sentence \`${which}\``);
    return { article: article.id, start: sentence.start, end: sentence.end };
  };
  return { a: passage(left, a), b: passage(right, b), strength, score, reasons: [] };
}

const rowsOf = (links: Link[], turned = false): PairRow[] => {
  const story: Story = { ...plain, links };
  return turned ? pairRows(story, right, left) : pairRows(story, left, right);
};

const wordsOf = (article: typeof left, cell: PairCell | null) => cell?.sentences.map(({ start, end }) => article.text.slice(start, end)).join(' ') ?? '–';
const mark = ({ passage }: PairCell) => (passage ? `${passage.number} ${passage.elsewhere}: ` : '');
const show = (rows: PairRow[]) => rows.map(({ a, b }) => `${a ? mark(a) : ''}${wordsOf(left, a)} | ${b ? mark(b) : ''}${wordsOf(right, b)}`);

describe('pairRows', () => {
  test('without links: neighbours of one block stand together, from the top', () => {
    expect(show(rowsOf([]))).toEqual([
      'Apples fell. Bears slept. Clouds came. | Ivy grew. Jays sang.',
      'Dogs barked. Eagles rose. | Kites soared. Lions roared. Mice hid. Newts swam.',
      'Foxes ran. Geese flew. Hens sat. | Owls called. Pigs dug.',
    ]);
  });

  test('linked sentences stand level', () => {
    expect(show(rowsOf([link('Clouds', 'Ivy'), link('Geese', 'Mice')]))).toEqual([
      'Apples fell. Bears slept. | –',
      '1 level: Clouds came. | 1 level: Ivy grew.',
      'Dogs barked. Eagles rose. | Jays sang.',
      'Foxes ran. | Kites soared. Lions roared.',
      '2 level: Geese flew. | 2 level: Mice hid.',
      'Hens sat. | Newts swam.',
      '– | Owls called. Pigs dug.',
    ]);
  });

  test('what stands in another order keeps its place and says where the other is', () => {
    const rows = show(rowsOf([link('Apples', 'Owls'), link('Dogs', 'Jays'), link('Foxes', 'Lions')]));
    expect(rows).toContain('2 level: Dogs barked. | 2 level: Jays sang.');
    expect(rows).toContain('3 level: Foxes ran. | 3 level: Lions roared.');
    expect(rows.some((row) => row.startsWith('1 later: Apples fell. |'))).toBe(true);
    expect(rows.some((row) => row.endsWith('| 1 earlier: Owls called.'))).toBe(true);
  });

  test('a sentence has one counterpart: the surest; what tells the same goes before what overlaps', () => {
    expect(show(rowsOf([link('Bears', 'Jays', 'overlaps', 0.8), link('Bears', 'Kites', 'same', 0.6), link('Apples', 'Kites', 'same', 0.5)])).filter((row) => row.includes('level'))).toEqual(['1 level: Bears slept. | 1 level: Kites soared.']);
  });

  test('links of other articles, and links stored the other way round', () => {
    const { a, b, ...rest } = link('Bears', 'Kites');
    expect(show(rowsOf([{ ...rest, a: { ...a, article: 'third' }, b }])).some((row) => row.includes('level'))).toBe(false);
    expect(show(rowsOf([{ ...rest, a: b, b: a }])).filter((row) => row.includes('level'))).toEqual(['1 level: Bears slept. | 1 level: Kites soared.']);
  });
});

describe('for any links', () => {
  const anyLinks = fc.array(
    fc.tuple(fc.nat(left.sentences.length - 1), fc.nat(right.sentences.length - 1), fc.constantFrom('same' as const, 'overlaps' as const), fc.constantFrom(0.5, 0.6, 0.7)),
    { maxLength: 14 },
  ).map((list) => list.map(([a, b, strength, score]) => link(a, b, strength, score)));
  const cellsOf = (rows: PairRow[], side: 'a' | 'b') => rows.flatMap((row) => row[side] ?? []);
  const numbersOf = (cells: PairCell[]) => cells.flatMap(({ passage }) => (passage ? [passage.number] : []));

  test('every sentence of both stands in one cell, in text order', () => {
    fc.assert(fc.property(anyLinks, (links) => {
      const rows = rowsOf(links);
      for (const [side, article] of [['a', left], ['b', right]] as const) {
        expect(cellsOf(rows, side).flatMap(({ sentences }) => sentences.map(({ id }) => id))).toEqual(article.sentences.map(({ id }) => id));
      }
      expect(rows.every(({ a, b }) => a !== null || b !== null)).toBe(true);
    }));
  });

  test('a number stands once on each side, and a level one in one row', () => {
    fc.assert(fc.property(anyLinks, (links) => {
      const rows = rowsOf(links);
      const [a, b] = [numbersOf(cellsOf(rows, 'a')), numbersOf(cellsOf(rows, 'b'))];
      expect(a).toEqual(a.map((_, i) => i + 1));
      expect(b.toSorted((x, y) => x - y)).toEqual(a);
      for (const row of rows) {
        const level = [row.a, row.b].filter((cell) => cell?.passage?.elsewhere === 'level');
        expect([0, 2]).toContain(level.length);
        if (level.length === 2) expect(row.a?.passage?.number).toBe(row.b?.passage?.number);
      }
    }));
  });

  test('level passages rise; the others say on one side later, on the other earlier', () => {
    fc.assert(fc.property(anyLinks, (links) => {
      const rows = rowsOf(links);
      const level = rows.flatMap(({ b }) => (b?.passage?.elsewhere === 'level' ? [b.passage.number] : []));
      expect(level).toEqual(level.toSorted((x, y) => x - y));
      const placeB = new Map(cellsOf(rows, 'b').flatMap(({ passage }) => (passage ? [[passage.number, passage.elsewhere]] : [])));
      const opposite = { level: 'level', earlier: 'later', later: 'earlier' } as const;
      for (const { passage } of cellsOf(rows, 'a')) if (passage) expect(placeB.get(passage.number)).toBe(opposite[passage.elsewhere]);
    }));
  });

  test('the mirrored page pairs the same sentences', () => {
    const pairsOf = (rows: PairRow[]) => {
      const b = new Map(cellsOf(rows, 'b').flatMap(({ passage, sentences }) => (passage ? [[passage.number, sentences[0]?.id]] : [])));
      return cellsOf(rows, 'a').flatMap(({ passage, sentences }) => (passage ? [[sentences[0]?.id, b.get(passage.number)]] : []));
    };
    fc.assert(fc.property(anyLinks, (links) => {
      const turned = pairsOf(rowsOf(links, true)).map(([a, b]) => [b, a]);
      expect(turned.toSorted()).toEqual(pairsOf(rowsOf(links)).toSorted());
    }));
  });
});
