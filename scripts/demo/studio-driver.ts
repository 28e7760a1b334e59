import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

/** The size of the window in the demo's pictures. */
const WINDOW_PX = { width: 1440, height: 900 };

/** How long a file may take to appear, in ms: a full still under software graphics is slow. */
const FILE_PATIENCE_MS = 120_000;

/** The built app, driven from outside as a person would drive it. */
export class StudioDriver {
  readonly page: Page;
  readonly #app: ElectronApplication;
  readonly #userDataDir: string;

  constructor(app: ElectronApplication, page: Page, userDataDir: string) {
    this.#app = app;
    this.page = page;
    this.#userDataDir = userDataDir;
  }

  /** Opens the studio on a user-data folder of its own. */
  static async open(projectRoot: string): Promise<StudioDriver> {
    const userDataDir = await mkdtemp(join(tmpdir(), 'tailorbird-demo-'));
    const app = await _electron.launch({ cwd: projectRoot, args: [projectRoot, `--user-data-dir=${userDataDir}`] });
    const page = await app.firstWindow();
    page.setDefaultTimeout(60_000);
    await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height), WINDOW_PX);
    await page.locator('[data-app-ready]').waitFor();
    return new StudioDriver(app, page, userDataDir);
  }

  async close(): Promise<void> {
    await this.#app.close();
    await rm(this.#userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Goes to one of the main places by its button at the side. */
  async goTo(place: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: place, exact: true }).click();
  }

  /** Presses a choice by its label: its radio button is hidden behind a swatch or a chip. */
  async choose(name: string | RegExp): Promise<void> {
    await this.page
      .locator('label')
      .filter({ has: this.page.getByRole('radio', { name }) })
      .first()
      .click();
  }

  /** Takes a picture of the window once its plates and its stage have come to rest. */
  async takeScreenshot(file: string): Promise<void> {
    await this.page.waitForFunction(
      () => document.querySelector('[data-plate="waiting"], [data-stage-settled="false"], [aria-busy="true"]') === null,
    );
    await this.page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
    await this.page.screenshot({ path: file });
  }

  /** Presses what opens the system's save dialog, answers the dialog with `file`, and waits until the file is there. */
  async saveTo(file: string, press: () => Promise<void>): Promise<void> {
    await rm(file, { force: true });
    await this.#app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);
    await press();
    await fileAppears(file);
  }
}

async function fileAppears(file: string): Promise<void> {
  const until = Date.now() + FILE_PATIENCE_MS;
  while (
    !(await stat(file).then(
      ({ size }) => size > 0,
      () => false,
    ))
  ) {
    if (Date.now() > until) throw new Error(`${file} did not appear`);
    await pause(100);
  }
}
