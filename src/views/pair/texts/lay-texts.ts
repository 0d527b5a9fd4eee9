/** A piece of a text that is to be laid out. */
export interface Sized {
  /** In lines of its text. */
  readonly height: number;
  /** The number of the passage that it is, if it is one. */
  readonly passage: number | null;
}

/** Pieces of a text that stand at one place of the grid, each below the other. */
export interface Block {
  /** The index of the first. */
  readonly from: number;
  /** That of the first of the next. */
  readonly to: number;
  /** Its row, counted from 1. */
  readonly row: number;
}

/** A band between the columns, from a passage of the text on the left to the other’s words for it. */
export interface Band {
  /** That of the passage. */
  readonly number: number;
  /** Rows count from 1. */
  readonly row: number;
}

/** Where two texts stand beside each other. */
export interface Layout {
  readonly a: readonly Block[];
  readonly b: readonly Block[];
  readonly bands: readonly Band[];
  /**
   * The passages that the text on the right has at another place than the one opposite, and where: there its words are
   * repeated.
   */
  readonly repeated: ReadonlyMap<number, 'earlier' | 'later'>;
}

/**
 * Lays two texts side by side on one grid whose rows the browser sizes, as a synopsis of the Gospels does: the text on the left
 * leads, each of its passages opens a row, and opposite stand the other’s words for it. Both keep their order. What the other
 * has elsewhere is repeated opposite, and stands at its own place as well. So every passage stands level, where two texts that
 * both ran on set half of them level and no reader followed the rest.
 *
 * @param a the pieces of the text on the left, in its order; `b` those of the other
 */
export function layTexts(a: readonly Sized[], b: readonly Sized[]): Layout {
  const anchors = passagesIn(a, b);
  const kept = chooseKept(anchors, a, b);
  const [first] = anchors;
  const begins = first?.at === 0 && first.to === 0 && kept[0] === first;
  const rowOf = (anchor: Anchor): number => anchors.indexOf(anchor) + (begins ? 1 : 2);
  const blocksOf = (pieces: readonly Sized[], heads: readonly (readonly [from: number, row: number])[]) =>
    (begins ? heads : [[0, 1] as const, ...heads])
      .map(([from, row], i, all): Block => ({ from, to: all[i + 1]?.[0] ?? pieces.length, row }))
      .filter(({ from, to }) => to > from);
  const blocks = {
    a: blocksOf(
      a,
      anchors.map((anchor) => [anchor.at, rowOf(anchor)]),
    ),
    b: blocksOf(
      b,
      kept.map((anchor) => [anchor.to, rowOf(anchor)]),
    ),
  };
  const ownRow = ({ to }: Anchor): number =>
    blocks.b.find((block) => block.from <= to && to < block.to)?.row ?? 1;
  return {
    ...blocks,
    bands: anchors.map((anchor) => ({ number: anchor.number, row: rowOf(anchor) })),
    repeated: new Map(
      anchors
        .filter((anchor) => !kept.includes(anchor))
        .map((anchor) => [anchor.number, ownRow(anchor) < rowOf(anchor) ? 'earlier' : 'later']),
    ),
  };
}

/** A passage by its piece in the one text and in the other. */
interface Anchor {
  readonly number: number;
  readonly at: number;
  readonly to: number;
}

/** In the order of `a`. */
const passagesIn = (a: readonly Sized[], b: readonly Sized[]): Anchor[] =>
  a.flatMap(({ passage }, at) => {
    const to = b.findIndex((piece) => piece.passage === passage);
    return passage === null || to < 0 ? [] : [{ number: passage, at, to }];
  });

/**
 * Chooses the passages at which the text on the right goes on: they come in the same order in both. Of all choices it takes the
 * one that makes the whole lowest, so that neither text waits longer than it must.
 */
function chooseKept(anchors: readonly Anchor[], a: readonly Sized[], b: readonly Sized[]): readonly Anchor[] {
  const [topsA, topsB] = [topsOf(a), topsOf(b)];
  const topA = (at: number): number => topsA[at] ?? 0;
  const topB = (to: number): number => topsB[to] ?? 0;
  // The ends count as passages before all and after all.
  const stops: readonly Anchor[] = [
    { number: -1, at: 0, to: 0 },
    ...anchors,
    { number: -2, at: a.length, to: b.length },
  ];
  const rowHeight = stops.slice(0, -1).map(({ at }, k) => topA(stops[k + 1]?.at ?? 0) - topA(at));
  // How high the rows before each stop are if the other’s words are repeated in all of them.
  const repeated = [0];
  rowHeight.forEach((height, k) => {
    const own = k === 0 ? 0 : (b[stops[k]?.to ?? 0]?.height ?? 0);
    repeated.push((repeated[k] ?? 0) + Math.max(height, own));
  });
  const best: { readonly height: number; readonly previous: number }[] = [{ height: 0, previous: -1 }];
  for (const [i, stop] of stops.entries()) {
    if (i === 0) continue;
    const isEnd = i === stops.length - 1;
    let [height, previous] = [Infinity, -1];
    for (let j = 0; j < i; j += 1) {
      const before = stops[j];
      if (!before || (!isEnd && j > 0 && before.to >= stop.to)) continue;
      const flow = Math.max(rowHeight[j] ?? 0, topB(stop.to) - topB(before.to));
      const sum = (best[j]?.height ?? Infinity) + flow + (repeated[i] ?? 0) - (repeated[j + 1] ?? 0);
      if (sum < height) [height, previous] = [sum, j];
    }
    best.push({ height, previous });
  }
  const kept: Anchor[] = [];
  for (let i = best.at(-1)?.previous ?? 0; i > 0; i = best[i]?.previous ?? 0) {
    const anchor = stops[i];
    if (anchor) kept.unshift(anchor);
  }
  return kept;
}

/** Where each piece begins, in lines, and where the last ends, if nothing is held up. */
function topsOf(pieces: readonly Sized[]): number[] {
  const tops = [0];
  for (const { height } of pieces) tops.push((tops.at(-1) ?? 0) + height);
  return tops;
}
