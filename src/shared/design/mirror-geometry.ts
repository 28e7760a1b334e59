import { mapOutline, type Outline } from './outline.ts';
import type { ShapeGeometry } from './shape-geometry.ts';
import { shapeFillRule, shapeOutline } from './shape-outline.ts';

/** What a mirror swaps: left and right, or top and bottom. */
export type MirrorAxis = 'horizontal' | 'vertical';

const longestData = 20_000;
const boxSide = 1000;

/** The geometry as its mirror image; one that is its own stays as it is, a regular one that stands on its point becomes a drawn path. */
export function mirrorGeometry(geometry: ShapeGeometry, axis: MirrorAxis): ShapeGeometry {
  if (isSymmetric(geometry, axis)) return geometry;
  const drawn = geometry.kind === 'path';
  const [width, height] = drawn ? [geometry.viewBoxWidth, geometry.viewBoxHeight] : [boxSide, boxSide];
  const outline = mapOutline(shapeOutline(geometry, width, height), (x, y) => (axis === 'horizontal' ? [width - x, y] : [x, height - y]));
  return {
    kind: 'path',
    data: writePath(outline, Math.max(width, height)),
    viewBoxWidth: width,
    viewBoxHeight: height,
    fillRule: shapeFillRule(geometry),
  };
}

/** Whether the mirror image of a geometry is the geometry itself. */
export function isSymmetric(geometry: ShapeGeometry, axis: MirrorAxis): boolean {
  switch (geometry.kind) {
    case 'rectangle':
    case 'ellipse':
      return true;
    case 'polygon':
      return axis === 'horizontal' || geometry.corners % 2 === 0;
    case 'star':
      return axis === 'horizontal' || geometry.points % 2 === 0;
    case 'path':
      return false;
  }
}

/** SVG path data of an outline: as fine as fits the schema, from a hundred-thousandth of its side. */
function writePath(outline: Outline, side: number): string {
  const finest = Math.max(0, 5 - Math.ceil(Math.log10(side)));
  let data = '';
  for (let digits = finest; digits >= 0; digits -= 1) {
    data = outline.map(([letter, ...values]) => letter + values.map((value) => Number(value.toFixed(digits))).join(' ')).join('');
    if (data.length <= longestData) return data;
  }
  return data;
}
