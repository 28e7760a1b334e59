import { oneSizeKey } from '../../catalog/product.ts';
import type { MeshPart } from '../finish/mesh-part.ts';
import { readableTurn } from '../measure/print-face.ts';
import type { Vector } from '../finish/vector.ts';
import type { PrintArea } from '../print-area.ts';
import { gridPart, smoothAcrossParts } from '../shape/grid-part.ts';
import { rectanglePanel } from '../shape/rectangle-panel.ts';
import { handleGirthMm, handleLengthMm, mugHandle } from '../shape/mug-handle.ts';
import type { ShapedBlueprint } from './garment-blueprint.ts';

const radiusMm = 41;
const heightMm = 96;
const wallMm = 4;
const floorMm = 6;
const edgeRoundMm = 2;
const footRadiusMm = 34;
/** Chords this short miss the round by 0.01 %. */
const segments = 144;
/** The middle of the wrap looks a little to the viewer's left, so that the handle, opposite, shows behind the right side. */
const wrapTurn = (-22 * Math.PI) / 180;
const girthMm = 2 * Math.PI * radiusMm;

/** What 330 ml mugs are printed with: almost all the way round, the same gap on both sides of the handle. The front camera sees some of it. */
const wrap: PrintArea = {
  key: 'front',
  panelKey: 'wall',
  originXMm: -100,
  originYMm: 3,
  widthMm: 200,
  heightMm: 90,
  face: { originXMm: Math.round((-wrapTurn - readableTurn) * radiusMm), widthMm: Math.round(2 * readableTurn * radiusMm) },
};

/** A point of the profile that turns around the mug's axis: from the axis, below the rim, and along the profile. */
type ProfilePoint = readonly [radiusMm: number, depthMm: number];

/** Profiles run as the outside does: from the floor inside up, over the rim, down the wall and under the foot. */
const bowl: readonly ProfilePoint[] = [
  [0.01, heightMm - floorMm],
  ...arc([radiusMm - wallMm - 8, heightMm - floorMm - 8], 8, -Math.PI / 2, 0),
  ...straight([radiusMm - wallMm, heightMm - floorMm - 8], [radiusMm - wallMm, edgeRoundMm], 10).slice(1),
];
const rim: readonly ProfilePoint[] = arc([radiusMm - edgeRoundMm, edgeRoundMm], edgeRoundMm, Math.PI, 0);
const wall: readonly ProfilePoint[] = straight([radiusMm, edgeRoundMm], [radiusMm, heightMm - edgeRoundMm], 24);
const foot: readonly ProfilePoint[] = [
  ...arc([radiusMm - edgeRoundMm, heightMm - edgeRoundMm], edgeRoundMm, 0, -Math.PI / 2),
  [footRadiusMm, heightMm],
  [footRadiusMm - 2, heightMm - 2],
  [0.01, heightMm - 2],
];

function straight([r0, d0]: ProfilePoint, [r1, d1]: ProfilePoint, rows: number): ProfilePoint[] {
  return Array.from({ length: rows + 1 }, (_, i) => [r0 + ((r1 - r0) * i) / rows, d0 + ((d1 - d0) * i) / rows]);
}

/** A round corner; angles from outwards towards upwards. */
function arc([centreMm, depthMm]: ProfilePoint, roundMm: number, from: number, to: number): ProfilePoint[] {
  const steps = 8;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = from + ((to - from) * i) / steps;
    return [centreMm + roundMm * Math.cos(angle), depthMm - roundMm * Math.sin(angle)];
  });
}

/** A profile turned around the axis; pattern x is the way round at the wall, y the way along the profile, from `startMm`. */
function turned(panelKey: string, profile: readonly ProfilePoint[], startMm: number): MeshPart {
  const along = [startMm];
  for (let i = 1; i < profile.length; i++) {
    along.push(along.at(-1)! + Math.hypot(profile[i]![0] - profile[i - 1]![0], profile[i]![1] - profile[i - 1]![1]));
  }
  return gridPart({ panelKey, layer: 'outer' }, segments, profile.length - 1, (column, row) => {
    const share = column / segments - 0.5;
    return { point: aroundAxis(share * 2 * Math.PI, ...profile[row]!), patternMm: [share * girthMm, along[row]!] };
  });
}

function aroundAxis(angle: number, fromAxisMm: number, depthMm: number): Vector {
  const turn = wrapTurn + angle;
  return [(Math.sin(turn) * fromAxisMm) / 1000, -depthMm / 1000, (Math.cos(turn) * fromAxisMm) / 1000];
}

function buildMug(): MeshPart[] {
  const parts = [
    turned('wall', wall, edgeRoundMm),
    turned('rim', rim, 0),
    turned('inside', bowl, 0),
    turned('foot', foot, 0),
    mugHandle((outMm, downMm, asideMm) => {
      const turn = wrapTurn + Math.PI;
      const x = Math.sin(turn) * outMm + Math.cos(turn) * asideMm;
      const z = Math.cos(turn) * outMm - Math.sin(turn) * asideMm;
      return [x / 1000, -downMm / 1000, z / 1000];
    }, radiusMm),
  ];
  smoothAcrossParts(parts);
  return parts;
}

const halfGirthMm = girthMm / 2;

/** A straight mug of glazed stoneware, 330 ml. */
export const mug: ShapedBlueprint = {
  key: 'mug',
  kind: 'drinkware',
  sizeKeys: [oneSizeKey],
  measuresOf: () => ({ widthMm: 2 * radiusMm, heightMm }),
  printAreasOf: () => [wrap],
  shape: () => ({
    panels: [
      rectanglePanel('wall', [-halfGirthMm, edgeRoundMm, halfGirthMm, heightMm - edgeRoundMm]),
      rectanglePanel('rim', [-halfGirthMm, 0, halfGirthMm, 8]),
      rectanglePanel('inside', [-halfGirthMm, 0, halfGirthMm, 130]),
      rectanglePanel('foot', [-halfGirthMm, 0, halfGirthMm, 45]),
      rectanglePanel('handle', [0, 0, handleGirthMm, handleLengthMm]),
    ],
    build: buildMug,
  }),
  panelKeys: ['wall', 'rim', 'inside', 'foot', 'handle'],
  facing: { wall: [Math.sin(wrapTurn), 0, Math.cos(wrapTurn)] },
  frame: { centreYM: -0.047, distanceM: 0.46 },
  floatM: 0,
  fabric: { material: 'ceramic', gramsPerSquareMetre: 9000, thicknessMm: wallMm },
};
