import { changeLayer } from '../../shared/design/change-layer.ts';
import type { Asset } from '../../shared/design/contract.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { isEmptyPicture } from '../../shared/design/empty-picture.ts';
import type { Edit } from '../../shared/design/history.ts';
import type { ImageLayer } from '../../shared/design/layer.ts';
import { findLayer, flattenLayers } from '../../shared/design/map-layers.ts';
import { findAreaOf } from '../../shared/design/place-template.ts';
import { replacePicture } from '../../shared/design/replace-picture.ts';
import type { Template } from '../../shared/design/template.ts';
import { openSlots, setPictureSlot } from '../../shared/design/template-slots.ts';

/** A place of a design that a person may put a picture in: a slot of its template, or a picture that is there already. */
export interface PicturePlace {
  readonly key: string;
  readonly label: string;
  readonly areaKey: string;
  /** What is there now; of a slot that several layers show, the first. */
  readonly layer: ImageLayer;
  readonly empty: boolean;
  fill(asset: Asset): Edit;
  /** Takes the picture out again; only a slot can stand empty. */
  readonly clear: Edit | undefined;
}

/** The places for pictures that are not locked: the template's slots first, then all other pictures. */
export function picturePlaces(document: DesignDocument, template: Template | undefined): PicturePlace[] {
  const slots = template ? slotPlaces(document, template) : [];
  const taken = new Set(
    template?.slots.filter(({ kind }) => kind === 'picture').flatMap(({ targets }) => targets.map(({ layerId }) => layerId)) ?? [],
  );
  return [...slots, ...layerPlaces(document).filter(({ layer }) => !taken.has(layer.id))];
}

function slotPlaces(document: DesignDocument, template: Template): PicturePlace[] {
  return openSlots(document, template).flatMap(({ slot }) => {
    if (slot.kind !== 'picture') return [];
    const found = slot.targets.flatMap((target) => {
      const areaKey = findAreaOf(document, target.areaKey, [target.layerId]);
      const layer = areaKey === undefined ? undefined : findLayer(document.areas[areaKey]?.layers ?? [], target.layerId);
      return areaKey !== undefined && layer?.kind === 'image' ? [{ areaKey, layer }] : [];
    });
    const [first] = found;
    if (!first) return [];
    const put =
      (asset: Asset | null): Edit =>
      (before) =>
        setPictureSlot(before, template, slot.key, asset);
    const empty = isEmptyPicture(first.layer);
    return { key: slot.key, label: slot.label, ...first, empty, fill: put, clear: empty ? undefined : put(null) };
  });
}

function layerPlaces({ areas }: DesignDocument): PicturePlace[] {
  return Object.entries(areas).flatMap(([areaKey, area]) =>
    flattenLayers(area.layers).flatMap((layer) => {
      if (layer.kind !== 'image' || layer.locked) return [];
      const fill =
        (asset: Asset): Edit =>
        (document) =>
          changeLayer<ImageLayer>(document, { areaKey, layer, change: (before) => replacePicture(before, asset) });
      return { key: `${areaKey}/${layer.id}`, label: layer.name, areaKey, layer, empty: isEmptyPicture(layer), fill, clear: undefined };
    }),
  );
}
