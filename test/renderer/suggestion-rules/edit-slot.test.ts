import { expect, test } from 'vitest';
import { panelRows, raisePanel, setLimit, togglePanel } from '../../../src/renderer/suggestion-rules/edit-slot.ts';
import { panelKeys, panelsOf, slotSchema, type Slot } from '../../../src/shared/recommendation/slot.ts';

const slot: Slot = { panels: panelsOf(4, 'trending', 'goes-with'), fallback: null };

test('every question has a row, those that are shown first and in their order', () => {
  const rows = panelRows(slot);
  expect(rows.slice(0, 2)).toEqual([
    { panel: 'trending', limit: 4 },
    { panel: 'goes-with', limit: 4 },
  ]);
  expect(rows.map(({ panel }) => panel).toSorted()).toEqual([...panelKeys].toSorted());
});

test('a question comes in last, goes out, moves up and takes another limit; the place stays valid', () => {
  const more = togglePanel(slot, 'picked');
  expect(more.panels.at(-1)).toEqual({ panel: 'picked', limit: 5 });
  expect(togglePanel(more, 'picked')).toEqual(slot);
  expect(raisePanel(more, 'picked').panels.map(({ panel }) => panel)).toEqual(['trending', 'picked', 'goes-with']);
  expect(raisePanel(slot, 'trending')).toBe(slot);
  expect(setLimit(slot, 'goes-with', 2).panels[1]).toEqual({ panel: 'goes-with', limit: 2 });
  for (const each of [more, raisePanel(more, 'picked')]) expect(slotSchema.safeParse(each).success).toBe(true);
});
