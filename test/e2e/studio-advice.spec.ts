import { expect, type Page } from '@playwright/test';
import { askStudio } from './support/ask-studio.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { goTo, serveCustomer, stageAtRest } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

/** Serves a customer whose orders tell their size of what they buy again first. */
async function serveWhoKnowsTheirSize(page: Page): Promise<void> {
  for (const { id: customerId, name, email } of await askStudio(page, 'customers.search', { query: '', limit: 50 })) {
    const { panels } = await askStudio(page, 'recommendation.suggest', { customerId, contextProductIds: [], slot: 'home' });
    const again = panels.find(({ panel }) => panel === 'buy-again')?.suggestions[0];
    if (email === null || again === undefined) continue;
    const { productId, colourwayId } = again;
    const size = await askStudio(page, 'recommendation.suggestSize', { customerId, productId, colourwayId });
    if (size?.reason.id === 'reason.size-kept') return serveCustomer(page, email, name);
  }
  throw new Error('everybody buys for others');
}

studioTest(
  'the size of the person served is marked with its reason, and the design goes to another garment',
  async ({ studio: { page } }) => {
    await serveWhoKnowsTheirSize(page);
    await page.getByRole('main').locator('[data-panel="buy-again"] article').first().getByRole('link').first().click();
    await stageAtRest(page);
    const yours = page.getByRole('radio', { name: /the size of the person served/ });
    await expect(yours).toHaveCount(1);
    const advice = page.locator('[data-size-advice]');
    await expect(advice).toContainText(/our size/);
    await expect(advice).toContainText(/Kept .+ in /);
    await advice.getByRole('button', { name: /^Why / }).click();
    await expect(page.locator('.tb-why-orders a').first()).toBeVisible();
    await page.keyboard.press('Escape');

    const others = page.locator('[data-list="same-design"] button');
    await expect(others.first()).toBeVisible();
    await expectAccessible(page, 'advice in the studio');
    const layers = await page.locator('[data-layer-id]').count();
    const name = (await others.first().locator('strong').innerText()).split(' in ')[0] ?? '';
    await others.first().click();
    await expect(page.getByRole('button', { name: new RegExp(name) }).first()).toBeVisible();
    await stageAtRest(page);
    await expect(page.locator('[data-list="same-design"]')).toBeVisible();
    expect(await page.locator('[data-layer-id]').count()).toBe(layers);

    await page.getByRole('switch', { name: 'Personal suggestions' }).click();
    await expect(advice).toHaveCount(0);
  },
);

studioTest('measures are kept with the customer’s agreement and go with it', async ({ studio: { page } }) => {
  await serveCustomer(page, 'Leila', 'Leila');
  await goTo(page, 'Customers');
  await page.getByRole('main').getByRole('link', { name: /Leila/ }).first().click();
  const measure = page.locator('[data-measure="garmentWidthMm"]');
  await expect(page.getByRole('heading', { name: 'Measures' })).toBeVisible();
  await measure.fill('5');
  await page.locator('[data-action="keep-measures"]').click();
  await expect(page.getByText('Between 20 and 120 cm, or empty.')).toBeVisible();
  await measure.fill('54');
  await page.locator('[data-action="keep-measures"]').click();
  await expect(page.locator('[data-action="remove-measures"]')).toBeVisible();
  await expectAccessible(page, 'measures');
  await page.reload();
  await expect(measure).toHaveValue('54 cm');
  await page.locator('[data-action="consent"]').click();
  await page.locator('[data-action="withdraw-confirm"]').click();
  await expect(page.getByText('Measures can be kept when')).toBeVisible();
  await expect(measure).toHaveCount(0);
});
