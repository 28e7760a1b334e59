import { expect, type Page } from '@playwright/test';
import { closeStudio, launchStudio } from './support/launch-studio.ts';
import { studioTest } from './support/studio-test.ts';

studioTest('Home shows at once what it showed last, the same pictures of the same suggestions', async ({ studio, userDataDir }) => {
  const before = await homeOf(studio.page);
  expect(before.pictures.length).toBeGreaterThan(2);
  await expect.poll(() => keptPictures(studio.page)).toBeGreaterThanOrEqual(new Set(before.pictures).size);
  await closeStudio(studio);

  const again = await launchStudio(userDataDir);
  try {
    expect(await homeOf(again.page)).toEqual(before);
    expect(await again.page.locator('[data-slot="home"] img:not([data-known])').count(), 'none of them was made anew').toBe(0);
  } finally {
    await closeStudio(again);
  }
});

/** What Home suggests, and what each picture looks like. */
async function homeOf(page: Page): Promise<{ titles: string[]; pictures: string[] }> {
  const home = page.locator('[data-slot="home"]');
  await expect(home.locator('.tb-card').first()).toBeVisible();
  await expect(home.locator('[data-plate="waiting"], .tb-card-plate:not(:has([data-plate="ready"]))')).toHaveCount(0);
  const titles = await home.locator('.tb-card-title').allInnerTexts();
  const pictures = await home.locator('img').evaluateAll((all) =>
    Promise.all(
      all.map(async (each) => {
        const bytes = await (await fetch((each as HTMLImageElement).src)).arrayBuffer();
        return String(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
      }),
    ),
  );
  return { titles, pictures };
}

/** How many pictures are kept for the next start. */
function keptPictures(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const asked = indexedDB.open('plate-pictures');
        asked.addEventListener('success', () => {
          const counted = asked.result.transaction('pictures').objectStore('pictures').count();
          counted.addEventListener('success', () => resolve(counted.result));
        });
      }),
  );
}
