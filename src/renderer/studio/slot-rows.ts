import type { SlotReading } from '../../shared/design/template-slots.ts';

/** As many characters as fit beside each other in the panel, labels and edges included. */
const rowLength = 27;
/** For slots that do not say how long their words may get. */
const longLength = 40;

/** How many characters a slot takes. */
export function slotLength({ slot }: SlotReading): number {
  return (slot.kind === 'text' ? slot.maxLength : undefined) ?? longLength;
}

/** Slots in their order, short ones side by side. */
export function slotRows(readings: readonly SlotReading[]): SlotReading[][] {
  const rows: SlotReading[][] = [];
  for (const reading of readings) {
    const row = rows.at(-1);
    const taken = row?.reduce((sum, each) => sum + slotLength(each), 0) ?? rowLength;
    if (row && taken + slotLength(reading) <= rowLength) row.push(reading);
    else rows.push([reading]);
  }
  return rows;
}
