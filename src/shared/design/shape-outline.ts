import { mapOutline, type Outline, type OutlineCommand } from './outline.ts';
import { parsePathData } from './path-data.ts';
import type { DrawnPath, ShapeGeometry } from './shape-geometry.ts';

/** How far a cubic's handles stand off for a quarter circle. */
const QUARTER = 0.5522847498;

/** A shape's outline in mm, in a box of this size with its top left at 0,0. */
export function shapeOutline(geometry: ShapeGeometry, widthMm: number, heightMm: number): Outline {
  switch (geometry.kind) {
    case 'rectangle':
      return roundedRectangle(widthMm, heightMm, Math.min(geometry.cornerRadiusMm, widthMm / 2, heightMm / 2));
    case 'ellipse':
      return ellipseOutline(widthMm, heightMm);
    case 'polygon':
      return radialOutline(geometry.corners, () => 1, widthMm, heightMm);
    case 'star':
      return radialOutline(geometry.points * 2, (index) => (index % 2 === 0 ? 1 : geometry.innerRatio), widthMm, heightMm);
    case 'path':
      return pathOutline(geometry, widthMm, heightMm);
  }
}

const parsed = new WeakMap<DrawnPath, Outline>();

/** Paths are never changed in place, and are painted far more often than made. */
function parsedOnce(path: DrawnPath): Outline {
  const known = parsed.get(path);
  if (known) return known;
  const outline = parsePathData(path.data);
  parsed.set(path, outline);
  return outline;
}

/** A drawing's outline in mm, in a box of this size with its top left at 0,0. */
export function pathOutline(path: DrawnPath, widthMm: number, heightMm: number): Outline {
  const { viewBoxWidth, viewBoxHeight } = path;
  const scaleX = widthMm / viewBoxWidth;
  const scaleY = heightMm / viewBoxHeight;
  return mapOutline(parsedOnce(path), (x, y) => [x * scaleX, y * scaleY]);
}

/** The rule that fills a shape. */
export function shapeFillRule(geometry: ShapeGeometry): 'nonzero' | 'evenodd' {
  return geometry.kind === 'path' ? geometry.fillRule : 'nonzero';
}

/** A plain rectangle with its top left at 0,0. */
export function rectangleOutline(width: number, height: number): Outline {
  return [['M', 0, 0], ['L', width, 0], ['L', width, height], ['L', 0, height], ['Z']];
}

function roundedRectangle(w: number, h: number, r: number): Outline {
  if (r === 0) return rectangleOutline(w, h);
  const k = r * (1 - QUARTER);
  return [
    ['M', r, 0],
    ['L', w - r, 0],
    ['C', w - k, 0, w, k, w, r],
    ['L', w, h - r],
    ['C', w, h - k, w - k, h, w - r, h],
    ['L', r, h],
    ['C', k, h, 0, h - k, 0, h - r],
    ['L', 0, r],
    ['C', 0, k, k, 0, r, 0],
    ['Z'],
  ];
}

/** An ellipse that touches a box's sides, its top left at 0,0. */
export function ellipseOutline(w: number, h: number): Outline {
  const x = w / 2;
  const y = h / 2;
  const kx = x * QUARTER;
  const ky = y * QUARTER;
  return [
    ['M', x, 0],
    ['C', x + kx, 0, w, y - ky, w, y],
    ['C', w, y + ky, x + kx, h, x, h],
    ['C', x - kx, h, 0, y + ky, 0, y],
    ['C', 0, y - ky, x - kx, 0, x, 0],
    ['Z'],
  ];
}

/** A polygon in a box, its corners at shares of the way from the middle to the box's ellipse; the first one is at the top. */
export function radialOutline(count: number, radiusOf: (index: number) => number, w: number, h: number): Outline {
  const corners = Array.from({ length: count }, (_, index): OutlineCommand => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    const radius = radiusOf(index);
    return [index === 0 ? 'M' : 'L', w / 2 + (Math.cos(angle) * radius * w) / 2, h / 2 + (Math.sin(angle) * radius * h) / 2];
  });
  return [...corners, ['Z']];
}
