import { useIntl, type IntlShape } from 'react-intl';
import { areaSizeOf, type SizedArea } from '../../shared/design/area-sizes.ts';
import { changeLayer } from '../../shared/design/change-layer.ts';
import { seenAtOnce, type AreaSizeMm } from '../../shared/design/fit-area.ts';
import { newOrnament } from '../../shared/design/new-ornament.ts';
import { ornamentColors } from '../../shared/design/ornament-colors.ts';
import type { ImageLayer, Layer, RosterFieldLayer } from '../../shared/design/layer.ts';
import { flattenLayers } from '../../shared/design/map-layers.ts';
import { replacePicture } from '../../shared/design/replace-picture.ts';
import type { NamedOrnament } from '../../shared/design/search-ornaments.ts';
import type { SvgFinding } from '../../shared/design/svg-finding.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { showDone, showRefusal } from '../bridge/toasts.tsx';
import { bringIn } from './bring-in.ts';
import { isStillOpen, useEditorSession } from './editor-session.ts';
import { emptyPlaceFor } from './empty-place.ts';
import type { PointMm } from './frame-geometry.ts';
import { newLayerId } from './new-layer-id.ts';
import { newRosterField, newShape, newText, type ShapeChoice } from './new-layer.ts';
import { useLayerActions, type LayerActions } from './use-layer-actions.ts';

/** Brings new things onto the open area. */
export interface AddLayers {
  text(): void;
  /** A place for what a team's list says of each person. */
  rosterField(field: RosterFieldLayer['field']): void;
  shape(choice: ShapeChoice): void;
  /** An ornament in the colours that the area wears already. */
  ornament(picked: NamedOrnament): void;
  /** Takes pictures into the shop's store and puts them where the area waits for one, nearest to where they were dropped, else on top of it; what is refused is said with its reason. */
  pictures(files: readonly File[], droppedAt?: PointMm): Promise<void>;
}

/** How new layers come onto an area of a cloth, in the middle of what is seen of it at once; `color` is one that stands off it. */
export function useAddLayers(printArea: SizedArea, color: string, clothHex: string): AddLayers {
  const intl = useIntl();
  const actions = useLayerActions();
  const { area, leftMm } = seenAtOnce(areaSizeOf(printArea));
  const add = (layer: Layer, areaKey?: string): void =>
    actions.add({ ...layer, frame: { ...layer.frame, xMm: layer.frame.xMm + leftMm } }, areaKey);
  return {
    text: () => {
      add(newText(newLayerId(), '', intl.formatMessage({ id: 'editor.new-text' }), area, color));
      requestAnimationFrame(focusText);
    },
    rosterField: (field) => {
      const layer = newRosterField(newLayerId(), intl.formatMessage({ id: `editor.roster-${field}` }), field, area, color);
      add(layer);
      focusLayer(layer.id);
    },
    shape: (choice) => {
      const layer = newShape(newLayerId(), intl.formatMessage({ id: `editor.shape-${choice}` }), choice, area, color);
      add(layer);
      focusLayer(layer.id);
    },
    ornament: ({ ornament, name }) => {
      const colors = ornamentColors({ layers: openLayers(), clothHex, fallback: color });
      const layer = newOrnament(ornament, { newId: newLayerId, name, area, colors });
      add(layer);
      focusLayer(layer.id);
    },
    pictures: (files, droppedAt) => addPictures(files, { area, droppedAt, add, intl }),
  };
}

interface AddPictures {
  area: AreaSizeMm;
  droppedAt: PointMm | undefined;
  add: LayerActions['add'];
  intl: IntlShape;
}

async function addPictures(files: readonly File[], { area, droppedAt, add, intl }: AddPictures): Promise<void> {
  const { document: target, areaKey } = useEditorSession.getState();
  for (const file of files) {
    try {
      const { layer, findings } = await bringIn(file, area);
      if (!target || !isStillOpen(target)) throw new AppError('asset.design-gone');
      if (!fillEmptyPlace(layer, areaKey, droppedAt)) add(layer, areaKey);
      if (findings.length > 0) showDone(leftOutWords(intl, file.name, findings));
    } catch (error) {
      showRefusal(error, { lead: intl.formatMessage({ id: 'editor.picture-refused' }, { fileName: file.name }) });
    }
  }
}

/** Puts a picture where the area waits for one, and selects that or the group around it; false where nothing waits. */
function fillEmptyPlace(brought: Layer, areaKey: string, droppedAt: PointMm | undefined): boolean {
  const { document: open, selection, edit, select } = useEditorSession.getState();
  const layers = open?.areas[areaKey]?.layers ?? [];
  const place = emptyPlaceFor(layers, selection, droppedAt);
  if (brought.kind !== 'image' || !place) return false;
  const { assetHash, mimeType, naturalWidthPx, naturalHeightPx } = brought;
  const asset = { hash: assetHash, mimeType, widthPx: naturalWidthPx, heightPx: naturalHeightPx };
  const change = (layer: ImageLayer): ImageLayer => replacePicture(layer, asset);
  edit((document) => changeLayer<ImageLayer>(document, { areaKey, layer: place, change }));
  select(layers.filter((layer) => flattenLayers([layer]).includes(place)).map(({ id }) => id));
  return true;
}

function leftOutWords(intl: IntlShape, fileName: string, findings: readonly SvgFinding[]): string {
  const things = intl.formatList(findings.map((finding) => intl.formatMessage({ id: `editor.svg-${finding}` })));
  return intl.formatMessage({ id: 'editor.svg-left-out' }, { fileName, things });
}

function openLayers(): readonly Layer[] {
  const { document: open, areaKey } = useEditorSession.getState();
  return open?.areas[areaKey]?.layers ?? [];
}

/** For so many frames a layer's row may be on its way: the list follows the picture. */
const rowFrames = 60;

/** Puts the keyboard on a layer of the list once its row is there, from where the arrow keys move it. */
function focusLayer(layerId: string, framesLeft = rowFrames): void {
  const row = document.querySelector<HTMLElement>(`[data-layer-id="${CSS.escape(layerId)}"] button`);
  if (row) row.focus({ preventScroll: true });
  else if (framesLeft > 0) requestAnimationFrame(() => focusLayer(layerId, framesLeft - 1));
}

/** Puts the keyboard into the words of the selected layer, all of them selected. */
export function focusText(): void {
  const field = document.querySelector<HTMLTextAreaElement>('[data-text-field]');
  field?.focus();
  field?.select();
}
