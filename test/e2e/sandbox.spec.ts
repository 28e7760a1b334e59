import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { firstStartTest } from './support/studio-test.ts';

firstStartTest('windows run in the sandbox of Chromium', { tag: '@ordinary-user' }, async ({ studio }) => {
  firstStartTest.skip(process.platform !== 'linux', 'the state of a sandbox is read from /proc');
  const rendererIds = await studio.app.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter((process) => process.type === 'Tab')
      .map((process) => process.pid),
  );
  expect(rendererIds.length).toBeGreaterThan(0);
  for (const id of rendererIds) {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const filtered = 'Seccomp:\t2';
    expect(status).toContain(filtered);
    // Its own process namespace: the renderer has an id inside it besides the one that we see.
    expect(status).toMatch(/^NSpid:\t\d+\t\d+/m);
  }
  await expect(studio.page.locator('[data-app-ready]')).toBeVisible();
});
