import { type CustomerMeasures, measureRanges } from '../../shared/customers/measures.ts';
import { type LengthUnit, toMm } from '../../shared/settings/length-unit.ts';
import { tensOf } from '../bridge/size-words.ts';

/** The measures in the order of the form. */
export const measureFields = ['chestMm', 'garmentWidthMm', 'headMm'] as const;

type MeasureField = (typeof measureFields)[number];

/** What stands in the fields: numbers in centimetres or inches, or text that is none (yet). */
export type TypedMeasures = Readonly<Record<MeasureField, number | string>>;

type CheckedMeasures =
  | { readonly ok: true; readonly measures: CustomerMeasures }
  | { readonly ok: false; readonly wrong: readonly MeasureField[] };

/** What the fields show of kept measures. */
export function typedMeasures(measures: CustomerMeasures, unit: LengthUnit): TypedMeasures {
  const shown = (mm: number | null): number | string => (mm === null ? '' : Number(tensOf(mm, unit).toFixed(2)));
  return { chestMm: shown(measures.chestMm), garmentWidthMm: shown(measures.garmentWidthMm), headMm: shown(measures.headMm) };
}

/** What a field takes, in the unit that is typed, rounded inwards. */
export function rangeOf(field: MeasureField, unit: LengthUnit): { unit: LengthUnit; min: number; max: number } {
  const { min, max } = measureRanges[field];
  return { unit, min: Math.ceil(tensOf(min, unit)), max: Math.floor(tensOf(max, unit)) };
}

/** Reads the fields; one that was not touched stays what was kept, to the last digit. */
export function checkMeasures(typed: TypedMeasures, before: CustomerMeasures, unit: LengthUnit): CheckedMeasures {
  const shown = typedMeasures(before, unit);
  const read = (field: MeasureField): number | null => {
    const value = typed[field];
    if (value === shown[field]) return before[field];
    if (value === '') return null;
    return unit === 'mm' ? Number(value) * 10 : toMm(Number(value), unit);
  };
  const measures = { chestMm: read('chestMm'), garmentWidthMm: read('garmentWidthMm'), headMm: read('headMm') };
  const wrong = measureFields.filter((field) => {
    const mm = measures[field];
    return mm !== null && !(mm >= measureRanges[field].min && mm <= measureRanges[field].max);
  });
  return wrong.length === 0 ? { ok: true, measures } : { ok: false, wrong };
}
