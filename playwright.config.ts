import { defineConfig, devices } from '@playwright/test';
import { findOrInstallBrowser, launchOptions } from './scripts/find-browser.ts';
import { BUILDS } from './scripts/build/test-builds.ts';
import type { SiteOptions } from './tests/e2e/site.ts';

/**
 * Browser tests of built sites, one project for each path they are built for. `npm test` builds them first; to run these
 * alone: `npm run test:e2e`.
 */
export default defineConfig<SiteOptions>({
  testDir: 'tests/e2e',
  outputDir: '.cache/test-results',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: [['dot'], ['json', { outputFile: '.cache/test/e2e.json' }]],
  use: {
    // A browser that does not sleep between tests, and one size for all but the phone tests.
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 800 },
    launchOptions: launchOptions(findOrInstallBrowser()),
  },
  // The pages are the same under both paths but for their addresses; tests marked `@once` look at nothing that these change.
  projects: BUILDS.map(({ name, base, folder }) => ({
    name,
    ...(base !== '/' && { grepInvert: /@once/ }),
    use: { built: { base, folder } },
  })),
});
