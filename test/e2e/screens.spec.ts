import { mkdir } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { fullRun } from '../full-run.ts';
import { resizeContent } from './support/launch-studio.ts';
import { goTo, openProduct, stageAtRest, startTemplate } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

/** Set to a folder to keep a picture of every screen in both sizes and themes. */
const pictureFolder = process.env['TAILORBIRD_SCREENS'];

const sizesPx = [
  { widthPx: 1280, heightPx: 800 },
  { widthPx: 1920, heightPx: 1080 },
] as const;

/** Every screen and how a person gets there. */
const screens: readonly { readonly name: string; readonly open: (page: Page) => Promise<void> }[] = [
  { name: 'home', open: (page) => goTo(page, 'Home') },
  { name: 'home-customer', open: (page) => serveLatestBuyer(page) },
  { name: 'studio-start', open: (page) => openStart(page) },
  { name: 'studio', open: (page) => openDesign(page) },
  { name: 'studio-guided', open: (page) => page.keyboard.press('Alt+2') },
  { name: 'studio-guided-colours', open: (page) => page.locator('[data-step="colours"]').click() },
  { name: 'studio-one-touch', open: (page) => page.keyboard.press('Alt+1') },
  { name: 'studio-add-to-order', open: (page) => page.locator('[data-action="add-to-order"]').click() },
  { name: 'basket', open: (page) => fillBasket(page) },
  { name: 'order-confirmed', open: (page) => page.getByRole('button', { name: 'Place order' }).click() },
  { name: 'order', open: (page) => page.getByRole('link', { name: 'Open the order' }).click() },
  { name: 'basket-empty', open: (page) => page.getByRole('link', { name: /^Basket/ }).click() },
  { name: 'customers', open: (page) => goTo(page, 'Customers') },
  { name: 'keep-in-touch', open: (page) => page.getByRole('link', { name: 'Keep in touch' }).click() },
  {
    name: 'keep-in-touch-due',
    open: (page) =>
      page
        .locator('label')
        .filter({ hasText: /^Due again$/ })
        .click(),
  },
  { name: 'customer', open: (page) => page.locator('[data-list="due"] tbody th').getByRole('link').first().click() },
  { name: 'products', open: (page) => goTo(page, 'Products') },
  {
    name: 'print-areas',
    open: (page) =>
      page
        .getByRole('link', { name: /^Print areas of/ })
        .first()
        .click(),
  },
  { name: 'print-areas-back', open: (page) => goTo(page, 'Products') },
  { name: 'add-garment', open: (page) => page.getByRole('link', { name: 'Add a garment' }).click() },
  { name: 'add-garment-refused', open: (page) => page.getByRole('button', { name: /^Make 1 size/ }).click() },
  { name: 'orders', open: (page) => goTo(page, 'Orders') },
  { name: 'settings', open: (page) => goTo(page, 'Settings') },
  { name: 'shortcuts', open: (page) => page.keyboard.press('?') },
];

const themes = ['light', 'dark'] as const;
/** What of a screen depends on its theme; the full run asks for everything once more in the dark. */
const themeRules = ['color-contrast', 'link-in-text-block'];

studioTest('every screen is free of axe violations, light and dark', async ({ studio }) => {
  studioTest.setTimeout(600_000);
  const { page } = studio;
  for (const screen of screens) {
    await screen.open(page);
    for (const theme of themes) {
      await followTheme(page, theme);
      await atRest(page);
      const axe = new AxeBuilder({ page }).setLegacyMode();
      const { violations, passes } = await (theme === 'light' || fullRun ? axe : axe.withRules(themeRules)).analyze();
      expect
        .soft(
          violations.map(({ id, nodes }) => `${screen.name}, ${theme}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
        )
        .toEqual([]);
      expect
        .soft(
          passes.map(({ id }) => id),
          `${screen.name}, ${theme} was looked at`,
        )
        .toContain('color-contrast');
      if (pictureFolder) await takePictures(studio, `${screen.name}-${theme}`);
    }
    expect.soft(await overflow(page), `${screen.name} scrolls sideways`).toBe(0);
    await expect.soft(page.locator('[data-plate="failed"]'), `${screen.name} misses a garment`).toHaveCount(0);
  }
});

studioTest('a theme is chosen, and kept over a reload', async ({ studio: { page } }) => {
  await followTheme(page, 'light');
  for (const theme of ['dark', 'light'] as const) {
    await goTo(page, 'Settings');
    await page
      .locator('label')
      .filter({ hasText: theme === 'light' ? /^Light$/ : /^Dark$/ })
      .click();
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
    await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
  }
});

/** Lets the system ask for a theme, which the program follows as it does at first. */
async function followTheme(page: Page, theme: (typeof themes)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
}

/** Nothing loads, moves or fades any more; the pointer rests where it opens no tooltip. */
async function atRest(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await expect(
    page.locator('[data-plate="waiting"], [data-stage="loading"], [data-stage-settled="false"], [aria-busy="true"]'),
  ).toHaveCount(0, { timeout: 90_000 });
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((each) => each.effect?.getComputedTiming().iterations !== Infinity)
        .map((each) => each.finished.catch(() => undefined)),
    ),
  );
}

/** By how many px the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

async function takePictures(studio: Parameters<typeof resizeContent>[0], name: string): Promise<void> {
  await mkdir(pictureFolder ?? '', { recursive: true });
  for (const { widthPx, heightPx } of sizesPx) {
    await resizeContent(studio, widthPx, heightPx);
    await atRest(studio.page);
    await studio.page.screenshot({ path: `${pictureFolder}/${name}-${widthPx}.png` });
  }
  await resizeContent(studio, 1280, 800);
}

async function serveLatestBuyer(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('combobox').first().click();
  await page
    .getByRole('option')
    .filter({ hasText: /([3-9]|\d\d) orders/ })
    .first()
    .click();
  await page.locator('[data-panel="buy-again"]').waitFor();
}

async function openStart(page: Page): Promise<void> {
  await goTo(page, 'Studio');
  await expect(page.getByRole('main').getByRole('button').first()).toBeVisible();
}

async function openDesign(page: Page): Promise<void> {
  await openProduct(page, 0);
  await startTemplate(page, 'varsity-arch');
  await stageAtRest(page);
}

async function fillBasket(page: Page): Promise<void> {
  const inputs = page.getByRole('dialog').locator('input[data-size]:enabled');
  await expect(inputs.first()).toBeVisible();
  for (const input of await inputs.all()) await input.fill('1');
  await page.locator('[data-action="add-to-basket"]').click();
  await expect(page.getByRole('button', { name: 'Place order' })).toBeEnabled();
}
