import { formatNumber } from '../vector/format-number.ts';

const POINTS_PER_MM = 72 / 25.4;
/** A millionth of a point: a page of a metre keeps its size to the thousandth of a micrometre. */
const POINT_DECIMALS = 6;

/** A length in mm as points. */
export function points(mm: number): string {
  return formatNumber(mm * POINTS_PER_MM, POINT_DECIMALS);
}

/** Numbers with a space between. */
export function numbers(values: readonly number[], decimals = 3): string {
  return values.map((value) => formatNumber(value, decimals)).join(' ');
}

/** A text string (ISO 32000-1 §7.9.2): UTF-16 with its mark, in hex, so that nothing need be escaped. */
export function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`;
}

/** A moment (ISO 32000-1 §7.9.4) in UTC. */
export function dateString(timeMs: number): string {
  return `(D:${new Date(timeMs).toISOString().replace(/\D/g, '').slice(0, 14)}Z)`;
}
