import type { TypesetLayer } from './layer.ts';
import type { LinePath, PathPlace } from './line-path.ts';
import { blockBox, type TextBlock } from './text-block.ts';
import type { WaveCurve } from './text-curve.ts';

/** Steps of the table of lengths per wave; the length between them is interpolated. */
const stepsPerWave = 128;
/** The most steps of the table, for lines that are far longer than the wave. */
const maxSteps = 4_096;

/** Words climb no steeper than 45 degrees. */
const steepest = 1;

/** A sine line, in mm: `waves` whole waves in its width. */
export interface Wave {
  readonly middleXMm: number;
  readonly widthMm: number;
  /** How far a crest rises over the straight line; negative begins with a trough. */
  readonly heightMm: number;
  readonly waves: number;
}

/** The wave that a block makes in its layer's frame: as wide as the longest line, or wider where that would be too steep. */
export function waveIn(layer: Pick<TypesetLayer, 'frame' | 'align'>, { heightEm, waves }: WaveCurve, block: TextBlock): Wave {
  const heightMm = heightEm * block.fontSizeMm;
  const box = blockBox(block, layer);
  const widthMm = Math.max(box.widthMm, (2 * Math.PI * waves * Math.abs(heightMm)) / steepest);
  return { middleXMm: box.xMm + box.widthMm / 2, widthMm, heightMm, waves };
}

/**
 * The wave as the path of a line whose baseline would lie at `baselineMm`; it goes on beyond its ends for as long as a line of `lineMm` may need.
 * It runs through the middle of the capitals, so that letters neither crowd in a trough nor gape on a crest.
 */
export function wavePath(wave: Wave, baselineMm: number, lineMm: number, capHeightMm: number): LinePath {
  const aboveBaselineMm = capHeightMm / 2;
  const startMm = -halfLengthMm(mirrored(wave));
  const endMm = halfLengthMm(wave);
  // A line that is aligned left or right reaches from one end as far as it is long.
  const reachMm = Math.max(-startMm, endMm, lineMm);
  const lengths = { right: lengthTable(wave, reachMm), left: lengthTable(mirrored(wave), reachMm) };
  return {
    aboveBaselineMm,
    startMm,
    endMm,
    at: (alongMm) => {
      const table = alongMm < 0 ? lengths.left : lengths.right;
      const asideMm = Math.sign(alongMm) * distanceAt(table, reachMm, Math.abs(alongMm));
      return placeAt(wave, baselineMm - aboveBaselineMm, asideMm);
    },
  };
}

/** From the middle to the right end. */
function halfLengthMm(wave: Wave): number {
  return lengthTable(wave, Math.abs(wave.widthMm) / 2).at(-1)!;
}

/** The phase at a distance right of the middle. */
function phaseAt({ widthMm, waves }: Wave, asideMm: number): number {
  return 2 * Math.PI * waves * (asideMm / widthMm + 0.5);
}

function slopeAt(wave: Wave, asideMm: number): number {
  return ((-wave.heightMm * 2 * Math.PI * wave.waves) / wave.widthMm) * Math.cos(phaseAt(wave, asideMm));
}

function placeAt(wave: Wave, middleYMm: number, asideMm: number): PathPlace {
  const slope = slopeAt(wave, asideMm);
  const cos = 1 / Math.hypot(1, slope);
  return {
    xMm: wave.middleXMm + asideMm,
    yMm: middleYMm - wave.heightMm * Math.sin(phaseAt(wave, asideMm)),
    cos,
    sin: slope * cos,
  };
}

/** The wave seen from its other end: the same lengths, counted to the left. */
function mirrored(wave: Wave): Wave {
  return { ...wave, widthMm: -wave.widthMm };
}

/** The lengths from the middle to equally spaced distances up to `reachMm`, by Simpson's rule. */
function lengthTable(wave: Wave, reachMm: number): readonly number[] {
  const steps = Math.min(maxSteps, Math.ceil((stepsPerWave * wave.waves * reachMm) / Math.abs(wave.widthMm)) + 8);
  const stepMm = reachMm / steps;
  const speed = (asideMm: number): number => Math.hypot(1, slopeAt(wave, asideMm));
  const table = [0];
  for (let step = 0; step < steps; step++) {
    const fromMm = step * stepMm;
    const lengthMm = ((speed(fromMm) + 4 * speed(fromMm + stepMm / 2) + speed(fromMm + stepMm)) * stepMm) / 6;
    table.push(table[step]! + lengthMm);
  }
  return table;
}

/** The distance at which a table reaches a length; beyond its end it goes straight on. */
function distanceAt(table: readonly number[], reachMm: number, lengthMm: number): number {
  const stepMm = reachMm / (table.length - 1);
  let low = 0;
  let high = table.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (table[middle]! <= lengthMm) low = middle;
    else high = middle;
  }
  return (low + (lengthMm - table[low]!) / (table[high]! - table[low]!)) * stepMm;
}
