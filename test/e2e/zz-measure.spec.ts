import { resizeContent } from './support/launch-studio.ts';
import { goTo } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

studioTest('pictures', async ({ studio }) => {
  const { page } = studio;
  await page.waitForTimeout(2500);
  await goTo(page, 'Settings');
  await page.getByRole('link', { name: 'How they do' }).click();
  await page.getByRole('button', { name: 'Run' }).click();
  await page.waitForTimeout(300);
  await page.screenshot({ path: '/tmp/measure-run.png' });
  await page.locator('[data-evaluation="measured"]').waitFor({ timeout: 30_000 });
  for (const [w, h] of [
    [1280, 800],
    [1920, 1080],
  ] as const) {
    await resizeContent(studio, w, h);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(300);
      await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 0));
      await page.screenshot({ path: `/tmp/measure-${w}-${colorScheme}-top.png` });
      await page.evaluate(() => document.querySelector('[data-evaluation]')?.scrollIntoView());
      await page.waitForTimeout(200);
      await page.screenshot({ path: `/tmp/measure-${w}-${colorScheme}-low.png` });
    }
  }
});
