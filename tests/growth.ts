/** How many times larger the second input is. */
const TIMES = 16;

/**
 * How many times more processor time work takes on an input 16 times as large: about 16 where time grows in line with the
 * input, 256 where it grows with the square. Processor time of this thread, not the clock: a busy machine changes little, and
 * what one run has too much, another has not.
 *
 * @param work does it once on an input of `size`
 * @param size of the small input; large enough to take some milliseconds
 */
export function growth(work: (size: number) => void, size: number): number {
  work(size);
  const small = Math.max(LEAST, Math.min(cost(work, size), cost(work, size)));
  let grown = Infinity;
  for (let run = 0; run < RUNS && grown > IN_LINE; run += 1)
    grown = Math.min(grown, cost(work, size * TIMES) / small);
  return grown;
}

/**
 * Above this `growth` is not in line with the input any more, with room for caches and the collector of
 * garbage; the square is far above.
 */
export const IN_LINE = 4 * TIMES;

const RUNS = 3;

/** In milliseconds: less than this is the clock's own noise. */
const LEAST = 2;

function cost(work: (size: number) => void, size: number): number {
  const before = process.threadCpuUsage();
  work(size);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
