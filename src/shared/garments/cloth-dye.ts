import type { ColourwayFinish } from '../catalog/product.ts';
import type { LinearColor } from './cloth-color.ts';
import { dyeTileMm, dyeTilePx, makeDyeTile, type DyeTile } from './dye-tile.ts';

/** What the tile says about one place, each value about 0. */
export interface DyeSample {
  cloud: number;
  fine: number;
  dark: number;
  light: number;
}

/** Shares of light that dark fibres take and light ones add, and how uneven cloth is that was dyed when sewn. The shader reads them, too. */
export const dyeStrength = { dark: 0.66, light: 0.28, cloud: 0.11, fine: 0.05, worn: 0.1 } as const;
/** Cloth darker than this has no room for light fibres at full strength, 1 / linear light. */
export const lightFibreRise = 7;

/**
 * The colour of cloth at one place, written into `out`; on average over the cloth it is `cloth` again, less what washing pales.
 * `worn` 0..1 says how much washing has rubbed there. `dyedColor` of cloth-shader.ts says the same to the GPU.
 */
export function dyedColor(cloth: LinearColor, finish: ColourwayFinish, sample: DyeSample, worn: number, out: LinearColor): void {
  out.r = dyedChannel(cloth.r, finish, sample, worn);
  out.g = dyedChannel(cloth.g, finish, sample, worn);
  out.b = dyedChannel(cloth.b, finish, sample, worn);
}

function dyedChannel(cloth: number, finish: ColourwayFinish, { cloud, fine, dark, light }: DyeSample, worn: number): number {
  if (finish === 'heather')
    return cloth * (1 + dyeStrength.dark * dark) + dyeStrength.light * light * (1 - cloth) * Math.min(1, cloth * lightFibreRise);
  if (finish === 'garment-dyed')
    return cloth * (1 + dyeStrength.cloud * cloud + dyeStrength.fine * fine) + dyeStrength.worn * worn * (1 - cloth);
  return cloth;
}

/** Looks into the tile, averaged over what one picture pixel sees. */
export interface DyeSampler {
  /** `footprintMm` is how far the pattern moves from one picture pixel to the next. */
  sample(xMm: number, yMm: number, footprintMm: number, out: DyeSample): void;
}

interface Level extends DyeTile {
  sizePx: number;
}

let levels: Level[] | undefined;

/** The sampler of the one tile, made when it is first needed. */
export function dyeSampler(): DyeSampler {
  levels ??= levelsOf(makeDyeTile());
  const known = levels;
  return {
    sample(xMm, yMm, footprintMm, out) {
      const depth = Math.log2(Math.max(1, (footprintMm * dyeTilePx) / dyeTileMm));
      const level = known[Math.min(known.length - 1, Math.round(depth))]!;
      const scale = level.sizePx / dyeTileMm;
      sampleLevel(level, xMm * scale - 0.5, yMm * scale - 0.5, out);
    },
  };
}

function levelsOf(tile: DyeTile): Level[] {
  const result: Level[] = [{ ...tile, sizePx: dyeTilePx }];
  for (let last = result[0]!; last.sizePx > 1; last = result.at(-1)!) {
    const { sizePx } = last;
    const halved = (values: Float32Array): Float32Array => halve(values, sizePx);
    result.push({
      cloud: halved(last.cloud),
      fine: halved(last.fine),
      dark: halved(last.dark),
      light: halved(last.light),
      sizePx: sizePx / 2,
    });
  }
  return result;
}

function halve(values: Float32Array, sizePx: number): Float32Array {
  const half = sizePx / 2;
  return Float32Array.from({ length: half * half }, (_, i) => {
    const at = Math.floor(i / half) * 2 * sizePx + (i % half) * 2;
    return (values[at]! + values[at + 1]! + values[at + sizePx]! + values[at + sizePx + 1]!) / 4;
  });
}

function sampleLevel(level: Level, x: number, y: number, out: DyeSample): void {
  const { sizePx } = level;
  const column = Math.floor(x);
  const row = Math.floor(y);
  const fx = x - column;
  const fy = y - row;
  const left = wrapped(column, sizePx);
  const right = wrapped(column + 1, sizePx);
  const top = wrapped(row, sizePx) * sizePx;
  const bottom = wrapped(row + 1, sizePx) * sizePx;
  const look = (values: Float32Array): number =>
    (values[top + left]! * (1 - fx) + values[top + right]! * fx) * (1 - fy) +
    (values[bottom + left]! * (1 - fx) + values[bottom + right]! * fx) * fy;
  out.cloud = look(level.cloud);
  out.fine = look(level.fine);
  out.dark = look(level.dark);
  out.light = look(level.light);
}

function wrapped(index: number, size: number): number {
  return ((index % size) + size) % size;
}
