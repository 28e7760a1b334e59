import { Path2D, PathOp, StrokeCap, StrokeJoin } from '@napi-rs/canvas';
import { parsePathData } from '../../src/shared/design/path-data.ts';

/** A filled area; ornaments are put together from such areas on a sheet of about 100 by 100 units. */
export type Area = Path2D;

/** A point of the sheet. */
export type Point = readonly [x: number, y: number];

/** The gap that keeps two areas apart: 1.8 mm when the sheet is printed 60 mm wide. */
export const GAP = 3;

/** The area inside SVG path data. */
export function shape(data: string): Area {
  const text = parsePathData(data).map(([letter, ...numbers]) => `${letter}${numbers.join(' ')}`);
  return new Path2D(text.join(''));
}

/** A line along SVG path data, with round ends. */
export function line(data: string, width = 4): Area {
  return shape(data).stroke({ width, cap: StrokeCap.Round, join: StrokeJoin.Round }).simplify();
}

/** A line along SVG path data, with square corners and cut ends. */
export function bar(data: string, width = 4): Area {
  return shape(data).stroke({ width, cap: StrokeCap.Butt, join: StrokeJoin.Miter, miterLimit: 8 }).simplify();
}

/** A disc. */
export function disc(x: number, y: number, radius: number): Area {
  return oval(x, y, radius, radius);
}

/** An upright ellipse. */
export function oval(x: number, y: number, radiusX: number, radiusY: number): Area {
  return shape(`M${x - radiusX} ${y} a${radiusX} ${radiusY} 0 1 1 ${radiusX * 2} 0 a${radiusX} ${radiusY} 0 1 1 ${-radiusX * 2} 0 Z`);
}

/** A circle drawn as a line; `radius` runs to the middle of the line. */
export function ring(x: number, y: number, radius: number, width = 4): Area {
  return cut(disc(x, y, radius + width / 2), disc(x, y, radius - width / 2));
}

/** A rectangle from its top left, with round corners. */
export function box(x: number, y: number, width: number, height: number, corner = 0): Area {
  const r = Math.min(corner, width / 2, height / 2);
  if (r === 0) return shape(`M${x} ${y} h${width} v${height} h${-width} Z`);
  const turn = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const across = width - 2 * r;
  const down = height - 2 * r;
  return shape(`M${x + r} ${y} h${across} ${turn(r, r)} v${down} ${turn(-r, r)} h${-across} ${turn(-r, -r)} v${-down} ${turn(r, -r)} Z`);
}

/** A polygon. */
export function polygon(points: readonly Point[]): Area {
  return shape(`M${points.map((point) => point.join(' ')).join('L')}Z`);
}

/** A point at an angle (degrees clockwise, 0 at the top) and a distance from a centre. */
export function polar(degrees: number, distance: number, x = 50, y = 50): Point {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return [x + Math.cos(angle) * distance, y + Math.sin(angle) * distance];
}

/** A regular polygon with its first corner at the top. */
export function regular(corners: number, radius: number, x = 50, y = 50, degrees = 0): Area {
  return polygon(Array.from({ length: corners }, (_, index) => polar(degrees + (index * 360) / corners, radius, x, y)));
}

/** A star with its first point at the top. */
export function star(points: number, outer: number, inner: number, x = 50, y = 50, degrees = 0): Area {
  return polygon(
    Array.from({ length: points * 2 }, (_, index) => polar(degrees + (index * 180) / points, index % 2 === 0 ? outer : inner, x, y)),
  );
}

/** The area inside a smooth closed curve through points. */
export function blob(points: readonly Point[]): Area {
  return shape(`${smooth(points, true)}Z`);
}

/** Path data of a smooth curve through points (Catmull-Rom, centripetal enough for hand-placed points). */
export function smooth(points: readonly Point[], closed = false): string {
  const count = points.length;
  const at = (index: number): Point => points[closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index))]!;
  const curves = Array.from({ length: closed ? count : count - 1 }, (_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    return `C${from[0] + (to[0] - before[0]) / 6} ${from[1] + (to[1] - before[1]) / 6} ${to[0] - (after[0] - from[0]) / 6} ${to[1] - (after[1] - from[1]) / 6} ${to[0]} ${to[1]}`;
  });
  return `M${at(0).join(' ')}${curves.join('')}`;
}

/** A leaf between two points; `width` is its whole breadth, `lean` moves the widest place (0 at the root, 1 at the tip). */
export function leaf(from: Point, to: Point, width: number, lean = 0.45): Area {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const at = (along: number, aside: number): string =>
    `${from[0] + dx * along - (dy / length) * aside} ${from[1] + dy * along + (dx / length) * aside}`;
  const side = (sign: number): readonly [string, string] => [
    at(lean * 0.55, sign * width * 0.72),
    at(lean + (1 - lean) * 0.5, sign * width * 0.6),
  ];
  const [a, b] = side(1);
  const [c, d] = side(-1);
  return shape(`M${at(0, 0)}C${a} ${b} ${at(1, 0)}C${d} ${c} ${at(0, 0)}Z`);
}

/** A heart in a box from its top left. */
export function heart(x: number, y: number, width: number, height = width * 0.92): Area {
  const unit = shape('M50 92 C20 69 2 52 2 30 C2 14 13 4 26 4 C37 4 46 10 50 20 C54 10 63 4 74 4 C87 4 98 14 98 30 C98 52 80 69 50 92 Z');
  return map(unit, [width / 96, 0, 0, height / 88, x - (2 * width) / 96, y - (4 * height) / 88]);
}

/** The areas as one. */
export function add(...areas: readonly Area[]): Area {
  return areas.reduce((whole, area) => whole.op(area, PathOp.Union), new Path2D());
}

/** An area without others. */
export function cut(area: Area, ...others: readonly Area[]): Area {
  return others.reduce((rest, other) => rest.op(other, PathOp.Difference), new Path2D(area));
}

/** What two areas share. */
export function common(area: Area, other: Area): Area {
  return new Path2D(area).op(other, PathOp.Intersect);
}

/** An area made larger all around. */
export function grow(area: Area, by: number): Area {
  return add(area, new Path2D(area).stroke({ width: by * 2, cap: StrokeCap.Round, join: StrokeJoin.Round }).simplify());
}

/** An area made smaller all around. */
export function shrink(area: Area, by: number): Area {
  return cut(area, new Path2D(area).stroke({ width: by * 2, cap: StrokeCap.Round, join: StrokeJoin.Miter }).simplify());
}

/** The edge of an area, as a line that lies inside of it. */
export function edge(area: Area, width = 4): Area {
  return cut(area, shrink(area, width));
}

/** An area with others laid over it, each kept apart by a gap. */
export function over(below: Area, ...tops: readonly Area[]): Area {
  return tops.reduce((whole, top) => add(cut(whole, grow(top, GAP)), top), below);
}

/** An area moved. */
export function move(area: Area, dx: number, dy: number): Area {
  return map(area, [1, 0, 0, 1, dx, dy]);
}

/** An area turned clockwise about a point. */
export function turn(area: Area, degrees: number, x = 50, y = 50): Area {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return map(area, [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y]);
}

/** An area scaled about a point. */
export function scale(area: Area, factorX: number, factorY = factorX, x = 50, y = 50): Area {
  return map(area, [factorX, 0, 0, factorY, x - factorX * x, y - factorY * y]);
}

/** An area mirrored from left to right about a line. */
export function flip(area: Area, x = 50): Area {
  return map(area, [-1, 0, 0, 1, 2 * x, 0]);
}

/** An area mirrored from top to bottom about a line. */
export function flop(area: Area, y = 50): Area {
  return map(area, [1, 0, 0, -1, 0, 2 * y]);
}

/** An area and its mirror picture. */
export function both(area: Area, x = 50): Area {
  return add(area, flip(area, x));
}

/** Copies of an area all around a point. */
export function around(count: number, area: Area, x = 50, y = 50): Area {
  return add(...Array.from({ length: count }, (_, index) => turn(area, (index * 360) / count, x, y)));
}

/** One area for each number from 0 up. */
export function times(count: number, draw: (index: number) => Area): Area {
  return add(...Array.from({ length: count }, (_, index) => draw(index)));
}

function map(area: Area, [a, b, c, d, e, f]: readonly [number, number, number, number, number, number]): Area {
  return new Path2D(area).transform({ a, b, c, d, e, f });
}
