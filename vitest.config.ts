import { defineConfig } from 'vitest/config';

/** Unit, property and fixture tests; the browser tests in `tests/e2e` are Playwright's. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    // Generous: the machine may be busy, and only what runs away should fail.
    testTimeout: 120_000,
    // No test leaves anything behind in a module; sharing them halves the time.
    isolate: false,
  },
});
