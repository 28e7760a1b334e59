import type { Outline } from '../../design/outline.ts';

/** A run of straight pieces: x, y, x, y …; a filled one is closed whether or not it says so. */
export interface Polyline {
  readonly points: readonly number[];
  readonly closed: boolean;
}

/** Into how many pieces a curve is cut: an arc of a quarter circle then misses its radius by 0.1 %. */
const STEPS = 12;

/** An outline as straight pieces, each curve in so many, or in as many as the length of its control lines asks; runs of one point are left out. */
export function flattenOutline(outline: Outline, steps: number | ((lengthMm: number) => number) = STEPS): Polyline[] {
  const lines: Polyline[] = [];
  let points: number[] = [];
  const finish = (closed: boolean): void => {
    if (points.length >= 4) lines.push({ points, closed });
  };
  for (const command of outline) {
    switch (command[0]) {
      case 'M':
        finish(false);
        points = [command[1], command[2]];
        break;
      case 'L':
        points.push(command[1], command[2]);
        break;
      case 'Q': {
        const [, controlX, controlY, x, y] = command;
        const [fromX, fromY] = penOf(points);
        addCurve(
          points,
          [
            fromX + ((controlX - fromX) * 2) / 3,
            fromY + ((controlY - fromY) * 2) / 3,
            x + ((controlX - x) * 2) / 3,
            y + ((controlY - y) * 2) / 3,
            x,
            y,
          ],
          steps,
        );
        break;
      }
      case 'C':
        addCurve(points, command.slice(1) as number[], steps);
        break;
      case 'Z':
        finish(true);
        points = points.slice(0, 2);
    }
  }
  finish(false);
  return lines;
}

function penOf(points: readonly number[]): readonly [number, number] {
  return [points.at(-2) ?? 0, points.at(-1) ?? 0];
}

/** A cubic's points after the pen's own. */
function addCurve(
  points: number[],
  [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0]: readonly number[],
  steps: number | ((lengthMm: number) => number),
): void {
  const [x0, y0] = penOf(points);
  const count =
    typeof steps === 'number' ? steps : steps(Math.hypot(x1 - x0, y1 - y0) + Math.hypot(x2 - x1, y2 - y1) + Math.hypot(x3 - x2, y3 - y2));
  for (let step = 1; step <= count; step++) {
    const t = step / count;
    const rest = 1 - t;
    const [w0, w1, w2, w3] = [rest * rest * rest, 3 * rest * rest * t, 3 * rest * t * t, t * t * t];
    points.push(w0 * x0 + w1 * x1 + w2 * x2 + w3 * x3, w0 * y0 + w1 * y1 + w2 * y2 + w3 * y3);
  }
}
