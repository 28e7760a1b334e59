import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { studioTest } from './support/studio-test.ts';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
const electron = createRequire(import.meta.url)('electron') as string;

studioTest('a second instance ends and brings the first to the front', async ({ studio: { app }, userDataDir }) => {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const asked = app.evaluate(({ app: main }) => new Promise<boolean>((resolve) => main.once('second-instance', () => resolve(true))));
  const second = spawn(electron, [projectRoot, `--user-data-dir=${userDataDir}`, '--no-sandbox'], { stdio: 'ignore' });
  const exited = new Promise<number | null>((resolve) => second.once('exit', resolve));
  expect(await asked).toBe(true);
  expect(await exited).toBe(0);
  const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isMinimized()));
  expect(windows).toEqual([false]);
});
