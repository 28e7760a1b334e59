import { expect } from '@playwright/test';
import { goTo, openProduct, startTemplate } from './support/shop-actions.ts';
import { firstStartTest, studioTest } from './support/studio-test.ts';

firstStartTest(
  'nothing is asked of any network on a walk through every screen',
  async ({ studio: { app, page, requestedUrls, complaints } }) => {
    await app.evaluate(({ session }) => {
      const asked: string[] = [];
      Reflect.set(globalThis, 'askedUrls', asked);
      session.defaultSession.webRequest.onSendHeaders((details) => asked.push(details.url));
    });
    for (const place of ['Customers', 'Orders', 'Products', 'Settings', 'Home']) {
      await goTo(page, place);
      await expect(page.getByRole('main')).toBeVisible();
    }
    await openProduct(page, 0);
    await startTemplate(page, 'botanical-wreath');
    const asked = [...requestedUrls, ...(await app.evaluate(() => Reflect.get(globalThis, 'askedUrls') as string[]))];
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((url) => !/^(app:\/\/studio\/|blob:app:\/\/studio\/|data:)/.test(url))).toEqual([]);
    expect(complaints.filter((text) => /Content Security Policy|Refused to|ERR_/.test(text))).toEqual([]);
  },
);

studioTest('the database in the running app is safe against a power cut', async ({ studio: { page } }) => {
  const reply = await page.evaluate(() => {
    const connect = Reflect.get(globalThis, 'connectStudio') as (onEvent: () => void) => (name: string, input: unknown) => Promise<unknown>;
    return connect(() => undefined)('settings.getAbout', {});
  });
  expect(reply).toMatchObject({
    ok: true,
    value: { database: { journalMode: 'wal', synchronous: expect.stringMatching(/^(full|2)$/i), foreignKeys: true } },
  });
});
