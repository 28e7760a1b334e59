import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { watchFrames } from '../support/watch-frames.mjs';
import { printTable } from '../support/report.mjs';
import { logShopIn } from './log-shop.ts';
import { type ShopSize, syntheticOrders } from './synthetic-shop.ts';

/** After so many more orders, as a share, the app learns anew. */
const MORE = 0.08;
const IDLE_MS = 10_000;
const FIRST_TASTE_MS = 30_000;
const SEED = 3;

interface FrameWatch {
  gapsOf(timeMs: number): Promise<number[]>;
  gapsOfTraining(): Promise<number[]>;
}

/** Prints how long the frames of the window of the built app wait while it does nothing, and while it trains the taste of a shop of that size. */
export async function measureFrames(size: ShopSize): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tailorbird-bench-'));
  try {
    await (await launch(folder)).app.close();
    const shop = logShopIn(path.join(folder, 'shops', 'sample.sqlite'));
    shop.importLog([...syntheticOrders(size, SEED)]);
    const { app, page } = await launch(folder);
    // A page on which nothing is suggested: what is trained is measured, not what the cards cost.
    await page.getByRole('navigation').getByRole('link', { name: 'Customers', exact: true }).click();
    await page.evaluate(watchFrames);
    // The first taste is learnt as the shop opens.
    await watch(page, 'gapsOf', FIRST_TASTE_MS);
    const idle = await watch(page, 'gapsOf', IDLE_MS);
    shop.importLog([...syntheticOrders({ ...size, interactions: size.interactions * MORE }, SEED + 1)]);
    const training = await watch(page, 'gapsOfTraining');
    const idleAgain = await watch(page, 'gapsOf', IDLE_MS);
    await app.close();
    shop.close();
    printTable(
      `Frames of the app's window beside a shop of ${size.products} products and ${size.interactions} order lines`,
      ['', 'seconds', 'p50 ms', 'p99 ms', 'longest ms'],
      [row('idle', idle), row('while the taste is trained', training), row('idle again', idleAgain)],
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function launch(folder: string): Promise<{ app: ElectronApplication; page: Page }> {
  const app = await _electron.launch({ args: [process.cwd(), `--user-data-dir=${folder}`] });
  const page = await app.firstWindow();
  await page.locator('[data-app-ready]').waitFor();
  return { app, page };
}

function watch(page: Page, what: keyof FrameWatch, timeMs = 0): Promise<number[]> {
  return page.evaluate(([name, ms]) => (globalThis as unknown as { frameWatch: FrameWatch }).frameWatch[name](ms), [what, timeMs] as const);
}

function row(what: string, gaps: readonly number[]): string[] {
  const sorted = gaps.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  const seconds = gaps.reduce((sum, gap) => sum + gap, 0) / 1000;
  return [what, seconds.toFixed(1), at(0.5), at(0.99), at(1)];
}
