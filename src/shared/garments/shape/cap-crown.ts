import { scaled, type Vector } from '../finish/vector.ts';
import { bezier, resample, type PatternPoint } from '../pattern/curve.ts';
import type { PointGrid } from './flatten-grid.ts';

/** Half the head opening's width and depth. */
export const halfWidthM = 0.0855;
export const halfDepthM = 0.098;
export const crownHeightM = 0.122;
/** Up to here the crown leans in towards one apex, a cone that unrolls without stretch: prints lie there. */
const coneHeightM = 0.072;
const apexM = 0.56;
/** The dome ends here, under the button. */
const buttonShare = 0.07;

const domeRows = 18;
const coneRows = 18;

/** The dome above the cone, from the button down, as share of the opening and height in metres. */
const dome: readonly PatternPoint[] = resample(
  bezier(
    [buttonShare, crownHeightM],
    [0.5, crownHeightM + 0.001],
    [1 - (coneHeightM + 0.033) / apexM, coneHeightM + 0.033],
    [1 - coneHeightM / apexM, coneHeightM],
  ),
  domeRows,
);

/** Rows of a crown's panel that belong to the cone are firm when it is flattened. */
export function crownFirmness(row: number): number {
  return row < domeRows ? 0.04 : 1;
}

/** A place on the head opening; 0 is the middle of the front, π/2 the wearer's left. */
export function openingAt(angle: number): Vector {
  return [halfWidthM * Math.sin(angle), 0, halfDepthM * Math.cos(angle)];
}

/** A place on the crown's cone, `heightM` above the opening. */
export function coneAt(angle: number, heightM: number): Vector {
  const [x, , z] = scaled(openingAt(angle), 1 - heightM / apexM);
  return [x, heightM, z];
}

/** A gore from the button down to `bottomM` above the opening, between two angles. */
export function crownPanel(from: number, to: number, columns: number, bottomM: (angle: number) => number): PointGrid {
  const angles = Array.from({ length: columns + 1 }, (_, i) => from + ((to - from) * i) / columns);
  const upper = dome.map(([share, heightM]) =>
    angles.map((angle): Vector => {
      const [x, , z] = scaled(openingAt(angle), share);
      return [x, heightM, z];
    }),
  );
  const lower = Array.from({ length: coneRows }, (_, j) =>
    angles.map((angle) => {
      const bottom = bottomM(angle);
      return coneAt(angle, coneHeightM + ((bottom - coneHeightM) * (j + 1)) / coneRows);
    }),
  );
  return [...upper, ...lower];
}
