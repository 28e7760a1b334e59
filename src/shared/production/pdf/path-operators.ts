import type { Outline } from '../../design/outline.ts';
import { numbers } from './pdf-text.ts';

type Point = readonly [number, number];

/** An outline as PDF's path operators (ISO 32000-1 §8.5.2); quadratic curves are raised to cubic ones, which is exact. */
export function pathOperators(outline: Outline): string {
  const lines: string[] = [];
  let start: Point = [0, 0];
  let pen: Point = start;
  for (const command of outline) {
    switch (command[0]) {
      case 'M':
        pen = start = [command[1], command[2]];
        lines.push(`${numbers(pen)} m`);
        break;
      case 'L':
        pen = [command[1], command[2]];
        lines.push(`${numbers(pen)} l`);
        break;
      case 'Q':
        lines.push(`${numbers(raised(pen, [command[1], command[2]], [command[3], command[4]]))} c`);
        pen = [command[3], command[4]];
        break;
      case 'C':
        lines.push(`${numbers(command.slice(1) as number[])} c`);
        pen = [command[5], command[6]];
        break;
      case 'Z':
        pen = start;
        lines.push('h');
    }
  }
  return lines.join('\n');
}

function raised([x0, y0]: Point, [cx, cy]: Point, [x, y]: Point): number[] {
  return [x0 + ((cx - x0) * 2) / 3, y0 + ((cy - y0) * 2) / 3, x + ((cx - x) * 2) / 3, y + ((cy - y) * 2) / 3, x, y];
}
