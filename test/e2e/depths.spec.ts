import { expect, type Locator, type Page } from '@playwright/test';
import { fullRun } from '../full-run.ts';
import { goTo, readReturningCustomer, serveCustomer } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

/** The most that a person should have to do from an empty studio to a saved design. */
const mostActions = 8;

const depthShown = (page: Page, depth: string): Locator => page.locator(`[data-studio-depth="${depth}"]`);

studioTest(
  'guided: from an empty studio to a saved design from a template in eight actions, and the same design at every depth',
  async ({ studio: { page } }) => {
    await goTo(page, 'Studio');
    let actions = 0;
    const act = async (action: Promise<unknown>): Promise<void> => {
      await action;
      actions += 1;
    };
    await act(page.locator('[data-depth="guided"]').click());
    await act(page.getByRole('button', { name: 'Varsity arch' }).click());
    await act(page.locator('[data-slot="team"]').fill('RIVERSIDE'));
    await act(page.locator('[data-action="question-next"]').click());
    await act(page.locator('[data-choice]').last().click());
    await act(page.locator('[data-action="save"]').click());
    await act(page.locator('[data-action="save-confirm"]').click());
    await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
    expect(actions).toBeLessThanOrEqual(mostActions);

    // The other depths show the same design, and undo takes back what was done at another depth.
    await page.keyboard.press('Alt+3');
    await expect(page.locator('[data-slot="team"]')).toHaveValue('RIVERSIDE');
    await expect(page.locator('[data-palette][aria-pressed="true"]')).toHaveCount(1);
    await page.locator('[data-tool="undo"]').click();
    await page.locator('[data-tool="undo"]').click();
    await expect(page.locator('[data-slot="team"]')).not.toHaveValue('RIVERSIDE');
    await page.locator('[data-tool="redo"]').click();

    // One touch: another template, and the price at hand; the words of before come back with one step.
    await page.keyboard.press('Alt+1');
    await depthShown(page, 'one-touch').locator('[data-template="sunset-badge"]').click();
    await expect(page.locator('[data-template="sunset-badge"]')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('[data-action="add-to-order"]')).toBeVisible();
    await page.locator('[data-tool="undo"]').click();
    await page.keyboard.press('Alt+2');
    await page.locator('[data-step="words"]').click();
    await expect(page.locator('[data-slot="team"]')).toHaveValue('RIVERSIDE');

    // The words of another side turn the garment to it.
    await page.locator('[data-slot="name"]').focus();
    await expect(page.getByRole('radio', { name: 'Back' })).toBeChecked();

    // A template that asks for a picture takes one in its step, and gives it back with one step.
    await page.locator('[data-step="template"]').click();
    await page.getByRole('button', { name: 'Pet portrait' }).click();
    await page.locator('[data-step="picture"]').click();
    const place = page.locator('[data-picture-place="pet"]');
    await expect(place).toHaveAttribute('data-empty', 'true');
    await place.locator('input[type="file"]').setInputFiles('test/fixtures/one-pixel.png');
    await expect(place.getByRole('button', { name: 'Replace: Your pet' })).toBeVisible();
    await page.locator('[data-tool="undo"]').click();
    await expect(place).toHaveAttribute('data-empty', 'true');
  },
);

studioTest('a customer’s depth is theirs; whoever is at the machine keeps their own', async ({ studio: { page } }) => {
  studioTest.skip(!fullRun, 'a longer walk, for the full run');
  const { name } = await readReturningCustomer(page);
  await goTo(page, 'Studio');
  await page.locator('[data-depth="guided"]').click();
  await page.getByRole('button', { name: 'Varsity arch' }).click();
  await depthShown(page, 'guided').waitFor();
  await goTo(page, 'Home');
  await serveCustomer(page, name.slice(0, 5), name);
  await goTo(page, 'Studio');
  await depthShown(page, 'guided').waitFor();
  await page.keyboard.press('Alt+1');
  await depthShown(page, 'one-touch').waitFor();
  await page.reload();
  await depthShown(page, 'guided').waitFor();
  await goTo(page, 'Home');
  await serveCustomer(page, name.slice(0, 5), name);
  await goTo(page, 'Studio');
  await depthShown(page, 'one-touch').waitFor();
});

studioTest('template to saved design by keyboard alone', async ({ studio: { page } }) => {
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('heading', { name: 'What shall we make?' })).toBeVisible();
  await page.keyboard.press('Alt+2');
  await tabTo(page, page.getByRole('region', { name: 'Start from a template' }).getByRole('listitem').getByRole('button').first());
  await page.keyboard.press('Enter');
  await depthShown(page, 'guided').waitFor();
  await tabTo(page, page.locator('textarea[data-slot]').first());
  await page.keyboard.press('Control+A');
  await page.keyboard.type('HARBOUR');
  const question = page.locator('[data-question]');
  const chosen = page.locator('[data-choice]:has(:checked)').first();
  for (;;) {
    await tabTo(page, page.locator('[data-action="question-next"]'));
    await page.keyboard.press('Enter');
    // The keyboard stands at the new question, and the choices are the next stop.
    await expect(page.locator('#guided-question')).toBeFocused();
    if ((await question.getAttribute('data-question')) === 'garment') break;
    const before = (await chosen.getAttribute('data-choice')) ?? '';
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(chosen).not.toHaveAttribute('data-choice', before);
  }
  await tabTo(page, page.locator('[data-action="question-save"]'));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name of the design')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
});

/** Presses Tab until the keyboard stands on an element, as a person without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} is not reached by Tab`);
}
