import type { At } from './sketch.ts';

/** A point in mm of the drawing's own box. */
export type Point = readonly [xMm: number, yMm: number];

/** Path data of a circle about a point. */
export function circlePath([x, y]: Point, radiusMm: number): string {
  const r = round(radiusMm);
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

/** Path data of an upright box. */
export function boxPath(xMm: number, yMm: number, widthMm: number, heightMm: number): string {
  return `M${round(xMm)} ${round(yMm)}h${round(widthMm)}v${round(heightMm)}h${round(-widthMm)}Z`;
}

/** Path data of straight lines between points, closed unless said otherwise. */
export function linePath(points: readonly Point[], closed = true): string {
  return `M${points.map(write).join('L')}${closed ? 'Z' : ''}`;
}

/** Path data of a soft closed line; the points pull it without being touched. */
export function softLoop(points: readonly Point[]): string {
  const start = middle(points.at(-1)!, points[0]!);
  return `M${write(start)}${points.map((point, index) => bend(point, middle(point, points[(index + 1) % points.length]!))).join('')}Z`;
}

/** Path data of a soft line from the first point to the last; those between pull it. */
export function softLine(points: readonly Point[]): string {
  const [first, ...others] = points;
  const bends = others.map((point, index) => {
    const next = others[index + 1];
    return next ? bend(point, index === others.length - 2 ? next : middle(point, next)) : '';
  });
  return `M${write(first!)}${bends.join('')}`;
}

/** A point on a circle, degrees clockwise from the top. */
export function onCircle([x, y]: Point, radiusMm: number, degrees: number): Point {
  const angle = (degrees / 180) * Math.PI;
  return [x + radiusMm * Math.sin(angle), y - radiusMm * Math.cos(angle)];
}

/** How a whole drawing is turned: about which point of it, by how many degrees clockwise, how large, and where the point comes to lie. */
export interface Turn {
  readonly about: Point;
  readonly degrees: number;
  readonly scale: number;
  readonly to: Point;
}

/** Where a box of a drawing lies once the drawing is turned. */
export function turnBox([x, y, width, height, rotationDeg = 0]: At, { about, degrees, scale, to }: Turn): At {
  const angle = (degrees / 180) * Math.PI;
  const [offX, offY] = [(x + width / 2 - about[0]) * scale, (y + height / 2 - about[1]) * scale];
  const centreX = to[0] + offX * Math.cos(angle) - offY * Math.sin(angle);
  const centreY = to[1] + offX * Math.sin(angle) + offY * Math.cos(angle);
  return [centreX - (width * scale) / 2, centreY - (height * scale) / 2, width * scale, height * scale, rotationDeg + degrees];
}

function bend(pull: Point, end: Point): string {
  return `Q${write(pull)} ${write(end)}`;
}

function middle([ax, ay]: Point, [bx, by]: Point): Point {
  return [(ax + bx) / 2, (ay + by) / 2];
}

function write([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
