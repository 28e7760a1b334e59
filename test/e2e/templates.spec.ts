import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { openProduct } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

studioTest('templates are found, marked and applied by keyboard; the shop makes, keeps and shares its own', async ({ studio }) => {
  const { page } = studio;
  await openProduct(page, 0);
  const gallery = await openGallery(page);
  await expectAccessible(page);

  // Search, mark, apply: all by keyboard.
  await page.keyboard.type('varsity');
  await expect(gallery.getByRole('status')).toHaveText('1 template');
  await page.keyboard.press('ArrowDown');
  await expect(card(page, 'varsity-arch')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(gallery.getByRole('button', { name: 'Favourite: Varsity arch' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(gallery.getByRole('button', { name: 'Favourite: Varsity arch' })).toHaveAttribute('aria-pressed', 'true');
  await gallery.getByRole('searchbox').fill('');
  await gallery.getByRole('radio', { name: /Favourites/ }).press('Space');
  await expect(gallery.getByRole('status')).toHaveText('1 template');
  await gallery.getByRole('searchbox').press('Enter');
  await page.keyboard.press('Enter');
  await expect(gallery).toHaveCount(0);
  await expect(page.locator('[data-template="varsity-arch"]')).toHaveAttribute('aria-pressed', 'true');
});

async function openGallery(page: Page): Promise<Locator> {
  await page.locator('[data-action="all-templates"]').press('Enter');
  const gallery = page.getByRole('dialog', { name: 'Templates' });
  await expect(gallery.locator('[data-gallery-template]').first()).toBeVisible();
  return gallery;
}

function card(page: Page, key: string): Locator {
  return page.locator(`[data-gallery-template="${key}"]`);
}

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('[role="dialog"]').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
