import type { Outline, OutlineCommand } from './outline.ts';

interface Pen {
  x: number;
  y: number;
  startX: number;
  startY: number;
  /** The last curve's control point, for the smooth commands. */
  controlX: number;
  controlY: number;
  previous: string;
}

const argumentCounts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
const commandPattern = /\s*([MmLlHhVvCcSsQqTtAaZz])/y;
const numberPattern = /[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y;
/** An arc's flags may stand without separators (`a5 5 0 015 5`). */
const flagPattern = /[\s,]*([01])/y;

/** The outline that SVG path data draws (SVG 2 §9.3, arcs by its appendix B.2.4); what follows a syntax error is left out, as SVG does. */
export function parsePathData(data: string): Outline {
  const outline: OutlineCommand[] = [];
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, controlX: 0, controlY: 0, previous: '' };
  let at = 0;
  const read = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(data);
    if (match) at = pattern.lastIndex;
    return match?.[1];
  };
  for (let letter = read(commandPattern); letter; letter = read(commandPattern)) {
    const command = letter.toUpperCase();
    if (command === 'Z') {
      close(outline, pen);
      continue;
    }
    for (let repeat = 0; ; repeat++) {
      const values = readArguments(command, read);
      if (!values) {
        if (repeat === 0) return outline;
        break;
      }
      drawSegment(outline, pen, command === 'M' && repeat > 0 ? 'L' : command, letter !== command, values);
    }
  }
  return outline;
}

function readArguments(command: string, read: (pattern: RegExp) => string | undefined): number[] | undefined {
  const values: number[] = [];
  for (let index = 0; index < (argumentCounts[command] ?? 0); index++) {
    const value = read(command === 'A' && (index === 3 || index === 4) ? flagPattern : numberPattern);
    if (value === undefined) return undefined;
    values.push(Number(value));
  }
  return values;
}

function drawSegment(outline: OutlineCommand[], pen: Pen, name: string, relative: boolean, values: number[]): void {
  const dx = relative ? pen.x : 0;
  const dy = relative ? pen.y : 0;
  const n = (index: number): number => values[index] ?? 0;
  switch (name) {
    case 'M':
      moveTo(pen, n(0) + dx, n(1) + dy);
      pen.startX = pen.x;
      pen.startY = pen.y;
      outline.push(['M', pen.x, pen.y]);
      break;
    case 'L':
      return lineTo(outline, pen, n(0) + dx, n(1) + dy);
    case 'H':
      return lineTo(outline, pen, n(0) + dx, pen.y);
    case 'V':
      return lineTo(outline, pen, pen.x, n(0) + dy);
    case 'C':
      return cubicTo(outline, pen, n(0) + dx, n(1) + dy, n(2) + dx, n(3) + dy, n(4) + dx, n(5) + dy);
    case 'S': {
      const [x, y] = reflected(pen, 'C');
      return cubicTo(outline, pen, x, y, n(0) + dx, n(1) + dy, n(2) + dx, n(3) + dy);
    }
    case 'Q':
      return quadraticTo(outline, pen, n(0) + dx, n(1) + dy, n(2) + dx, n(3) + dy);
    case 'T': {
      const [x, y] = reflected(pen, 'Q');
      return quadraticTo(outline, pen, x, y, n(0) + dx, n(1) + dy);
    }
    case 'A':
      return arcTo(outline, pen, n(0), n(1), n(2), n(3) !== 0, n(4) !== 0, n(5) + dx, n(6) + dy);
  }
}

function reflected(pen: Pen, family: string): [number, number] {
  return pen.previous === family ? [2 * pen.x - pen.controlX, 2 * pen.y - pen.controlY] : [pen.x, pen.y];
}

function moveTo(pen: Pen, x: number, y: number): void {
  pen.x = x;
  pen.y = y;
  pen.previous = '';
}

function lineTo(outline: OutlineCommand[], pen: Pen, x: number, y: number): void {
  outline.push(['L', x, y]);
  moveTo(pen, x, y);
}

function cubicTo(outline: OutlineCommand[], pen: Pen, x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
  outline.push(['C', x1, y1, x2, y2, x, y]);
  Object.assign(pen, { x, y, controlX: x2, controlY: y2, previous: 'C' });
}

function quadraticTo(outline: OutlineCommand[], pen: Pen, x1: number, y1: number, x: number, y: number): void {
  outline.push(['Q', x1, y1, x, y]);
  Object.assign(pen, { x, y, controlX: x1, controlY: y1, previous: 'Q' });
}

function close(outline: OutlineCommand[], pen: Pen): void {
  outline.push(['Z']);
  moveTo(pen, pen.startX, pen.startY);
}

function arcTo(
  outline: OutlineCommand[],
  pen: Pen,
  radiusX: number,
  radiusY: number,
  tiltDeg: number,
  large: boolean,
  sweep: boolean,
  x: number,
  y: number,
): void {
  if (radiusX === 0 || radiusY === 0) return lineTo(outline, pen, x, y);
  if (x === pen.x && y === pen.y) return;
  const tilt = (tiltDeg * Math.PI) / 180;
  const cos = Math.cos(tilt);
  const sin = Math.sin(tilt);
  const halfX = (pen.x - x) / 2;
  const halfY = (pen.y - y) / 2;
  const px = cos * halfX + sin * halfY;
  const py = cos * halfY - sin * halfX;
  const grow = Math.max(1, Math.hypot(px / radiusX, py / radiusY));
  const rx = Math.abs(radiusX) * grow;
  const ry = Math.abs(radiusY) * grow;
  const rest = (rx * ry) ** 2 - (rx * py) ** 2 - (ry * px) ** 2;
  const scale = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, rest) / ((rx * py) ** 2 + (ry * px) ** 2));
  const cx = (scale * rx * py) / ry;
  const cy = (-scale * ry * px) / rx;
  const start = Math.atan2((py - cy) / ry, (px - cx) / rx);
  const end = Math.atan2((-py - cy) / ry, (-px - cx) / rx);
  const turn = sweepAngle(end - start, sweep);
  const centreX = cos * cx - sin * cy + (pen.x + x) / 2;
  const centreY = sin * cx + cos * cy + (pen.y + y) / 2;
  const steps = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const handle = (4 / 3) * Math.tan(turn / steps / 4);
  const at = (u: number, v: number): [number, number] => [centreX + cos * rx * u - sin * ry * v, centreY + sin * rx * u + cos * ry * v];
  for (let step = 0; step < steps; step++) {
    const a = start + (turn * step) / steps;
    const b = start + (turn * (step + 1)) / steps;
    const to = step === steps - 1 ? ([x, y] as const) : at(Math.cos(b), Math.sin(b));
    const from = at(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a));
    const into = at(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b));
    outline.push(['C', ...from, ...into, ...to]);
  }
  moveTo(pen, x, y);
}

function sweepAngle(angle: number, sweep: boolean): number {
  const turn = angle % (2 * Math.PI);
  if (sweep && turn < 0) return turn + 2 * Math.PI;
  if (!sweep && turn > 0) return turn - 2 * Math.PI;
  return turn;
}
