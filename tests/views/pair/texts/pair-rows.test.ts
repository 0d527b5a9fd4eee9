import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Match } from '../../../../src/model/match.ts';
import type { Story } from '../../../../src/model/story.ts';
import { pairBands } from '../../../../src/views/pair/texts/pair-bands.ts';
import { matchPair } from '../../../../src/views/pair/pair-matches.ts';
import { pairRows, type PairCell, type PairRow } from '../../../../src/views/pair/texts/pair-rows.ts';
import { articleIn, storyOf } from '../../story-of.ts';

/** Two articles of sentences that share nothing, so that every link is the test's own. */
const LEFT =
  'Apples fell. Bears slept. Clouds came.\n\nDogs barked. Eagles rose.\n\nFoxes ran. Geese flew. Hens sat.\n';
const RIGHT =
  'Ivy grew. Jays sang.\n\nKites soared. Lions roared. Mice hid. Newts swam.\n\nOwls called. Pigs dug.\n';
const plain = storyOf({ articles: { left: LEFT, right: RIGHT } });
const left = articleIn(plain, 'left');
const right = articleIn(plain, 'right');

/** A link between two sentences, given by the words they start with, or by number. */
function link(a: string | number, b: string | number, score = 0.9): Match {
  const passage = (article: typeof left, which: string | number) => {
    const sentence = article.sentences.find(({ start }, i) =>
      typeof which === 'number' ? i === which : article.text.startsWith(which, start),
    );
    if (!sentence) throw new Error(`No sentence \`${which}\``);
    return { article: article.id, start: sentence.start, end: sentence.end };
  };
  return { a: passage(left, a), b: passage(right, b), ground: 'sense', score, reasons: [] };
}

const rowsOf = (matches: Match[], turned = false): PairRow[] => {
  const story: Story = { ...plain, matches };
  return turned
    ? pairRows(matchPair(story, right, left), right, left)
    : pairRows(matchPair(story, left, right), left, right);
};

const sentencesIn = (cell: PairCell | null) => cell?.paragraphs.flatMap(({ sentences }) => sentences) ?? [];
const wordsOf = (article: typeof left, cell: PairCell | null) =>
  cell === null
    ? '–'
    : sentencesIn(cell)
        .map(({ start, end }) => article.text.slice(start, end))
        .join(' ');
const mark = ({ passage, partOf }: PairCell) =>
  partOf !== null ? `part of ${partOf}: ` : passage ? `${passage.number} ${passage.elsewhere}: ` : '';
const show = (rows: PairRow[]) =>
  rows.map(({ a, b }) => `${a ? mark(a) : ''}${wordsOf(left, a)} | ${b ? mark(b) : ''}${wordsOf(right, b)}`);

describe('pairRows', () => {
  test('without matches both texts stand whole beside each other, their paragraphs kept', () => {
    const [row, ...more] = rowsOf([]);
    expect(more).toEqual([]);
    expect(row?.a?.paragraphs.map(({ sentences }) => sentences.length)).toEqual([3, 2, 3]);
    expect(row?.b?.paragraphs.map(({ sentences }) => sentences.length)).toEqual([2, 4, 2]);
  });

  test('linked sentences stand level; what has no counterpart runs beside what the other has there', () => {
    expect(show(rowsOf([link('Clouds', 'Ivy'), link('Geese', 'Mice')]))).toEqual([
      'Apples fell. Bears slept. | –',
      '1 level: Clouds came. | 1 level: Ivy grew.',
      'Dogs barked. Eagles rose. Foxes ran. | Jays sang. Kites soared. Lions roared.',
      '2 level: Geese flew. | 2 level: Mice hid.',
      'Hens sat. | Newts swam. Owls called. Pigs dug.',
    ]);
  });

  test('text beside a passage that stands elsewhere is split at sentences, about as long as the passage', () => {
    expect(show(rowsOf([link('Apples', 'Pigs', 0.5), link('Hens', 'Newts')]))).toEqual([
      '1 later: Apples fell. | Ivy grew.',
      'Bears slept. Clouds came. Dogs barked. Eagles rose. Foxes ran. Geese flew. | Jays sang. Kites soared. Lions roared. Mice hid.',
      '2 level: Hens sat. | 2 level: Newts swam.',
      '– | Owls called.',
      '– | 1 earlier: Pigs dug.',
    ]);
  });

  test('but never inside a quotation', () => {
    const said = storyOf({
      articles: {
        left: 'Apples fell.\n\nBears slept on it.\n',
        right: 'Ivy grew. “Jays sang. Kites soared. Lions roared,” she said. Mice hid.\n\nNewts swam.\n',
      },
    });
    const [one, two] = [articleIn(said, 'left'), articleIn(said, 'right')];
    const at = ({ id, sentences }: typeof one, i: number) => ({
      article: id,
      start: sentences[i]?.start ?? 0,
      end: sentences[i]?.end ?? 0,
    });
    const linked = {
      ...said,
      matches: [
        {
          a: at(one, 0),
          b: at(two, two.sentences.length - 1),
          ground: 'sense' as const,
          score: 0.9,
          reasons: [],
        },
        { a: at(one, 1), b: at(two, 0), ground: 'sense' as const, score: 0.6, reasons: [] },
      ],
    };
    const rows = pairRows(matchPair(linked, one, two), one, two);
    const split = rows
      .map(({ b }) => wordsOf(two, b))
      .filter((words) => words.includes('“') || words.includes('”'));
    for (const words of split) expect(words.split(/[“”]/u).length % 2).toBe(1);
    expect(split.length).toBeGreaterThan(0);
  });

  test('a match over two sentences makes them one passage', () => {
    const two = link('Bears', 'Kites');
    const wide: Match = { ...two, a: { ...two.a, end: link('Clouds', 'Kites').a.end } };
    expect(show(rowsOf([wide])).filter((row) => row.includes('level'))).toEqual([
      '1 level: Bears slept. Clouds came. | 1 level: Kites soared.',
    ]);
  });

  test('what tells the same as a matched passage besides is a further place of it', () => {
    const rows = rowsOf([link('Bears', 'Kites'), link('Bears', 'Pigs', 0.4)]);
    expect(show(rows).filter((row) => row.includes('part'))).toEqual([
      'Geese flew. Hens sat. | part of 1: Pigs dug.',
    ]);
    const story: Story = {
      ...plain,
      matches: [link('Bears', 'Kites'), link('Bears', 'Pigs', 0.4)],
    };
    const at = (words: string) => rows.findIndex((row) => wordsOf(right, row.b) === words) + 1;
    expect(pairBands(rows, matchPair(story, left, right))).toEqual([
      { number: 1, a: at('Kites soared.'), b: at('Kites soared.') },
    ]);
  });

  test('what stands in another order keeps its place and says where the other is', () => {
    const rows = show(rowsOf([link('Apples', 'Owls'), link('Dogs', 'Jays'), link('Foxes', 'Lions')]));
    expect(rows).toContain('2 level: Dogs barked. | 2 level: Jays sang.');
    expect(rows).toContain('3 level: Foxes ran. | 3 level: Lions roared.');
    expect(rows.some((row) => row.startsWith('1 later: Apples fell. |'))).toBe(true);
    expect(rows.some((row) => row.endsWith('| 1 earlier: Owls called.'))).toBe(true);
  });

  test('a sentence has one counterpart: the surest, by its ground and then by its score', () => {
    expect(
      show(
        rowsOf([
          link('Bears', 'Jays', 0.8),
          { ...link('Bears', 'Kites', 0.6), ground: 'claim' },
          link('Apples', 'Kites', 0.5),
        ]),
      ).filter((row) => row.includes('level')),
    ).toEqual(['1 level: Bears slept. | 1 level: Kites soared.']);
  });

  test('matches of other articles, and matches stored the other way round', () => {
    const { a, b, ...rest } = link('Bears', 'Kites');
    expect(
      show(rowsOf([{ ...rest, a: { ...a, article: 'third' }, b }])).some((row) => row.includes('level')),
    ).toBe(false);
    expect(show(rowsOf([{ ...rest, a: b, b: a }])).filter((row) => row.includes('level'))).toEqual([
      '1 level: Bears slept. | 1 level: Kites soared.',
    ]);
  });
});

describe('for any matches', () => {
  const anyLinks = fc
    .array(
      fc.tuple(
        fc.nat(left.sentences.length - 1),
        fc.nat(right.sentences.length - 1),
        fc.constantFrom(0.5, 0.6, 0.7),
      ),
      { maxLength: 14 },
    )
    .map((list) => list.map(([a, b, score]) => link(a, b, score)));
  const cellsOf = (rows: PairRow[], side: 'a' | 'b') => rows.flatMap((row) => row[side] ?? []);
  const numbersOf = (cells: PairCell[]) => cells.flatMap(({ passage }) => (passage ? [passage.number] : []));

  test('every sentence of both stands in one cell, in text order', () => {
    fc.assert(
      fc.property(anyLinks, (matches) => {
        const rows = rowsOf(matches);
        for (const [side, article] of [
          ['a', left],
          ['b', right],
        ] as const) {
          expect(cellsOf(rows, side).flatMap((cell) => sentencesIn(cell).map(({ id }) => id))).toEqual(
            article.sentences.map(({ id }) => id),
          );
        }
        expect(rows.every(({ a, b }) => a !== null || b !== null)).toBe(true);
      }),
    );
  });

  test('a number stands once on each side, and a level one in one row', () => {
    fc.assert(
      fc.property(anyLinks, (matches) => {
        const rows = rowsOf(matches);
        const [a, b] = [numbersOf(cellsOf(rows, 'a')), numbersOf(cellsOf(rows, 'b'))];
        expect(a).toEqual(a.map((_, i) => i + 1));
        expect(b.toSorted((x, y) => x - y)).toEqual(a);
        for (const row of rows) {
          const level = [row.a, row.b].filter((cell) => cell?.passage?.elsewhere === 'level');
          expect([0, 2]).toContain(level.length);
          if (level.length === 2) expect(row.a?.passage?.number).toBe(row.b?.passage?.number);
        }
      }),
    );
  });

  test('level passages rise; the others say on one side later, on the other earlier', () => {
    fc.assert(
      fc.property(anyLinks, (matches) => {
        const rows = rowsOf(matches);
        const level = rows.flatMap(({ b }) => (b?.passage?.elsewhere === 'level' ? [b.passage.number] : []));
        expect(level).toEqual(level.toSorted((x, y) => x - y));
        const placeB = new Map(
          cellsOf(rows, 'b').flatMap(({ passage }) => (passage ? [[passage.number, passage.elsewhere]] : [])),
        );
        const opposite = { level: 'level', earlier: 'later', later: 'earlier' } as const;
        for (const { passage } of cellsOf(rows, 'a'))
          if (passage) expect(placeB.get(passage.number)).toBe(opposite[passage.elsewhere]);
      }),
    );
  });

  test('each number has one band, between the rows where it stands', () => {
    fc.assert(
      fc.property(anyLinks, (matches) => {
        const pair = matchPair({ ...plain, matches }, left, right);
        const rows = pairRows(pair, left, right);
        const bands = pairBands(rows, pair);
        expect(bands.length).toBe(pair.matches.length);
        for (const { number, a, b } of bands) {
          const [one, two] = [rows[a - 1]?.a, rows[b - 1]?.b];
          expect([one?.passage?.number, two?.passage?.number]).toEqual([number, number]);
        }
      }),
    );
  });

  test('the mirrored page pairs the same sentences', () => {
    const pairsOf = (rows: PairRow[]) => {
      const b = new Map(
        cellsOf(rows, 'b').flatMap((cell) =>
          cell.passage ? [[cell.passage.number, sentencesIn(cell)[0]?.id]] : [],
        ),
      );
      return cellsOf(rows, 'a').flatMap((cell) =>
        cell.passage ? [[sentencesIn(cell)[0]?.id, b.get(cell.passage.number)]] : [],
      );
    };
    fc.assert(
      fc.property(anyLinks, (matches) => {
        const turned = pairsOf(rowsOf(matches, true)).map(([a, b]) => [b, a]);
        expect(turned.toSorted()).toEqual(pairsOf(rowsOf(matches)).toSorted());
      }),
    );
  });
});
