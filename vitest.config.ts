import { defineConfig } from 'vitest/config';

/** Unit, property and fixture tests; the browser tests in `tests/e2e` are Playwright's. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    // What hangs fails; what takes longest without starting a program takes 7 s on two cores that fourteen programs share.
    testTimeout: 10_000,
    // No test leaves anything behind in a module; sharing them halves the time.
    isolate: false,
  },
});
