import { oneSizeKey } from '../../catalog/product.ts';
import type { MeshPart } from '../finish/mesh-part.ts';
import type { Vector } from '../finish/vector.ts';
import type { PrintArea } from '../print-area.ts';
import { brimPoints } from '../shape/cap-brim.ts';
import { coneAt, crownFirmness, crownHeightM, crownPanel, halfDepthM, halfWidthM } from '../shape/cap-crown.ts';
import { edgeRoll } from '../shape/edge-roll.ts';
import { flatPanel, type FlatPanel } from '../shape/flat-panel.ts';
import { gridPart, liningOf, smoothAcrossParts } from '../shape/grid-part.ts';
import { rectanglePanel } from '../shape/rectangle-panel.ts';
import type { ShapedBlueprint } from './garment-blueprint.ts';

/** Where the crown's seams meet the opening, from the middle of the front. */
const frontSeam = 1.04;
const backSeam = 2.06;
const strapHalfAngle = 0.62;
const strapHeightM = 0.027;
const archHalfWidthM = 0.042;
const archHeightM = 0.054;
const clothM = 0.0016;
const brimM = 0.0034;

const sewn = { left: 'topstitch', right: 'topstitch', bottom: 'topstitch' } as const;

interface CapPieces {
  /** Side by side, as they go round from the middle of the back. */
  crown: readonly FlatPanel[];
  brim: FlatPanel;
  strap: FlatPanel;
}

function cutPieces(): CapPieces {
  return {
    crown: [
      gore('back-right', -Math.PI, -backSeam, 26),
      gore('side-right', -backSeam, -frontSeam, 24),
      gore('front', -frontSeam, frontSeam, 44),
      gore('side-left', frontSeam, backSeam, 24),
      gore('back-left', backSeam, Math.PI, 26),
    ],
    brim: flatPanel('brim', brimPoints(frontSeam - 0.01), { bottom: 'quilting' }),
    strap: flatPanel('strap', strapPoints(), { top: 'topstitch', bottom: 'topstitch' }),
  };
}

/** The eyelets that let air in lie high on all panels but the wide front one. */
const ventAt = [0.5, 0.42] as const;

function gore(key: string, from: number, to: number, columns: number): FlatPanel {
  return flatPanel(key, crownPanel(from, to, columns, archM), sewn, crownFirmness, key === 'front' ? undefined : ventAt);
}

/** How high the opening at the back rises. */
function archM(angle: number): number {
  const aside = (Math.PI - Math.abs(angle)) * halfWidthM;
  return aside < archHalfWidthM ? archHeightM * Math.sqrt(1 - (aside / archHalfWidthM) ** 2) : 0;
}

function strapPoints(): Vector[][] {
  return Array.from({ length: 5 }, (_, row) =>
    Array.from({ length: 29 }, (_unused, column) => {
      const angle = Math.PI + strapHalfAngle * ((column / 28) * 2 - 1);
      const [x, y, z] = coneAt(angle, strapHeightM * (1 - row / 4));
      return [x * proud, y, z * proud];
    }),
  );
}

/** The strap lies on the crown. */
const proud = 1.005;

const buttonM = 0.0085;

function button(): MeshPart {
  return gridPart({ panelKey: 'button', layer: 'outer' }, 28, 8, (column, row) => {
    const angle = (column / 28) * 2 * Math.PI;
    const tilt = ((row + 0.02) / 8) * (Math.PI / 2);
    return {
      point: [
        Math.sin(angle) * Math.sin(tilt) * buttonM,
        crownHeightM - 0.002 + Math.cos(tilt) * buttonM * 0.7,
        Math.cos(angle) * Math.sin(tilt) * buttonM,
      ],
      patternMm: [(column / 28) * 2000 * Math.PI * buttonM, tilt * buttonM * 1000],
    };
  });
}

/** The top of the crown, halfway between back and brim. */
const centreM: Vector = [0, crownHeightM, 0.034];

function buildCap({ crown, brim, strap }: CapPieces): MeshPart[] {
  const gores = crown.map(({ build }) => build());
  const [visor, fastener] = [brim.build(), strap.build()];
  smoothAcrossParts(gores);
  const parts = [
    ...gores,
    ...gores.map((part) => liningOf(part, clothM)),
    edgeRoll('binding', gores, clothM),
    visor,
    liningOf(visor, brimM),
    edgeRoll('brim-edge', [visor], brimM),
    fastener,
    liningOf(fastener, clothM),
    edgeRoll('strap-edge', [fastener], clothM, 'top'),
    button(),
  ];
  return parts.map((part) => ({ ...part, positions: part.positions.map((value, i) => value - centreM[i % 3]!) }));
}

/** Lengths of the edges that the rolls follow; only plates' outlines need them. */
const rollLengthMm = 700;

/** Embroidery and transfers on caps keep to the cone, clear of brim and seams. */
const printAreas: readonly PrintArea[] = [
  { key: 'front', panelKey: 'front', originXMm: -70, originYMm: 103, widthMm: 140, heightMm: 51 },
  { key: 'side-left', panelKey: 'side-left', originXMm: -25.5, originYMm: 118, widthMm: 51, heightMm: 25 },
  { key: 'side-right', panelKey: 'side-right', originXMm: -25.5, originYMm: 118, widthMm: 51, heightMm: 25 },
];

const girthMm = Math.PI * 1000 * (3 * (halfWidthM + halfDepthM) - Math.sqrt((3 * halfWidthM + halfDepthM) * (halfWidthM + 3 * halfDepthM)));

/** A structured cap of cotton twill: one wide front panel, a flat-fronted crown, a curved brim and a strap at the back. */
export const fivePanelCap: ShapedBlueprint = {
  key: 'five-panel-cap',
  kind: 'headwear',
  sizeKeys: [oneSizeKey],
  measuresOf: () => ({ widthMm: Math.round(girthMm), heightMm: Math.round(crownHeightM * 1000) }),
  printAreasOf: () => printAreas,
  shape: () => {
    const pieces = cutPieces();
    return {
      panels: [
        ...[...pieces.crown, pieces.brim, pieces.strap].map(({ panel }) => panel),
        rectanglePanel('binding', [0, 0, rollLengthMm, 10]),
        rectanglePanel('brim-edge', [0, 0, rollLengthMm, 10]),
        rectanglePanel('button', [0, 0, 54, 14]),
        rectanglePanel('strap-edge', [0, 0, 120, 10]),
      ],
      build: () => buildCap(pieces),
    };
  },
  panelKeys: [
    'front',
    'side-left',
    'side-right',
    'back-left',
    'back-right',
    'brim',
    'strap',
    'binding',
    'brim-edge',
    'button',
    'strap-edge',
  ],
  facing: { front: [0, 0.17, 1], 'side-left': [1, 0.15, 0.02], 'side-right': [-1, 0.15, 0.02] },
  frame: { centreYM: -0.068, distanceM: 0.86 },
  floatM: 0.02,
  fabric: { material: 'twill', gramsPerSquareMetre: 260, thicknessMm: 1.2 },
};
