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
  /** The row where it begins, counted from 1, and how many it takes. */
  readonly row: number;
  readonly span: number;
}

/** A band between the columns, from a passage's row on the left to its row on the right. Rows count from 1. */
export interface Band {
  readonly number: number;
  readonly a: number;
  readonly b: number;
}

/** Where two texts stand beside each other. */
export interface Layout {
  readonly a: readonly Block[];
  readonly b: readonly Block[];
  /** Level ones first. */
  readonly bands: readonly Band[];
  /** Where on the page the text on the right has a passage that does not stand level. */
  readonly onRight: ReadonlyMap<number, 'earlier' | 'later'>;
}

/**
 * To set a passage level with its counterpart no text is held up by more than this, in lines: a third of a laptop's window of
 * 900 px. Longer gaps were read as the end of the text.
 */
const MOST_BLANK = 12;

/** A passage that stands level is worth a gap of so many lines; a longer one only where others follow level without any. */
const WORTH = 6;

/**
 * Heads of pieces that are no further apart are set level, whatever they tell: a row that is hardly higher than nothing gets as
 * much of what browsers divide among the rows of a long piece as any other.
 */
const NEARLY_LEVEL = 2;

/** Nor is a passage joined by a band with one further away than such a window is high: of that nobody sees both ends. */
const MOST_AWAY = 36;

/**
 * Lays two texts side by side on one grid whose rows the browser sizes. Each text runs on without gaps; only where a passage
 * can be set level with its counterpart at little cost, the text that is ahead waits for it. A row begins where a passage
 * does that a band joins with its counterpart, in the order of their estimated heights; the fewer rows, the less one text
 * holds up the other.
 */
export function layTexts(a: readonly Sized[], b: readonly Sized[]): Layout {
  const anchors = passagesIn(a, b);
  const level = chooseLevel(anchors, topsOf(a), topsOf(b));
  const waiting = levelled({ a: topsOf(a), b: topsOf(b) }, level);
  const away = ({ at, to }: Anchor, { a: one, b: two }: Tops = waiting): number =>
    (two[to] ?? 0) - (one[at] ?? 0);
  const joined = anchors.filter((anchor) => Math.abs(away(anchor)) <= MOST_AWAY);
  const heads = {
    a: [0, ...joined.map(({ at }) => at)],
    b: [0, ...joined.map(({ to }) => to)],
  };
  // What waits a little moves what follows it: neighbours are looked for once more.
  const moved = nearlyLevelled(waiting, withNeighbours(waiting, heads), level);
  const starts = withNeighbours(moved, heads);
  const tops = nearlyLevelled(moved, starts, level);
  const topAt = (side: 'a' | 'b', i: number): number => tops[side][i] ?? 0;
  const rows = [
    ...new Set((['a', 'b'] as const).flatMap((side) => starts[side].map((i) => topAt(side, i)))),
  ].toSorted((x, y) => x - y);
  const rowOf = (side: 'a' | 'b', i: number): number => 1 + rows.indexOf(topAt(side, i));
  const blocksOf = (side: 'a' | 'b', pieces: readonly Sized[]): Block[] =>
    starts[side]
      .filter((from) => from < pieces.length)
      .map((from, i, all) => {
        const to = all[i + 1];
        const row = rowOf(side, from);
        const end = to === undefined ? rows.length + 1 : rowOf(side, to);
        return { from, to: to ?? pieces.length, row, span: end - row };
      });
  return {
    a: blocksOf('a', a),
    b: blocksOf('b', b),
    bands: joined
      .map(({ number, at, to }): Band => ({ number, a: rowOf('a', at), b: rowOf('b', to) }))
      .toSorted((x, y) => Math.abs(x.a - x.b) - Math.abs(y.a - y.b)),
    onRight: new Map(
      anchors
        .filter((anchor) => !level.includes(anchor))
        .filter((anchor) => away(anchor, tops) !== 0)
        .map((anchor) => [anchor.number, away(anchor, tops) > 0 ? 'later' : 'earlier']),
    ),
  };
}

/** Where each piece of two texts begins, in lines. */
type Tops = Readonly<Record<'a' | 'b', readonly number[]>>;

/** The same, once texts wait for what stands level. */
function levelled(from: Tops, level: readonly Omit<Anchor, 'number'>[]): Tops {
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

/** Where blocks begin: besides passages pieces that nearly stand level with one, so that few blocks take several rows. */
function withNeighbours(
  tops: Tops,
  starts: Readonly<Record<'a' | 'b', readonly number[]>>,
): Readonly<Record<'a' | 'b', readonly number[]>> {
  const nearest = (side: 'a' | 'b', other: 'a' | 'b'): number[] =>
    starts[other].flatMap((start) => {
      const off = tops[side].map((top) => Math.abs(top - (tops[other][start] ?? 0)));
      const least = Math.min(...off);
      return least <= NEARLY_LEVEL ? [off.indexOf(least)] : [];
    });
  const sorted = (own: readonly number[]) => [...new Set(own)].toSorted((x, y) => x - y);
  return {
    a: sorted([...starts.a, ...nearest('a', 'b')]),
    b: sorted([...starts.b, ...nearest('b', 'a')]),
  };
}

/** The same, once heads of blocks that nearly stand level do; what stands level stays so. */
function nearlyLevelled(
  from: Tops,
  starts: Readonly<Record<'a' | 'b', readonly number[]>>,
  level: readonly Anchor[],
): Tops {
  let tops = from;
  let [i, k] = [0, 0];
  while (i < starts.a.length && k < starts.b.length) {
    const [at, to] = [starts.a[i] ?? 0, starts.b[k] ?? 0];
    const ahead = (tops.a[at] ?? 0) - (tops.b[to] ?? 0);
    const [one, two] = [level.find((each) => each.at === at), level.find((each) => each.to === to)];
    const together = one === two && (one !== undefined || Math.abs(ahead) <= NEARLY_LEVEL);
    if (together && ahead !== 0) tops = levelled(tops, [{ at, to }]);
    // Of two passages the one that stands level waits for its own counterpart.
    if (together || (one === undefined && (ahead < 0 || two !== undefined))) i += 1;
    if (together || (two === undefined && (ahead > 0 || one !== undefined))) k += 1;
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
  found: readonly Anchor[],
  topsA: readonly number[],
  topsB: readonly number[],
): readonly Anchor[] {
  const ahead = ({ at, to }: Anchor): number => (topsA[at] ?? 0) - (topsB[to] ?? 0);
  const best: { readonly worth: number; readonly previous: number }[] = [];
  found.forEach((anchor, i) => {
    let [worth, previous] = [worthOf(ahead(anchor)), -1];
    for (const [j, before] of found.slice(0, i).entries()) {
      if (before.to >= anchor.to) continue;
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

/** What a level passage is worth: 1 without a gap, less with a longer one. */
const worthOf = (gap: number): number => (Math.abs(gap) > MOST_BLANK ? -Infinity : 1 - Math.abs(gap) / WORTH);

/** Where each piece begins, in lines, if nothing is held up. */
function topsOf(pieces: readonly Sized[]): number[] {
  let top = 0;
  return pieces.map(({ height }) => {
    const own = top;
    top += height;
    return own;
  });
}
