import { defineConfig } from 'vitest/config';

/** Unit, property and fixture tests; the browser tests in `tests/e2e` are Playwright's. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    // What hangs fails. A slow machine must not: what takes 2 s alone took 10 s where two cores had sixteen programs to run.
    testTimeout: 60_000,
    // No test leaves anything behind in a module; sharing them halves the time.
    isolate: false,
  },
});
