import { identity, multiply, type Affine } from '../../design/affine.ts';
import type { Frame, GroupLayer, Layer, TypesetLayer } from '../../design/layer.ts';

/** A layer that leaves ink by itself. */
export type PrintedLayer = Exclude<Layer, GroupLayer>;

/** A layer that shows, taken out of its groups. */
export interface PlacedPart {
  readonly layer: PrintedLayer;
  /** The area's own layer that it lies in: itself, or the outermost group. */
  readonly topId: string;
  /** From mm of its frame, measured from the top left, to the area's mm. */
  readonly toArea: Affine;
  /** Its own and its groups' together. */
  readonly opacity: number;
  /** It, or a group around it, is locked. */
  readonly locked: boolean;
}

/** Every layer of an area that shows, at any depth, from the bottom to the top. */
export function placedParts(layers: readonly Layer[]): PlacedPart[] {
  return layers.flatMap((layer) => partsOf(layer, { topId: layer.id, toArea: identity, opacity: 1, locked: false }));
}

function partsOf(layer: Layer, around: Omit<PlacedPart, 'layer'>): PlacedPart[] {
  const opacity = around.opacity * layer.opacity;
  if (layer.hidden || opacity === 0) return [];
  const own = {
    topId: around.topId,
    toArea: multiply(around.toArea, frameAffine(layer.frame)),
    opacity,
    locked: around.locked || layer.locked,
  };
  if (layer.kind !== 'group') return [{ ...own, layer }];
  const { frame, boxWidthMm, boxHeightMm, children } = layer;
  const toArea = multiply(own.toArea, [frame.widthMm / boxWidthMm, 0, 0, frame.heightMm / boxHeightMm, 0, 0]);
  return children.flatMap((child) => partsOf(child, { ...own, toArea }));
}

function frameAffine({ xMm, yMm, widthMm, heightMm, rotationDeg }: Frame): Affine {
  const [halfX, halfY] = [widthMm / 2, heightMm / 2];
  const angle = (rotationDeg * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos, sin, -sin, cos, xMm + halfX - cos * halfX + sin * halfY, yMm + halfY - sin * halfX - cos * halfY];
}

/** By how much a map enlarges lengths in the direction where it does so least (the smaller singular value). */
export function leastScale([a, b, c, d]: Affine): number {
  const sum = a * a + b * b + c * c + d * d;
  const area = a * d - b * c;
  return Math.sqrt(Math.max(0, (sum - Math.sqrt(Math.max(0, sum * sum - 4 * area * area))) / 2));
}

/** Whether a layer shows words. */
export function isTypeset(layer: Layer): layer is TypesetLayer {
  return layer.kind === 'text' || layer.kind === 'roster-field';
}
