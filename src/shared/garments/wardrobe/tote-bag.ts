import { oneSizeKey } from '../../catalog/product.ts';
import { canvas } from '../cloth/cloth-material.ts';
import { hangBag } from '../cloth/hang-bag.ts';
import { finishGarment } from '../finish/finish-garment.ts';
import type { MeshPart } from '../finish/mesh-part.ts';
import type { Vector } from '../finish/vector.ts';
import type { PanelKey, PanelMark } from '../garment-metadata.ts';
import { patternSurface } from '../measure/pattern-surface.ts';
import type { PatternPanel, SewingPattern } from '../pattern/sewing-pattern.ts';
import type { PrintArea } from '../print-area.ts';
import { bagStrap } from '../shape/bag-strap.ts';
import { pillow } from '../shape/pillow.ts';
import { rectanglePanel } from '../shape/rectangle-panel.ts';
import type { ShapedBlueprint } from './garment-blueprint.ts';

const widthMm = 380;
const heightMm = 420;
/** Middle of a strap's ends from the bag's middle. */
const strapAtMm = 88;
/** The straps lean together and pull their ends in, so that the edge between them sags. */
const pulledInMm = 3;
const strapWidthMm = 25;
const strapSewnMm = 38;
const strapLengthMm = 690;
/** At this step no triangle spans a lower corner, where front and back would lie in one another. */
const stepMm = 18;
const openHalfM = 0.026;

const pattern: SewingPattern = {
  panels: [
    rectanglePanel('front', [-widthMm / 2, 0, widthMm / 2, heightMm], { top: 'hem', right: 'side', bottom: 'seam', left: 'side' }),
    rectanglePanel('back', [-widthMm / 2, 0, widthMm / 2, heightMm], { top: 'hem', right: 'side', bottom: 'seam', left: 'side' }),
  ],
  seams: [
    { name: 'left', a: { panelKey: 'front', edge: 'right' }, b: { panelKey: 'back', edge: 'left' } },
    { name: 'bottom', a: { panelKey: 'front', edge: 'bottom' }, b: { panelKey: 'back', edge: 'bottom' } },
    { name: 'right', a: { panelKey: 'front', edge: 'left' }, b: { panelKey: 'back', edge: 'right' } },
  ],
};

/** What shows of a folded strip: one face with a row of stitches along each edge. */
function strapPanel(key: PanelKey): PatternPanel {
  const half = strapWidthMm / 2;
  const tacks = [3, strapSewnMm - 3, strapLengthMm - strapSewnMm + 3, strapLengthMm - 3].flatMap((y) =>
    [-half / 2, half / 2].map((x): PanelMark => ({ kind: 'bar-tack', atMm: [x, y] })),
  );
  return { ...rectanglePanel(key, [-half, 0, half, strapLengthMm], { left: 'topstitch', right: 'topstitch' }), marks: tacks };
}

/** Flat, a little open. */
function place(panelKey: PanelKey, xMm: number, yMm: number): Vector {
  const side = panelKey === 'front' ? 1 : -1;
  const across = Math.max(0, 1 - ((2 * xMm) / widthMm) ** 2);
  const down = Math.min(1, (heightMm - yMm) / 120);
  const inwards = pulledInMm * Math.min(1, Math.abs(xMm) / (strapAtMm - strapWidthMm / 2)) * Math.sign(xMm);
  return [(side * (xMm - inwards)) / 1000, -yMm / 1000, side * openHalfM * Math.sqrt(across) * down];
}

function isHeld(_: PanelKey, xMm: number, yMm: number): boolean {
  return yMm <= strapSewnMm && Math.abs(Math.abs(xMm) - strapAtMm) <= strapWidthMm / 2;
}

/** Something soft, low in the bag. */
const content = pillow({ centreM: [0.006, -0.286, 0], halfM: [0.15, 0.12, 0.04], leanRad: 0.1 });

function buildTote(): MeshPart[] {
  const hung = hangBag({ pattern, cloth: canvas, stepMm, place, isHeld, content });
  const { parts } = finishGarment({
    ...hung,
    body: content,
    garment: {
      pattern,
      openings: [
        {
          name: 'top',
          edges: [
            { panelKey: 'front', edge: 'top' },
            { panelKey: 'back', edge: 'top' },
          ],
          finish: { kind: 'turned' },
        },
      ],
      shoulderEdge: { panelKey: 'front', edge: 'top' },
    },
  });
  const strapOn = (side: 'front' | 'back'): MeshPart => {
    const out = side === 'front' ? 1 : -1;
    return bagStrap({
      panelKey: `strap-${side}`,
      cloth: patternSurface(parts.find(({ panelKey, layer }) => panelKey === side && layer === 'outer')!),
      outwards: [0, 0, out],
      widthMm: strapWidthMm,
      thicknessMm: 2.4,
      atMm: strapAtMm,
      sewnMm: strapSewnMm,
      apexM: [0.003 * out, 0.262 - 0.004 * out, 0.013 * out],
    });
  };
  return [...parts, strapOn('front'), strapOn('back')];
}

const area = { originXMm: -140, originYMm: 60, widthMm: 280, heightMm: 320 };
const printAreas: readonly PrintArea[] = [
  { ...area, key: 'front', panelKey: 'front' },
  { ...area, key: 'back', panelKey: 'back' },
];

/** A tote of cotton canvas with two straps, hanging with something soft in it. */
export const toteBag: ShapedBlueprint = {
  key: 'tote-bag',
  kind: 'bag',
  sizeKeys: [oneSizeKey],
  measuresOf: () => ({ widthMm, heightMm }),
  printAreasOf: () => printAreas,
  shape: () => ({ panels: [...pattern.panels, strapPanel('strap-front'), strapPanel('strap-back')], cloth: pattern, build: buildTote }),
  panelKeys: ['front', 'back', 'strap-front', 'strap-back'],
  facing: { front: [0, 0, 1], back: [0, 0, -1] },
  frame: { centreYM: -0.085, distanceM: 2.5 },
  floatM: 0.03,
  fabric: { material: 'canvas', gramsPerSquareMetre: 340, thicknessMm: 0.8 },
};
