import { expect, type Page } from '@playwright/test';
import type { RunningStudio } from './launch-studio.ts';

/** Waits until the pages of a proof are drawn. */
export async function pagesShown(page: Page): Promise<void> {
  await expect(page.locator('[data-proof-pages]')).toHaveAttribute('data-proof-pages', /^[1-9]/, { timeout: 60_000 });
}

/** Answers whatever asks where to keep a file. */
export function answerWith({ app }: RunningStudio, filePath: string): Promise<void> {
  return app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, filePath);
}
