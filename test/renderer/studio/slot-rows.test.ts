import { expect, it } from 'vitest';
import type { SlotReading } from '../../../src/shared/design/template-slots.ts';
import { slotRows } from '../../../src/renderer/studio/slot-rows.ts';

const slot = (key: string, maxLength?: number): SlotReading =>
  ({ slot: { key, kind: 'text', label: key, targets: [], ...(maxLength === undefined ? {} : { maxLength }) }, value: '' }) as never;

const rowsOf = (readings: SlotReading[]): string[] => slotRows(readings).map((row) => row.map(({ slot: { key } }) => key).join(' + '));

it('sets short slots side by side and keeps their order', () => {
  expect(rowsOf([slot('team', 14), slot('number', 3), slot('name', 16), slot('line', 26)])).toEqual(['team + number', 'name', 'line']);
});

it('gives a slot of unknown length a row of its own', () => {
  expect(rowsOf([slot('number', 3), slot('words'), slot('year', 4)])).toEqual(['number', 'words', 'year']);
});
