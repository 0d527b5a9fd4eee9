/** The pieces of a text, in its order: the number of the passage that each is, `null` where it is none. */
export type Pieces = readonly (number | null)[];

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
  /** The passages that the text on the right has earlier or later than the order of the left one would have them. */
  readonly moved: ReadonlyMap<number, Where>;
}

type Where = 'earlier' | 'later';

/**
 * Lays two texts side by side on one grid whose rows the browser sizes, as a synopsis of the Gospels does: the text on the left
 * leads, its passages open rows, and opposite stand the other’s words for them, with all up to its next passage. So every sentence
 * stands once; where the order of the text on the right is another, that is said. What comes before its first passage stands at
 * the head.
 *
 * @param a the pieces of the text on the left; `b` those of the other
 */
export function layTexts(a: Pieces, b: Pieces): Layout {
  const anchors = passagesIn(a, b);
  const leads = anchors[0]?.at !== 0 || Math.min(...anchors.map(({ to }) => to)) > 0;
  const rowOf = (anchor: Anchor): number => anchors.indexOf(anchor) + (leads ? 2 : 1);
  const blocksOf = (pieces: Pieces, heads: readonly (readonly [from: number, row: number])[]) =>
    [[0, 1] as const, ...heads.toSorted(([one], [two]) => one - two)]
      .map(([from, row], i, all): Block => ({ from, to: all[i + 1]?.[0] ?? pieces.length, row }))
      .filter(({ from, to }) => to > from);
  const inOrder = longestRise(anchors);
  return {
    a: blocksOf(
      a,
      anchors.map((anchor) => [anchor.at, rowOf(anchor)]),
    ),
    b: blocksOf(
      b,
      anchors.map((anchor) => [anchor.to, rowOf(anchor)]),
    ),
    bands: anchors.map((anchor) => ({ number: anchor.number, row: rowOf(anchor) })),
    moved: new Map(
      anchors
        .filter((anchor) => !inOrder.includes(anchor))
        .map((anchor) => {
          const before = inOrder.findLast(({ at }) => at < anchor.at);
          return [anchor.number, before && anchor.to < before.to ? 'earlier' : 'later'];
        }),
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
const passagesIn = (a: Pieces, b: Pieces): Anchor[] =>
  a.flatMap((number, at) => {
    const to = number === null ? -1 : b.indexOf(number);
    return number === null || to < 0 ? [] : [{ number, at, to }];
  });

/** The most passages that come in the same order in both texts; of as many, those that stand earliest in the other. */
function longestRise(anchors: readonly Anchor[]): Anchor[] {
  const best: Anchor[][] = [];
  for (const anchor of anchors) {
    const before = best.filter((each) => (each.at(-1)?.to ?? 0) < anchor.to);
    const longest = Math.max(0, ...before.map(({ length }) => length));
    best.push([...(before.find(({ length }) => length === longest) ?? []), anchor]);
  }
  const most = Math.max(0, ...best.map(({ length }) => length));
  return best.find(({ length }) => length === most) ?? [];
}
