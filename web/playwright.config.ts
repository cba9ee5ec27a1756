import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags } from './tests/support/chromium-flags.ts';

/** A browser of the machine's, where the test command found one; Playwright's own otherwise. */
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: false,
  // Run one after the other (scripts/testing/suites.ts): who looks at every page must not find them being changed.
  projects: [
    { name: 'pages', testMatch: 'pages/**/*.spec.ts', fullyParallel: true },
    // One product serves every test, and some of them change what it publishes.
    { name: 'product', testIgnore: 'pages/**', workers: 1 },
  ],
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    // A trace of everything that is done takes as long again as doing it: add `--trace on` to look for a cause.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [...chromiumFlags],
    },
  },
});
