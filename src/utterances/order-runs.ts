/** A quotation of a conversation, as an article prints it. */
export interface Print {
  readonly article: string;
  /** The stretch that it is part of, by its number. */
  readonly stretch: number;
  /** Whether whole sentences are printed: words inside an outlet's own sentence are picked out, in any order. */
  readonly whole: boolean;
}

/**
 * The order in which runs stand: that of the articles, which need not be that of the talk. Whole quotations are surer than
 * words that are picked out; of articles that differ, the one with more stretches is followed, or else the first. What no
 * article orders stays as given.
 *
 * @param runs the stretches of each, by their numbers
 * @param prints each article's, in the order of its text
 * @returns the numbers of the runs
 */
export function orderRuns(runs: readonly (readonly number[])[], prints: readonly Print[]): readonly number[] {
  const later = runs.map(() => new Set<number>());
  const comesAfter = (first: number, second: number) => later[first]?.has(second) ?? false;
  /** What is known stays closed: before the one goes all that was before it, after the other all that was after. */
  const put = (first: number, second: number) => {
    if (comesAfter(second, first)) return;
    const ends = [second, ...(later[second] ?? [])];
    later.forEach((each, at) => {
      if (at === first || each.has(first)) for (const end of ends) each.add(end);
    });
  };
  for (const some of [prints.filter(({ whole }) => whole), prints]) {
    for (const printed of mostFirst(some)) {
      const order = [
        ...new Set(printed.map((stretch) => runs.findIndex((run) => run.includes(stretch)))),
      ].filter((run) => run >= 0);
      order.forEach((first, i) => {
        for (const second of order.slice(i + 1)) put(first, second);
      });
    }
  }
  const left = runs.map((_, at) => at);
  return runs.flatMap(() => {
    const next = left.findIndex((at) => !left.some((other) => comesAfter(other, at)));
    return left.splice(next, 1);
  });
}

/** The stretches that each article prints, in its order; first the article with most of them. */
function mostFirst(prints: readonly Print[]): number[][] {
  return [...Map.groupBy(prints, ({ article }) => article).values()]
    .map((list) => [...new Set(list.map(({ stretch }) => stretch))])
    .toSorted((a, b) => b.length - a.length);
}
