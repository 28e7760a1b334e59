import type { Page } from '@playwright/test';
import { decode, type DecodedPng } from 'fast-png';
import { stageAtRest } from './shop-actions.ts';

/** Fewer pixels than these nobody would see change. */
export const seenChangePx = 60;
/** Steps of 255 that the same picture may differ by from one time to the next. */
const sameSteps = 2;
/** Leaves nothing to see on the page but the stage: the tools that lie over it change on their own. */
const stageAlone =
  'body *:not(:has(.tb-stage-view), .tb-stage-view, .tb-stage-view *) { opacity: 0 !important; transition: none !important; }';

/** The stage as it stands at rest, without the tools over it. */
export async function stagePicture(page: Page): Promise<DecodedPng> {
  await stageAtRest(page);
  // As a constructed sheet: the app's content security policy refuses the one that a screenshot would write into the page.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, stageAlone);
  const png = await page.locator('.tb-stage-view').screenshot();
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  return decode(png);
}

/** How many pixels of two pictures of one size differ so that it can be measured. */
export function changedPixels(a: DecodedPng, b: DecodedPng): number {
  if (a.width !== b.width || a.height !== b.height) throw new Error(`${a.width} × ${a.height} is not ${b.width} × ${b.height}`);
  let changed = 0;
  for (let pixel = 0; pixel < a.width * a.height; pixel += 1) {
    const differs = [0, 1, 2].some(
      (channel) => Math.abs(a.data[pixel * a.channels + channel]! - b.data[pixel * b.channels + channel]!) > sameSteps,
    );
    if (differs) changed += 1;
  }
  return changed;
}
