import { expect } from '@playwright/test';
import { goTo } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

studioTest('a screen that is opened begins at its top; one that is gone back to stands where it was left', async ({ studio: { page } }) => {
  const main = page.locator('#main');
  const scrolledPx = (): Promise<number> => main.evaluate((element) => element.scrollTop);
  await goTo(page, 'Orders');
  await expect(page.getByRole('main').getByRole('link').nth(20)).toBeAttached();
  await main.evaluate((element) => element.scrollTo(0, 900));
  await goTo(page, 'Home');
  await expect(page.locator('[data-panel] article').first()).toBeVisible();
  await expect.poll(scrolledPx).toBe(0);
  await page.goBack();
  await expect.poll(scrolledPx).toBe(900);
});
