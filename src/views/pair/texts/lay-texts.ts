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
  readonly repeated: ReadonlyMap<number, Where>;
  /** The passages that have nothing opposite, and where the text on the right has them: a text would wait for too long. */
  readonly away: ReadonlyMap<number, Where>;
}

type Where = 'earlier' | 'later';

/** What a passage without its like opposite costs, in lines that the texts could stand higher for it: half a laptop’s window. */
const AWAY = 18;

/**
 * What it costs that a text waits for so many lines. One that waited for more than two thirds of a window was read as at its
 * end: twice as long is four times as bad.
 */
const waitingCost = (lines: number): number => lines ** 2 / 48;

/**
 * Lays two texts side by side on one grid whose rows the browser sizes, as a synopsis of the Gospels does: the text on the left
 * leads, its passages open rows, and opposite stand the other’s words for them. Both keep their order. What the other has
 * elsewhere is repeated opposite, and stands at its own place as well. Where a text would have to wait for long, both run on,
 * and a passage only leads to the other.
 *
 * @param a the pieces of the text on the left, in its order; `b` those of the other
 */
export function layTexts(a: readonly Sized[], b: readonly Sized[]): Layout {
  const anchors = passagesIn(a, b);
  const ways = chooseWays(anchors, a, b);
  const rows = anchors.filter((anchor) => ways.get(anchor) !== 'away');
  const kept = anchors.filter((anchor) => ways.get(anchor) === 'kept');
  const [first] = rows;
  const begins = first?.at === 0 && first.to === 0 && kept[0] === first;
  const rowOf = (anchor: Anchor): number => rows.indexOf(anchor) + (begins ? 1 : 2);
  const blocksOf = (pieces: readonly Sized[], heads: readonly (readonly [from: number, row: number])[]) =>
    (begins ? heads : [[0, 1] as const, ...heads])
      .map(([from, row], i, all): Block => ({ from, to: all[i + 1]?.[0] ?? pieces.length, row }))
      .filter(({ from, to }) => to > from);
  const blocks = {
    a: blocksOf(
      a,
      rows.map((anchor) => [anchor.at, rowOf(anchor)]),
    ),
    b: blocksOf(
      b,
      kept.map((anchor) => [anchor.to, rowOf(anchor)]),
    ),
  };
  const tops = { a: topsOf(a), b: topsOf(b) };
  /** Its row, and how far below the head of the row it stands, in lines. */
  const placeOf = (side: 'a' | 'b', at: number): readonly [row: number, below: number] => {
    const block = blocks[side].find(({ from, to }) => from <= at && at < to);
    return [block?.row ?? 1, (tops[side][at] ?? 0) - (tops[side][block?.from ?? 0] ?? 0)];
  };
  const whereIs = ({ at, to }: Anchor): Where => {
    const [[row, below], [theirRow, theirBelow]] = [placeOf('a', at), placeOf('b', to)];
    return theirRow < row || (theirRow === row && theirBelow < below) ? 'earlier' : 'later';
  };
  const placed = (way: Way): ReadonlyMap<number, Where> =>
    new Map(
      anchors.filter((anchor) => ways.get(anchor) === way).map((anchor) => [anchor.number, whereIs(anchor)]),
    );
  return {
    ...blocks,
    bands: rows.map((anchor) => ({ number: anchor.number, row: rowOf(anchor) })),
    repeated: placed('repeated'),
    away: placed('away'),
  };
}

/** A passage by its piece in the one text and in the other. */
interface Anchor {
  readonly number: number;
  readonly at: number;
  readonly to: number;
}

/** Whether the text on the right goes on at a passage, has its words repeated there, or both run on. */
type Way = 'kept' | 'repeated' | 'away';

/** In the order of `a`. */
const passagesIn = (a: readonly Sized[], b: readonly Sized[]): Anchor[] =>
  a.flatMap(({ passage }, at) => {
    const to = b.findIndex((piece) => piece.passage === passage);
    return passage === null || to < 0 ? [] : [{ number: passage, at, to }];
  });

/**
 * Chooses what is done with each passage so that the whole costs least: its height, how long texts wait, and
 * passages without their like opposite. Passages at which the text on the right goes on come in the same order in both. The
 * right text up to the next of them stands beside the first row, so that passages there may be away; in further rows words
 * are repeated.
 */
function chooseWays(
  anchors: readonly Anchor[],
  a: readonly Sized[],
  b: readonly Sized[],
): ReadonlyMap<Anchor, Way> {
  const [topsA, topsB] = [topsOf(a), topsOf(b)];
  // The ends count as passages before all and after all.
  const stops: readonly Anchor[] = [
    { number: -1, at: 0, to: 0 },
    ...anchors,
    { number: -2, at: a.length, to: b.length },
  ];
  const between = (tops: readonly number[], from = 0, to = 0): number => (tops[to] ?? 0) - (tops[from] ?? 0);
  // How high the rows before each stop are if the other’s words are repeated in all of them.
  const repeated = [0];
  stops.slice(0, -1).forEach(({ at, to }, k) => {
    const own = k === 0 ? 0 : (b[to]?.height ?? 0);
    repeated.push((repeated[k] ?? 0) + Math.max(between(topsA, at, stops[k + 1]?.at), own));
  });
  const best: { readonly cost: number; readonly previous: number; readonly away: number }[] = [
    { cost: 0, previous: -1, away: 0 },
  ];
  for (const [i, stop] of stops.entries()) {
    if (i === 0) continue;
    const isEnd = i === stops.length - 1;
    let found = { cost: Infinity, previous: -1, away: 0 };
    for (const [j, before] of stops.slice(0, i).entries()) {
      if (!isEnd && j > 0 && before.to >= stop.to) continue;
      const flow = between(topsB, before.to, stop.to);
      for (let away = 0; away < i - j; away += 1) {
        const row = between(topsA, before.at, stops[j + away + 1]?.at);
        // A text that has come to its end waits for nothing.
        const isLast = isEnd && j + away + 1 === i;
        const blank = isLast ? 0 : waitingCost(Math.abs(row - flow));
        const rest = (repeated[i] ?? 0) - (repeated[j + away + 1] ?? 0);
        const cost = (best[j]?.cost ?? Infinity) + Math.max(row, flow) + blank + AWAY * away + rest;
        if (cost < found.cost) found = { cost, previous: j, away };
      }
    }
    best.push(found);
  }
  const ways = new Map<Anchor, Way>();
  for (let i = stops.length - 1; i > 0; i = best[i]?.previous ?? 0) {
    const { previous = 0, away = 0 } = best[i] ?? {};
    stops.slice(previous + 1, i).forEach((anchor, k) => ways.set(anchor, k < away ? 'away' : 'repeated'));
    const kept = stops[previous];
    if (kept && previous > 0) ways.set(kept, 'kept');
  }
  return ways;
}

/** Where each piece begins, in lines, and where the last ends, if nothing is held up. */
function topsOf(pieces: readonly Sized[]): number[] {
  const tops = [0];
  for (const { height } of pieces) tops.push((tops.at(-1) ?? 0) + height);
  return tops;
}
