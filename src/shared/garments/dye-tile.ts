import { seededRandom, type Random } from '../kernel/random.ts';

/** Width and height of the tile in mm of cloth. */
export const dyeTileMm = 96;
export const dyeTilePx = 256;

/** How dye and yarn vary over a piece of cloth that tiles; each value about 0, so that the cloth keeps its colour on average. */
export interface DyeTile {
  /** Unevenness of the dye in clouds, −1..1. */
  cloud: Float32Array;
  /** Unevenness from stitch to stitch, −1..1. */
  fine: Float32Array;
  /** Dark fibres of a mélange along the rows of the knit: far below 0 where one lies, a little above elsewhere. */
  dark: Float32Array;
  /** Light fibres: far above 0 where one lies, a little below elsewhere. */
  light: Float32Array;
}

/** Fibres per tile, and the lengths and widths of what is seen of them. */
const darkFibres = { count: 4200, minMm: 0.8, maxMm: 4, widthMm: 0.46 };
const lightFibres = { count: 3000, minMm: 1, maxMm: 5, widthMm: 0.5 };
/** Fibres follow the yarn, which hardly leaves its row. */
const leanRad = 0.16;

/** The same tile on every machine; some 30 ms. */
export function makeDyeTile(): DyeTile {
  return {
    cloud: balanced(noise(3, 8, 8, 4)),
    fine: balanced(noise(5, 128, 64, 1)),
    dark: balanced(fibres(darkFibres, seededRandom(71)).map((value) => -value)),
    light: balanced(fibres(lightFibres, seededRandom(72))),
  };
}

/** The tile as RGBA bytes: cloud, fine, dark, light; 128 is 0, ±127 is ±1. */
export function dyeTileBytes({ cloud, fine, dark, light }: DyeTile): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(cloud.length * 4);
  const byte = (value: number): number => 128 + Math.round(value * 127);
  for (let i = 0; i < cloud.length; i++) bytes.set([byte(cloud[i]!), byte(fine[i]!), byte(dark[i]!), byte(light[i]!)], i * 4);
  return bytes;
}

/** Moves values to a mean of 0; the farthest from it becomes ±1. */
function balanced(values: Float32Array): Float32Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const farthest = values.reduce((most, value) => Math.max(most, Math.abs(value - mean)), 0);
  return values.map((value) => (value - mean) / farthest);
}

function fibres({ count, minMm, maxMm, widthMm }: typeof darkFibres, random: Random): Float32Array {
  const values = new Float32Array(dyeTilePx * dyeTilePx);
  for (let fibre = 0; fibre < count; fibre++) {
    const strength = 0.35 + 0.65 * random() * random();
    const halfMm = (minMm + (maxMm - minMm) * random() ** 2) / 2;
    const lean = (random() - 0.5) * 2 * leanRad;
    layFibre(values, [random() * dyeTileMm, random() * dyeTileMm], halfMm, widthMm * (0.7 + 0.6 * random()), lean, strength);
  }
  return values;
}

/** One fibre, soft at its sides and ends; what leaves the tile on one side comes in on the other. */
function layFibre(
  values: Float32Array,
  [xMm, yMm]: readonly [number, number],
  halfMm: number,
  widthMm: number,
  lean: number,
  strength: number,
): void {
  const perMm = dyeTilePx / dyeTileMm;
  const steps = Math.ceil(halfMm * 2 * perMm);
  const reachPx = Math.ceil(widthMm * 2 * perMm);
  for (let step = -steps / 2; step <= steps / 2; step++) {
    const alongMm = step / perMm;
    const thin = Math.sqrt(Math.max(0, 1 - (alongMm / halfMm) ** 2));
    const column = wrapped(Math.round((xMm + alongMm) * perMm));
    const middle = (yMm + alongMm * lean) * perMm;
    for (let row = Math.round(middle) - reachPx; row <= Math.round(middle) + reachPx; row++) {
      const offMm = (row - middle) / perMm / widthMm;
      const at = wrapped(row) * dyeTilePx + column;
      values[at] = Math.min(1, values[at]! + strength * thin * Math.exp(-4 * offMm * offMm));
    }
  }
}

function wrapped(index: number): number {
  return ((index % dyeTilePx) + dyeTilePx) % dyeTilePx;
}

/** Tileable value noise with so many cells across and down, summed over octaves, 0..1. */
function noise(seed: number, cellsX: number, cellsY: number, octaves: number): Float32Array {
  const sum = new Float32Array(dyeTilePx * dyeTilePx);
  let total = 0;
  for (let octave = 0; octave < octaves; octave++) {
    const weight = 1 / (octave + 1);
    const [columns, rows] = [Math.min(dyeTilePx, cellsX << octave), Math.min(dyeTilePx, cellsY << octave)];
    addNoise(sum, seededRandom(seed * 31 + octave), columns, rows, weight);
    total += weight;
  }
  return sum.map((value) => value / total);
}

function addNoise(sum: Float32Array, random: Random, columns: number, rows: number, weight: number): void {
  const lattice = Float32Array.from({ length: columns * rows }, random);
  const at = (row: number, column: number): number => lattice[(row % rows) * columns + (column % columns)]!;
  for (let j = 0; j < dyeTilePx; j++) {
    const y = (j / dyeTilePx) * rows;
    const row = Math.floor(y);
    const down = ease(y - row);
    for (let i = 0; i < dyeTilePx; i++) {
      const x = (i / dyeTilePx) * columns;
      const column = Math.floor(x);
      const across = ease(x - column);
      const above = at(row, column) * (1 - across) + at(row, column + 1) * across;
      const below = at(row + 1, column) * (1 - across) + at(row + 1, column + 1) * across;
      sum[j * dyeTilePx + i]! += weight * (above * (1 - down) + below * down);
    }
  }
}

function ease(t: number): number {
  return t * t * (3 - 2 * t);
}
