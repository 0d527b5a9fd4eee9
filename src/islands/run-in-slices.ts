/**
 * Work is interrupted after this many milliseconds: with the step under way it stays below 16 on a processor
 * four times slower.
 */
const SLICE = 3;

/**
 * Runs a generator to its end, with pauses in which the page can respond.
 *
 * @param steps work that yields between short steps
 * @param idle whether to wait for idle time after each slice; for work that nobody is waiting for
 * @param goesOn asked before each slice; if it says no, the work is abandoned and the answer is `null`
 */
export async function runInSlices<T>(
  steps: Generator<void, T>,
  { idle = () => false, goesOn = () => true }: { idle?: () => boolean; goesOn?: () => boolean } = {},
): Promise<T | null> {
  for (;;) {
    if (!goesOn()) {
      steps.return(undefined as never);
      return null;
    }
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await (idle() ? idleTime() : nextTask());
  }
}

/** The next turn of the event loop: key presses, painting and the rest come first. */
function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/** The next time the page is painted, or a little later if it is not painted at all: layout is work too. */
export function nextFrame(): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, LONGEST_FRAME);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      void nextTask().then(done);
    });
  });
}

/** In milliseconds. */
const LONGEST_FRAME = 60;

/** The longest wait for idle time, in milliseconds. */
const LONGEST_WAIT = 100;

function idleTime(): Promise<void> {
  if (typeof requestIdleCallback === 'undefined') return nextTask();
  return new Promise((done) => requestIdleCallback(() => done(), { timeout: LONGEST_WAIT }));
}
