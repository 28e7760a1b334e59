import { expect, test } from '@playwright/test';
import { closeStudio, createUserDataDir, launchStudio, removeUserDataDir } from './support/launch-studio.ts';
import { goTo, openProduct, stageAtRest, startTemplate } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

studioTest('a reload in mid-edit keeps the draft, and its template form', async ({ studio: { page } }) => {
  await openProduct(page, 1);
  await startTemplate(page, 'varsity-arch');
  const slot = page.locator('[data-slot]').first();
  await slot.fill('RIVERSIDE');
  await slot.blur();
  await expect(page.locator('[data-save-state="unsaved"]')).toBeVisible();
  await page.reload();
  await page.locator('[data-app-ready]').waitFor();
  await stageAtRest(page);
  await expect(page.locator('[data-slot]').first()).toHaveValue('RIVERSIDE');
  await expect(page.locator('[data-save-state="unsaved"]')).toBeVisible();
});

studioTest('a window that dies in mid-edit comes back with the draft', async ({ studio: { app, page } }) => {
  await openProduct(page, 1);
  await startTemplate(page, 'varsity-arch');
  const slot = page.locator('[data-slot]').first();
  await slot.fill('LIGHTHOUSE');
  await slot.blur();
  await page.locator('[data-tool="undo"]:enabled').waitFor();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reloadIgnoringCache());
  await page.locator('[data-app-ready]').waitFor();
  await expect(page.locator('[data-slot]').first()).toHaveValue('LIGHTHOUSE');
});

test('the program is killed in mid-gesture: the finished edits are there at the next start', async () => {
  const userDataDir = await createUserDataDir();
  try {
    const first = await launchStudio(userDataDir);
    await openProduct(first.page, 1);
    await startTemplate(first.page, 'varsity-arch');
    const slot = first.page.locator('[data-slot="team"]');
    await slot.fill('LIGHTHOUSE');
    await slot.blur();
    // Edits that follow each other at once are finished edits all the same.
    await first.page.locator('[data-palette][aria-pressed="false"]').first().click();
    await first.page.locator('[data-palette][aria-pressed="false"]').last().click();
    const palette = (await first.page.locator('[data-palette][aria-pressed="true"]').getAttribute('data-palette')) ?? '';
    await expect(first.page.locator('[data-draft-kept]')).toHaveText('Draft kept');
    // A gesture that has not ended: the program dies while the words are being typed.
    await slot.focus();
    await first.page.keyboard.press('End');
    await first.page.keyboard.type('S');
    const ended = new Promise((resolve) => first.app.process().once('exit', resolve));
    first.app.process().kill('SIGKILL');
    await ended;

    const second = await launchStudio(userDataDir);
    await goTo(second.page, 'Studio');
    await expect(second.page.locator('[data-slot="team"]')).toHaveValue(/^LIGHTHOUSES?$/);
    await expect(second.page.locator(`[data-palette="${palette}"]`)).toHaveAttribute('aria-pressed', 'true');
    await expect(second.page.locator('[data-save-state="unsaved"]')).toBeVisible();
    await closeStudio(second);
  } finally {
    await removeUserDataDir(userDataDir);
  }
});
