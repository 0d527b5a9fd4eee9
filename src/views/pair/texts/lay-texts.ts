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

/** A band between the columns, from the number of a passage to that of its counterpart, which stands level. */
export interface Band {
  readonly number: number;
  /** Rows count from 1. */
  readonly row: number;
}

/** Where two texts stand beside each other. */
export interface Layout {
  readonly a: readonly Block[];
  readonly b: readonly Block[];
  readonly bands: readonly Band[];
  /** Where on the page the text on the right has a passage that does not stand level. */
  readonly onRight: ReadonlyMap<number, 'earlier' | 'later'>;
}

/**
 * To set a passage level with its counterpart no text is held up by more than this, in lines: two thirds of a laptop's window of
 * 900 px. Longer gaps were read as the end of the text, shorter ones set half as many passages of ten pairs level.
 */
const MOST_BLANK = 24;

/**
 * Lays two texts side by side on one grid whose rows the browser sizes. Each text runs on without gaps; only where a passage
 * can be set level with its counterpart at little cost, the text that is ahead waits for it, and a row begins. Bands that ran
 * from one row to another crossed each other, and no reader followed them: words say where such a counterpart stands.
 *
 * @param a the pieces of the text on the left, in its order; `b` those of the other
 */
export function layTexts(a: readonly Sized[], b: readonly Sized[]): Layout {
  const anchors = passagesIn(a, b);
  const level = chooseLevel(anchors, topsOf(a), topsOf(b));
  const tops = levelled({ a: topsOf(a), b: topsOf(b) }, level);
  const isFirst = level[0]?.at === 0 && level[0].to === 0;
  const blocksOf = (pieces: readonly Sized[], heads: readonly number[]): Block[] =>
    (isFirst ? heads : [0, ...heads])
      .map((from, i, all) => ({ from, to: all[i + 1] ?? pieces.length, row: i + 1 }))
      .filter(({ from, to }) => to > from);
  const elsewhere = anchors
    .filter((anchor) => !level.includes(anchor))
    .map(({ number, at, to }) => ({ number, away: (tops.b[to] ?? 0) - (tops.a[at] ?? 0) }));
  return {
    a: blocksOf(
      a,
      level.map(({ at }) => at),
    ),
    b: blocksOf(
      b,
      level.map(({ to }) => to),
    ),
    bands: level.map(({ number }, i) => ({ number, row: i + (isFirst ? 1 : 2) })),
    onRight: new Map(
      elsewhere
        .filter(({ away }) => away !== 0)
        .map(({ number, away }) => [number, away > 0 ? 'later' : 'earlier']),
    ),
  };
}

/** Where each piece of two texts begins, in lines. */
type Tops = Readonly<Record<'a' | 'b', readonly number[]>>;

/** The same, once texts wait for what stands level. */
function levelled(from: Tops, level: readonly Anchor[]): Tops {
  const tops = { a: [...from.a], b: [...from.b] };
  const move = (own: number[], first: number, by: number): void => {
    for (let i = first; i < own.length; i += 1) own[i] = (own[i] ?? 0) + by;
  };
  for (const { at, to } of level) {
    const ahead = (tops.a[at] ?? 0) - (tops.b[to] ?? 0);
    if (ahead > 0) move(tops.b, to, ahead);
    else move(tops.a, at, -ahead);
    // The same figure, not one that adds up to nearly the same.
    tops.b[to] = tops.a[at] ?? 0;
  }
  return tops;
}

/** A passage by its piece in the one text and in the other. */
interface Anchor {
  readonly number: number;
  readonly at: number;
  readonly to: number;
}

const passagesIn = (a: readonly Sized[], b: readonly Sized[]): Anchor[] =>
  a.flatMap(({ passage }, at) => {
    const to = b.findIndex((piece) => piece.passage === passage);
    return passage === null || to < 0 ? [] : [{ number: passage, at, to }];
  });

/**
 * Chooses the passages that stand level: they come in the same order in both texts. What a gap costs is counted from one of
 * them to the next.
 */
function chooseLevel(
  passages: readonly Anchor[],
  topsA: readonly number[],
  topsB: readonly number[],
): readonly Anchor[] {
  // In an order that is the same on the mirrored page, so that of equals both choose the same.
  const depth = ({ at, to }: Anchor): number => (topsA[at] ?? 0) + (topsB[to] ?? 0);
  const found = passages.toSorted((x, y) => depth(x) - depth(y) || x.number - y.number);
  const ahead = ({ at, to }: Anchor): number => (topsA[at] ?? 0) - (topsB[to] ?? 0);
  const best: { readonly worth: number; readonly previous: number }[] = [];
  found.forEach((anchor, i) => {
    let [worth, previous] = [worthOf(ahead(anchor)), -1];
    for (const [j, before] of found.slice(0, i).entries()) {
      if (before.at >= anchor.at || before.to >= anchor.to) continue;
      const sum = (best[j]?.worth ?? -Infinity) + worthOf(ahead(anchor) - ahead(before));
      if (sum > worth) [worth, previous] = [sum, j];
    }
    best.push({ worth, previous });
  });
  const chosen: Anchor[] = [];
  let at = best.reduce((top, { worth }, i) => (worth > (best[top]?.worth ?? 0) ? i : top), -1);
  for (let anchor = found[at]; anchor; anchor = found[at]) {
    chosen.unshift(anchor);
    at = best[at]?.previous ?? -1;
  }
  return chosen;
}

/** What a level passage is worth: 1 without a gap, 0 with the longest that may be. */
const worthOf = (gap: number): number =>
  Math.abs(gap) > MOST_BLANK ? -Infinity : 1 - Math.abs(gap) / MOST_BLANK;

/** Where each piece begins, in lines, if nothing is held up. */
function topsOf(pieces: readonly Sized[]): number[] {
  let top = 0;
  return pieces.map(({ height }) => {
    const own = top;
    top += height;
    return own;
  });
}
