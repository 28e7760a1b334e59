import type { Outline, OutlineCommand } from '../../design/outline.ts';
import { formatNumber } from '../vector/format-number.ts';

/** An outline as SVG path data, in micrometres' precision and without needless separators. */
export function pathText(outline: Outline): string {
  return outline.map(commandText).join('');
}

function commandText([letter, ...numbers]: OutlineCommand): string {
  return letter + joinNumbers(numbers.map((number) => formatNumber(number)));
}

/** A minus sign separates by itself. */
function joinNumbers(numbers: readonly string[]): string {
  return numbers.map((number, index) => (index > 0 && !number.startsWith('-') ? ` ${number}` : number)).join('');
}
