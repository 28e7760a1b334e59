import type { Outline } from './outline.ts';

/** An outline as SVG path data, with two digits after the point. */
export function pathText(outline: Outline): string {
  return outline.map(([letter, ...numbers]) => letter + numbers.map((value) => Number((value as number).toFixed(2))).join(' ')).join('');
}
