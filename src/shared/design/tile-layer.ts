import { AppError } from '../kernel/errors.ts';
import type { DesignDocument } from './design-document.ts';
import { withNewIds } from './duplicate-layer.ts';
import { checkLayer, withLayers } from './edit-layer.ts';
import type { AreaSizeMm } from './fit-area.ts';
import { frameBounds } from './layer-bounds.ts';
import { MAX_LAYERS, type Frame, type GroupLayer, type Layer, type ShapeLayer } from './layer.ts';
import { getArea, getLayer, mapLayer } from './map-layers.ts';
import { checkUniqueIds } from './parse-document.ts';
import { pathText } from './path-text.ts';
import type { Arrangement } from './pattern.ts';
import { MAX_PATH_LENGTH } from './shape-geometry.ts';
import { shapeFillRule, shapeOutline } from './shape-outline.ts';

/** The most characters of all copies: a document is written with every edit. */
const MAX_COPIES_LENGTH = 600_000;

/** How a layer is laid over an area again and again. */
export interface Tiling {
  readonly areaKey: string;
  readonly layerId: string;
  readonly areaSizeMm: AreaSizeMm;
  readonly arrangement: Arrangement;
  /** From one copy to the next, on all sides. */
  readonly gapMm: number;
  /** The id of what takes the layer's place. */
  readonly newId: string;
}

/**
 * The document with a layer repeated over its whole area, one copy in the middle: an upright shape of one colour becomes the pattern of a rectangle,
 * anything else a group of copies.
 *
 * @throws AppError design.area-not-found, design.layer-not-found, design.too-many-tiles (`count`, `limit`), design.invalid-document
 */
export function tileLayer(document: DesignDocument, tiling: Tiling): DesignDocument {
  const { areaKey, layerId } = tiling;
  const layer = getLayer(document, areaKey, layerId);
  const tiled = checkLayer(patternOf(layer, tiling) ?? copiesOf(layer, tiling));
  const layers = mapLayer(getArea(document, areaKey).layers, layerId, () => tiled);
  checkUniqueIds(layers, areaKey);
  return withLayers(document, areaKey, layers);
}

function areaFrame({ widthMm, heightMm }: AreaSizeMm): Frame {
  return { xMm: 0, yMm: 0, widthMm, heightMm, rotationDeg: 0 };
}

function patternOf(layer: Layer, { areaSizeMm, arrangement, gapMm, newId }: Tiling): ShapeLayer | undefined {
  if (layer.kind !== 'shape' || layer.fill?.kind !== 'solid' || layer.stroke || layer.frame.rotationDeg !== 0) return undefined;
  const { geometry, frame, fill } = layer;
  const data = pathText(shapeOutline(geometry, frame.widthMm, frame.heightMm));
  if (data.length > MAX_PATH_LENGTH) return undefined;
  const path = { data, viewBoxWidth: frame.widthMm, viewBoxHeight: frame.heightMm, fillRule: shapeFillRule(geometry) };
  return {
    ...layer,
    id: newId,
    frame: areaFrame(areaSizeMm),
    geometry: { kind: 'rectangle', cornerRadiusMm: 0 },
    fill: {
      kind: 'pattern',
      motif: { kind: 'drawing', path },
      arrangement,
      sizeMm: frame.widthMm,
      gapMm,
      angleDeg: 0,
      color: fill.color,
      groundColor: null,
    },
  };
}

function copiesOf(layer: Layer, { areaSizeMm, arrangement, gapMm, newId }: Tiling): GroupLayer {
  const box = frameBounds(layer.frame);
  const step = { xMm: box.widthMm + gapMm, yMm: box.heightMm + gapMm };
  const columns = Math.ceil((areaSizeMm.widthMm / 2 - box.widthMm / 2) / step.xMm) + (arrangement === 'brick' ? 1 : 0);
  const rows = Math.ceil((areaSizeMm.heightMm / 2 - box.heightMm / 2) / step.yMm) + (arrangement === 'half-drop' ? 1 : 0);
  const places: (readonly [number, number])[] = [];
  for (let row = -Math.max(0, rows); row <= rows; row++) {
    for (let column = -Math.max(0, columns); column <= columns; column++) {
      const besides = arrangement === 'brick' && row % 2 !== 0 ? 0.5 : 0;
      const below = arrangement === 'half-drop' && column % 2 !== 0 ? 0.5 : 0;
      places.push([(column + besides) * step.xMm, (row + below) * step.yMm]);
    }
  }
  const limit = Math.min(MAX_LAYERS, Math.floor(MAX_COPIES_LENGTH / JSON.stringify(layer).length));
  if (places.length > limit) throw new AppError('design.too-many-tiles', { count: places.length, limit });
  const [leftMm, topMm] = [(areaSizeMm.widthMm - layer.frame.widthMm) / 2, (areaSizeMm.heightMm - layer.frame.heightMm) / 2];
  const children = places.map(([xMm, yMm], index): Layer => {
    const copy = withNewIds(layer, `${newId}-${index}`);
    return { ...copy, frame: { ...layer.frame, xMm: leftMm + xMm, yMm: topMm + yMm } };
  });
  const frame = areaFrame(areaSizeMm);
  const { name, hidden, locked } = layer;
  return {
    kind: 'group',
    id: newId,
    name,
    opacity: 1,
    hidden,
    locked,
    frame,
    boxWidthMm: frame.widthMm,
    boxHeightMm: frame.heightMm,
    children,
  };
}
