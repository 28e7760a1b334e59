import {
  add,
  around,
  bar,
  blob,
  box,
  common,
  cut,
  disc,
  flip,
  GAP,
  grow,
  leaf,
  line,
  polar,
  polygon,
  shape,
  times,
  turn,
  type Area,
  type Point,
} from './pen.ts';

/** A laurel branch that rises on the left of a circle, its leaves in pairs; `from` and `to` in degrees from the top. */
export function laurelBranch(radius: number, leaves: number, length: number, from = 195, to = 335): Area {
  const stem = line(arcData(radius, from - 6, to), 2.6);
  const pairs = times(leaves, (index) => {
    const at = from + ((to - from) * (index + 0.2)) / leaves;
    const size = length * (1 - 0.25 * (index / leaves));
    const leafTo = (lean: number): Area =>
      leaf(polar(at + 2, radius + lean), polar(at + (size / radius) * 44, radius + lean * size * 0.72), size * 0.42);
    return add(leafTo(1), leafTo(-1));
  });
  const tip = leaf(polar(to - 2, radius), polar(to + (length / radius) * 40, radius), length * 0.36);
  return add(stem, pairs, tip);
}

/** Path data of an arc about the sheet's middle; degrees clockwise from the top. */
export function arcData(radius: number, from: number, to: number, x = 50, y = 50): string {
  const [start, end] = [polar(from, radius, x, y), polar(to, radius, x, y)];
  return `M${start.join(' ')}A${radius} ${radius} 0 ${Math.abs(to - from) > 180 ? 1 : 0} ${to > from ? 1 : 0} ${end.join(' ')}`;
}

/** A gear with square teeth and a hole. */
export function gear(teeth: number, outer: number, inner: number, hole: number, x = 50, y = 50): Area {
  const half = 360 / teeth / 2;
  const corners = Array.from({ length: teeth }, (_, index) => {
    const at = index * half * 2;
    return [
      polar(at - half * 0.62, inner, x, y),
      polar(at - half * 0.46, outer, x, y),
      polar(at + half * 0.46, outer, x, y),
      polar(at + half * 0.62, inner, x, y),
    ];
  });
  return cut(add(polygon(corners.flat()), disc(x, y, inner)), disc(x, y, hole));
}

/** Petals around a point; each `length` long and `width` broad, from `inner` outward. */
export function petals(count: number, inner: number, length: number, width: number, x = 50, y = 50, lean = 0.6): Area {
  return around(count, leaf([x, y - inner], [x, y - inner - length], width, lean), x, y);
}

/** Rays around a point: long wedges that widen outward. */
export function rays(count: number, inner: number, outer: number, share = 0.5, x = 50, y = 50): Area {
  const half = (360 / count / 2) * share;
  return around(
    count,
    polygon([polar(-half, inner, x, y), polar(-half, outer, x, y), polar(half, outer, x, y), polar(half, inner, x, y)]),
    x,
    y,
  );
}

/** Rays with round ends, all of one width. */
export function spokes(count: number, inner: number, outer: number, width = 4, x = 50, y = 50, degrees = 0): Area {
  return turn(around(count, line(`M${x} ${y - inner}L${x} ${y - outer}`, width), x, y), degrees, x, y);
}

/** A wavy band between two heights. */
export function waveBand(y: number, rise: number, length: number, width: number, from = 0, to = 100): Area {
  const steps = Math.round((to - from) / length);
  const data = Array.from({ length: steps }, (_, index) => {
    const x = from + index * length;
    return `C${x + length * 0.17} ${y - rise} ${x + length * 0.33} ${y - rise} ${x + length / 2} ${y}S${x + length * 0.83} ${y + rise} ${x + length} ${y}`;
  });
  return line(`M${from} ${y}${data.join('')}`, width);
}

const digits = { 0: [0, 3, 3, 0, 7, 0, 10, 3, 10, 13, 7, 16, 3, 16, 0, 13], 1: [1, 4, 5, 0, 5, 16], 7: [0, 0, 10, 0, 4, 16] } as const;

/** A digit drawn as a block line, 10 by 16 units times `size`, from its top left. */
export function digit(value: keyof typeof digits, x: number, y: number, size: number, width: number): Area {
  const points = digits[value].map((number, index) => number * size + (index % 2 === 0 ? x : y));
  const stroke = bar(`M${points.join(' ')}${value === 0 ? 'Z' : ''}`, width);
  return value === 1 ? add(stroke, bar(`M${x + size} ${y + 16 * size}h${8 * size}`, width)) : stroke;
}

/** A shield in the sheet: straight shoulders, a point at the foot. */
export function shield(inset = 0): Area {
  const [left, right, top] = [12 + inset, 88 - inset, 6 + inset];
  const foot = 96 - inset * 1.25;
  return shape(`M${left} ${top}H${right}V46C${right} 70 70 86 50 ${foot}C30 86 ${left} 70 ${left} 46Z`);
}

/** A ribbon's swallow tail that leaves to the left of a band. */
export function ribbonTail(x: number, y: number, width: number, height: number, notch = height * 0.35): Area {
  return polygon([
    [x, y],
    [x - width, y],
    [x - width + notch, y + height / 2],
    [x - width, y + height],
    [x, y + height],
  ]);
}

/** Two things laid crosswise: the first leans right and lies on top. */
export function crossed(upright: Area, degrees = 45): Area {
  const top = turn(upright, degrees);
  return add(cut(flip(top), grow(top, GAP)), top);
}

/** An egg-like body through its top, sides and foot. */
export function egg(x: number, top: number, foot: number, half: number, widest = 0.6): Area {
  const middle = top + (foot - top) * widest;
  const up = middle - top;
  const down = foot - middle;
  return shape(
    `M${x} ${top}C${x + half * 0.55} ${top} ${x + half} ${middle - up * 0.5} ${x + half} ${middle}C${x + half} ${middle + down * 0.55} ${x + half * 0.55} ${foot} ${x} ${foot}C${x - half * 0.55} ${foot} ${x - half} ${middle + down * 0.55} ${x - half} ${middle}C${x - half} ${middle - up * 0.5} ${x - half * 0.55} ${top} ${x} ${top}Z`,
  );
}

/** A chequered rectangle with its first dark square at the top left. */
export function checks(x: number, y: number, size: number, columns: number, rows: number): Area {
  const cells = Array.from({ length: columns * rows }, (_, index): Point => [index % columns, Math.floor(index / columns)]);
  return add(
    ...cells
      .filter(([column, row]) => (column + row) % 2 === 0)
      .map(([column, row]) => box(x + column * size, y + row * size, size + 0.02, size + 0.02)),
  );
}

/** The part of an area inside a disc. */
export function inDisc(area: Area, radius: number, x = 50, y = 50): Area {
  return common(area, disc(x, y, radius));
}

/** A soft cloud with a flat foot. */
export function cloud(x: number, y: number, size: number): Area {
  const s = size / 100;
  return add(
    disc(x + 24 * s, y + 44 * s, 20 * s),
    disc(x + 48 * s, y + 30 * s, 28 * s),
    disc(x + 76 * s, y + 42 * s, 22 * s),
    box(x + 24 * s, y + 34 * s, 52 * s, 30 * s),
  );
}

/** A water drop, its tip at the top. */
export function drop(x: number, top: number, foot: number, half: number): Area {
  const middle = foot - half;
  return shape(
    `M${x} ${top}C${x + half * 0.35} ${top + (middle - top) * 0.45} ${x + half} ${middle - half * 0.6} ${x + half} ${middle}A${half} ${half} 0 0 1 ${x - half} ${middle}C${x - half} ${middle - half * 0.6} ${x - half * 0.35} ${top + (middle - top) * 0.45} ${x} ${top}Z`,
  );
}

/** A smooth body through points given as one flat list. */
export function body(...numbers: readonly number[]): Area {
  return blob(Array.from({ length: numbers.length / 2 }, (_, index): Point => [numbers[index * 2]!, numbers[index * 2 + 1]!]));
}
