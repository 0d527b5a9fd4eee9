/**
 * Runs a generator to its end without pauses: for builds, scorers and tests. The browser runs it in slices.
 */
export function runAtOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
