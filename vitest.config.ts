import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browsers.ts';

/** What needs a real page: the DOM of somebody else's page, and views. */
const PAGE_TESTS = ['src/page/**/*.test.ts', 'src/**/*.page.test.{ts,tsx}', 'tests/pages/**/*.test.ts'];

/** Tests of the built extension. */
const BUILT = { environment: 'node', globalSetup: 'tests/build.ts', fileParallelism: false } as const;

const executablePath = findBrowser('chrome');

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
          exclude: [...PAGE_TESTS, 'node_modules/**'],
          // Tests by random texts take their time on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'page',
          include: PAGE_TESTS,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // The sandbox cannot start as root, nor in many containers; only our own pages are opened.
            provider: playwright({ launchOptions: { ...(executablePath && { executablePath }), chromiumSandbox: false } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      // The built extension in both browsers, one after the other.
      { test: { ...BUILT, name: 'e2e', include: ['tests/e2e/**/*.test.ts'] } },
      { test: { ...BUILT, name: 'shared', include: ['tests/shared/**/*.test.ts'] } },
    ],
  },
});
