import { AppError } from '../kernel/errors.ts';
import type { DesignDocument } from './design-document.ts';
import { checkLayer, withLayers } from './edit-layer.ts';
import { framesBounds } from './layer-bounds.ts';
import { MAX_LAYERS, type Frame, type GroupLayer, type Layer } from './layer.ts';
import { getArea, getLayer } from './map-layers.ts';
import { checkUniqueIds } from './parse-document.ts';
import { scaleLengths } from './scale-lengths.ts';

/** Sides that grew apart by more than this share cannot be told from a stretch. */
const stretchShare = 0.005;

/**
 * The document with layers of an area joined as one group, in the place of the topmost; what is painted stays the same
 * unless another layer lay between them.
 *
 * @throws AppError design.area-not-found, design.layer-not-found, design.invalid-document (id in use, groups too deep)
 */
export function groupLayers(
  document: DesignDocument,
  { areaKey, layerIds, newId, name }: { areaKey: string; layerIds: readonly string[]; newId: string; name: string },
): DesignDocument {
  const { layers } = getArea(document, areaKey);
  for (const layerId of layerIds) if (!layers.some(({ id }) => id === layerId)) throw new AppError('design.layer-not-found', { layerId });
  const joined = layers.filter(({ id }) => layerIds.includes(id));
  const top = joined.at(-1);
  if (!top) return document;
  const group = checkLayer(groupAround(joined, newId, name));
  const after = layers.flatMap((layer) => (layer === top ? [group] : joined.includes(layer) ? [] : [layer]));
  checkUniqueIds(after, areaKey);
  return withLayers(document, areaKey, after);
}

function groupAround(children: readonly Layer[], id: string, name: string): GroupLayer {
  const { xMm, yMm, widthMm, heightMm } = framesBounds(children.map(({ frame }) => frame))!;
  return {
    kind: 'group',
    id,
    name,
    frame: { xMm, yMm, widthMm, heightMm, rotationDeg: 0 },
    opacity: 1,
    hidden: false,
    locked: false,
    boxWidthMm: widthMm,
    boxHeightMm: heightMm,
    children: children.map((child) => ({ ...child, frame: { ...child.frame, xMm: child.frame.xMm - xMm, yMm: child.frame.yMm - yMm } })),
  };
}

/**
 * The document with a group of an area taken apart: its children lie in its place, as large and as turned as they were seen.
 *
 * @throws AppError design.area-not-found, design.layer-not-found, design.group-stretched, design.invalid-document (out of bounds, list full)
 */
export function ungroupLayers(document: DesignDocument, { areaKey, layerId }: { areaKey: string; layerId: string }): DesignDocument {
  const group = getLayer(document, areaKey, layerId);
  const { layers } = getArea(document, areaKey);
  const place = layers.indexOf(group);
  if (place < 0) throw new AppError('design.layer-not-found', { layerId });
  if (group.kind !== 'group') return document;
  const children = childrenOutside(group).map(checkLayer);
  const after = layers.toSpliced(place, 1, ...children);
  if (after.length > MAX_LAYERS) throw new AppError('design.invalid-document', { path: `areas.${areaKey}`, limit: MAX_LAYERS });
  return withLayers(document, areaKey, after);
}

/** A group whose children are changed where they are seen, and that then fits around them again; one that was stretched stays as it is. */
export function rearrangeGroup(group: GroupLayer, arrange: (children: Layer[]) => Layer[]): GroupLayer {
  if (isStretched(group)) return group;
  const { id, name, opacity, hidden, locked } = group;
  const children = arrange(childrenOutside({ ...group, opacity: 1, hidden: false }));
  return { ...groupAround(children, id, name), opacity, hidden, locked };
}

function isStretched({ frame, boxWidthMm, boxHeightMm }: GroupLayer): boolean {
  return Math.abs((frame.heightMm * boxWidthMm) / (boxHeightMm * frame.widthMm) - 1) > stretchShare;
}

function childrenOutside(group: GroupLayer): Layer[] {
  const { frame, boxWidthMm, opacity, hidden } = group;
  const scale = frame.widthMm / boxWidthMm;
  if (isStretched(group)) throw new AppError('design.group-stretched');
  return group.children.map((child) => ({
    ...scaleLengths(child, scale),
    frame: frameOutside(child.frame, group, scale),
    opacity: child.opacity * opacity,
    hidden: child.hidden || hidden,
  }));
}

function frameOutside(child: Frame, { frame, boxWidthMm, boxHeightMm }: GroupLayer, scale: number): Frame {
  const [widthMm, heightMm] = [child.widthMm * scale, child.heightMm * scale];
  const angle = (frame.rotationDeg * Math.PI) / 180;
  const [right, down] = [
    (child.xMm + child.widthMm / 2 - boxWidthMm / 2) * scale,
    (child.yMm + child.heightMm / 2 - boxHeightMm / 2) * scale,
  ];
  const middleXMm = frame.xMm + frame.widthMm / 2 + right * Math.cos(angle) - down * Math.sin(angle);
  const middleYMm = frame.yMm + frame.heightMm / 2 + right * Math.sin(angle) + down * Math.cos(angle);
  const rotationDeg = (child.rotationDeg + frame.rotationDeg) % 360;
  return { xMm: middleXMm - widthMm / 2, yMm: middleYMm - heightMm / 2, widthMm, heightMm, rotationDeg };
}
