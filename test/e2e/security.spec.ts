import { expect } from '@playwright/test';
import type { WebPreferences } from 'electron';
import { studioTest } from './support/studio-test.ts';

studioTest('the window is sandboxed and has no Node', async ({ studio }) => {
  const preferences = await studio.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (!window) throw new Error('no window');
    const contents = window.webContents as typeof window.webContents & { getLastWebPreferences(): WebPreferences };
    const { sandbox, contextIsolation, nodeIntegration, webviewTag } = contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webviewTag };
  });
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
  expect(preferences.webviewTag ?? false).toBe(false);
  expect(await studio.page.evaluate(() => [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process')])).toEqual([
    'undefined',
    'undefined',
  ]);
});

studioTest('the page is served from app:// with the content security policy', async ({ studio }) => {
  expect(studio.page.url()).toMatch(/^app:\/\/studio\//);
  const policy = await studio.page.evaluate(async () => (await fetch('app://studio/index.html')).headers.get('content-security-policy'));
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).not.toContain('unsafe-inline');
});

studioTest('paths outside the app are refused', async ({ studio }) => {
  const statuses = await studio.page.evaluate(
    async (urls) => {
      const answers: number[] = [];
      for (const url of urls)
        answers.push(
          await fetch(url).then(
            (response) => response.status,
            () => 0,
          ),
        );
      return answers;
    },
    [
      'app://studio/resources/%2e%2e/package.json',
      'app://studio/resources/..%2f..%2fpackage.json',
      'app://studio/resources/%2e%2e%5cpackage.json',
      'app://studio/assets/../../preferences.json',
      'app://studio/assets/not-a-hash',
      'app://other/index.html',
    ],
  );
  for (const status of statuses) expect(status === 0 || status >= 400).toBe(true);
});

studioTest('new windows, navigation and permissions are denied', async ({ studio }) => {
  const opened = await studio.page.evaluate(() => window.open('app://studio/index.html') === null);
  expect(opened).toBe(true);
  const before = studio.page.url();
  await studio.page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  expect(await studio.page.evaluate(() => location.href)).toBe(before);
  const geolocation = await studio.page.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state);
  expect(geolocation).toBe('denied');
  expect(await studio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

studioTest('a request to the network is cancelled', async ({ studio }) => {
  const outcome = await studio.app.evaluate(async ({ net }) =>
    net.fetch('http://127.0.0.1:9/').then(
      () => 'answered',
      (error: Error) => error.message,
    ),
  );
  expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
});
