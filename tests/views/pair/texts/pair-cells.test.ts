import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Match } from '../../../../src/model/match.ts';
import { matchPair } from '../../../../src/views/pair/pair-matches.ts';
import { pairCells, type PairCell } from '../../../../src/views/pair/texts/pair-cells.ts';
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

type Cells = Readonly<Record<'a' | 'b', readonly PairCell[]>>;

const cellsOf = (matches: Match[], turned = false): Cells => {
  const [one, two] = turned ? [right, left] : [left, right];
  const pair = matchPair({ ...plain, matches }, one, two);
  return { a: pairCells(pair, 'a', one), b: pairCells(pair, 'b', two) };
};

const sentencesIn = ({ paragraphs }: PairCell) => paragraphs.flatMap(({ sentences }) => sentences);
const wordsOf = (article: typeof left, cell: PairCell) =>
  sentencesIn(cell)
    .map(({ start, end }) => article.text.slice(start, end))
    .join(' ');
const show = (article: typeof left, cells: readonly PairCell[]) =>
  cells.map(
    (cell) =>
      `${cell.partOf !== null ? `part of ${cell.partOf}: ` : cell.passage ? `${cell.passage.number}: ` : ''}${wordsOf(article, cell)}`,
  );

describe('the pieces of two texts', () => {
  test('without matches each paragraph is one', () => {
    const { a, b } = cellsOf([]);
    expect(
      [a, b].map((cells) => cells.map(({ paragraphs }) => paragraphs.map((each) => each.sentences.length))),
    ).toEqual([
      [[3], [2], [3]],
      [[2], [4], [2]],
    ]);
  });

  test('linked sentences bear a number; what stands between them in a paragraph is one piece', () => {
    const { a, b } = cellsOf([link('Clouds', 'Ivy'), link('Geese', 'Mice')]);
    expect(show(left, a)).toEqual([
      'Apples fell. Bears slept.',
      '1: Clouds came.',
      'Dogs barked. Eagles rose.',
      'Foxes ran.',
      '2: Geese flew.',
      'Hens sat.',
    ]);
    expect(show(right, b)).toEqual([
      '1: Ivy grew.',
      'Jays sang.',
      'Kites soared. Lions roared.',
      '2: Mice hid.',
      'Newts swam.',
      'Owls called. Pigs dug.',
    ]);
  });

  test('a match over two sentences makes them one passage', () => {
    const two = link('Bears', 'Kites');
    const wide: Match = { ...two, a: { ...two.a, end: link('Clouds', 'Kites').a.end } };
    expect(show(left, cellsOf([wide]).a)).toContain('1: Bears slept. Clouds came.');
  });

  test('what tells the same as a matched passage besides is a further place of it', () => {
    expect(show(right, cellsOf([link('Bears', 'Kites'), link('Bears', 'Pigs', 0.4)]).b)).toEqual([
      'Ivy grew. Jays sang.',
      '1: Kites soared.',
      'Lions roared. Mice hid. Newts swam.',
      'Owls called.',
      'part of 1: Pigs dug.',
    ]);
  });

  test('a sentence has one counterpart: the surest, by its ground and then by its score', () => {
    const { a, b } = cellsOf([
      link('Bears', 'Jays', 0.8),
      { ...link('Bears', 'Kites', 0.6), ground: 'claim' },
      link('Apples', 'Kites', 0.5),
    ]);
    const numbered = (words: readonly string[]) => words.filter((each) => /^\d/u.test(each));
    expect(numbered(show(left, a))).toEqual(['1: Bears slept.']);
    expect(numbered(show(right, b))).toEqual(['1: Kites soared.']);
  });

  test('matches of other articles, and matches stored the other way round', () => {
    const { a, b, ...rest } = link('Bears', 'Kites');
    expect(show(left, cellsOf([{ ...rest, a: { ...a, article: 'third' }, b }]).a)).toHaveLength(3);
    expect(show(left, cellsOf([{ ...rest, a: b, b: a }]).a)).toContain('1: Bears slept.');
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
  const numbersOf = (cells: readonly PairCell[]) => cells.flatMap(({ passage }) => passage?.number ?? []);

  test('every sentence of both stands in one piece, in text order', () => {
    fc.assert(
      fc.property(anyLinks, (matches) => {
        const cells = cellsOf(matches);
        for (const [side, article] of [
          ['a', left],
          ['b', right],
        ] as const)
          expect(cells[side].flatMap((cell) => sentencesIn(cell).map(({ id }) => id))).toEqual(
            article.sentences.map(({ id }) => id),
          );
      }),
    );
  });

  test('a number stands once on each side', () => {
    fc.assert(
      fc.property(anyLinks, (matches) => {
        const { a, b } = cellsOf(matches);
        expect(numbersOf(a)).toEqual(numbersOf(a).map((_, i) => i + 1));
        expect(numbersOf(b).toSorted((x, y) => x - y)).toEqual(numbersOf(a));
      }),
    );
  });

  test('the mirrored page pairs the same sentences', () => {
    const pairsOf = ({ a, b }: Cells) => {
      const first = new Map(b.map((cell) => [cell.passage?.number, sentencesIn(cell)[0]?.id]));
      return a.flatMap((cell) =>
        cell.passage ? [[sentencesIn(cell)[0]?.id, first.get(cell.passage.number)]] : [],
      );
    };
    fc.assert(
      fc.property(anyLinks, (matches) => {
        const turned = pairsOf(cellsOf(matches, true)).map(([a, b]) => [b, a]);
        expect(turned.toSorted()).toEqual(pairsOf(cellsOf(matches)).toSorted());
      }),
    );
  });
});
