import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** A running studio and the user-data folder that it works in. */
export interface RunningStudio {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userDataDir: string;
  /** Every URL that any window asked for. */
  readonly requestedUrls: readonly string[];
  /** Errors and warnings that a window wrote to its console. */
  readonly complaints: readonly string[];
}

/** A fresh, empty user-data folder. */
export function createUserDataDir(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'tailorbird-e2e-'));
}

/** Starts the built app on a user-data folder and waits for the first usable window. */
export async function launchStudio(userDataDir: string, extraArgs: readonly string[] = []): Promise<RunningStudio> {
  const app = await _electron.launch({
    cwd: projectRoot,
    args: [projectRoot, `--user-data-dir=${userDataDir}`, ...extraArgs],
    // Root cannot have the sandbox of Chromium; whoever runs the tests says whether it is to be used.
    chromiumSandbox: process.env['TAILORBIRD_SANDBOX'] === '1',
  });
  const requestedUrls: string[] = [];
  const complaints: string[] = [];
  app.context().on('request', (request) => requestedUrls.push(request.url()));
  app.context().on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  app.context().on('weberror', (error) => complaints.push(String(error.error())));
  const page = await app.firstWindow();
  await page.locator('[data-app-ready]').waitFor();
  return { app, page, userDataDir, requestedUrls, complaints };
}

/** Closes the studio as a person does and waits until the process has ended. */
export async function closeStudio(studio: RunningStudio): Promise<void> {
  await studio.app.close();
}

/** Removes a user-data folder after a test. */
export async function removeUserDataDir(userDataDir: string): Promise<void> {
  await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
}

/** Sets the size of the content of the first window, in CSS px. */
export async function resizeContent(studio: RunningStudio, widthPx: number, heightPx: number): Promise<void> {
  await studio.app.evaluate(
    ({ BrowserWindow }, size) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.setMinimumSize(200, 200);
      window?.setContentSize(size.widthPx, size.heightPx);
    },
    { widthPx, heightPx },
  );
  await studio.page.waitForFunction((size) => innerWidth === size.widthPx && innerHeight === size.heightPx, { widthPx, heightPx });
}
