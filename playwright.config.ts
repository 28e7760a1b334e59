import { defineConfig } from '@playwright/test';
import { takeOwnDisplay, workerCount } from './test/e2e/support/own-display.ts';

takeOwnDisplay();

/** Drives the built app. The first software-rendered frame can hold a window for seconds on a busy machine. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: workerCount,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 180_000,
  // What fails once and then passes is listed as flaky, with its error; what fails twice fails.
  retries: 1,
  expect: { timeout: 20_000 },
  reporter: process.env['TAILORBIRD_E2E_REPORT'] ? [['list'], ['json', { outputFile: process.env['TAILORBIRD_E2E_REPORT'] }]] : 'list',
  use: { trace: 'off', video: 'off', screenshot: 'only-on-failure' },
});
