import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Product } from '../../src/shared/catalog/product.ts';
import { goTo } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

/** Lays one piece of each product, in any colour that is in stock, into the basket. */
async function layIntoBasket(page: Page, productIds: readonly number[]): Promise<void> {
  await page.evaluate(async (ids) => {
    const send = window.connectStudio(() => undefined);
    const ask = async (name: string, input: unknown): Promise<unknown> => {
      const reply = await send(name, input);
      if (!reply.ok) throw new Error(JSON.stringify(reply));
      return reply.value;
    };
    const { document, name } = (await ask('design.getSnapshot', { snapshotId: 1 })) as { document: unknown; name: string };
    const products = (await ask('catalog.listProducts', {})) as Product[];
    const lines = ids.map((productId) => {
      const variant = products.find(({ id }) => id === productId)!.variants.find(({ stockOnHand }) => stockOnHand > 3)!;
      const key = String(productId);
      return { key, designKey: key, designId: null, designName: name, productId, variantId: variant.id, quantity: 1, document };
    });
    await ask('orders.saveCart', { customerId: null, lines });
  }, productIds);
  await page.reload();
}

studioTest(
  'an owner puts a set on offer; the basket, its suggestions and the order agree on it; it is taken off and back',
  async ({ studio: { page } }) => {
    await goTo(page, 'Settings');
    await page.getByRole('link', { name: 'Sets', exact: true }).click();
    const proposal = page.getByRole('region', { name: 'Sold together' }).getByRole('listitem').first();
    await expect(proposal.getByRole('heading')).toHaveText(/^.+ \+ .+: together in \d+ orders$/);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const ids = ((await proposal.getAttribute('data-bundle')) ?? '').split(' ').map(Number);
    const names = /^(.+): together/.exec(await proposal.getByRole('heading').innerText())?.[1] ?? '';
    await proposal.getByRole('button', { name: `Put on offer: ${names}` }).click();
    const onOffer = page.getByRole('region', { name: 'On offer' }).getByRole('listitem');
    await expect(onOffer.getByRole('heading')).toHaveText(names);

    await layIntoBasket(page, ids);
    await page.getByRole('link', { name: /basket/i }).click();
    const line = page.getByRole('complementary').locator('[data-bundle]');
    await expect(line.locator('dt')).toHaveText(`Set: ${names}`);
    const saving = (await line.locator('dd').innerText()).replace('-', '');
    await page
      .getByRole('button', { name: /^Take .* out of the basket$/ })
      .last()
      .click();
    await expect(line).toHaveCount(0);
    await expect(page.locator('[data-panel="goes-with"] [data-reason]').first()).toHaveText(`Completes a set: ${saving} less.`);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(line).toHaveCount(1);

    const total = await page.locator('.tb-summary-total dd').innerText();
    await page.getByRole('button', { name: 'Place order' }).click();
    await expect(page.getByText(total)).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: /order/i }).first().click();
    const order = page.getByRole('main');
    await expect(order.locator('.tb-order-money strong')).toHaveText(total);
    await expect(order.locator('[data-bundle] dd')).toHaveText(`-${saving}`);

    await goTo(page, 'Settings');
    await page.getByRole('link', { name: 'Sets', exact: true }).click();
    await expect(onOffer).toContainText('sold once');
    await onOffer.getByRole('button', { name: /^Take off/ }).click();
    await expect(onOffer).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(onOffer.getByRole('heading')).toHaveText(names);
  },
);
