import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** A suggestion as it stands on the screen. */
export interface ShownSuggestion {
  readonly panel: string;
  readonly product: string;
  readonly facts: string;
  readonly reason: string;
}

/** Reads the suggestions off the screen. */
export async function readSuggestions(page: Page): Promise<ShownSuggestion[]> {
  await page.locator('[data-panel] [data-reason]').first().waitFor();
  return page.locator('[data-panel]').evaluateAll((panels) =>
    panels.flatMap((panel) =>
      [...panel.querySelectorAll('article')].map((card) => ({
        panel: panel.getAttribute('data-panel') ?? '',
        product: card.querySelector('h3')?.textContent ?? '',
        facts: card.querySelector('.tb-card-facts')?.textContent ?? '',
        reason: card.querySelector('[data-reason]')?.textContent ?? '',
      })),
    ),
  );
}

/** Writes suggestions for whoever reads the demo's folder. */
export async function writeSuggestions(file: string, customer: string, suggestions: readonly ShownSuggestion[]): Promise<void> {
  await writeFile(file, `${JSON.stringify({ customer, suggestions }, null, 2)}\n`);
}

/** What was said before and is said otherwise now, or is gone; empty when the order changed nothing. */
export function changedSuggestions(before: readonly ShownSuggestion[], after: readonly ShownSuggestion[]): string[] {
  const now = new Map(after.map((item) => [`${item.panel}/${item.product}`, item]));
  return before.flatMap((was) => {
    const is = now.get(`${was.panel}/${was.product}`);
    return is !== undefined && is.reason === was.reason
      ? []
      : [`${was.product}: “${was.reason}” → “${is?.reason ?? 'not suggested any more'}”`];
  });
}
