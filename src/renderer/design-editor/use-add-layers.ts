import { useIntl, type IntlShape } from 'react-intl';
import { changeLayer } from '../../shared/design/change-layer.ts';
import { emptyPicturesOf } from '../../shared/design/empty-picture.ts';
import { newOrnament } from '../../shared/design/new-ornament.ts';
import { ornamentColors } from '../../shared/design/ornament-colors.ts';
import type { ImageLayer, Layer, RosterFieldLayer } from '../../shared/design/layer.ts';
import { replacePicture } from '../../shared/design/replace-picture.ts';
import type { NamedOrnament } from '../../shared/design/search-ornaments.ts';
import type { SvgFinding } from '../../shared/design/svg-finding.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { showDone, showRefusal } from '../bridge/toasts.tsx';
import { bringIn } from './bring-in.ts';
import { isStillOpen, useEditorSession } from './editor-session.ts';
import { newLayerId } from './new-layer-id.ts';
import { newRosterField, newShape, newText, type AreaSize, type ShapeChoice } from './new-layer.ts';
import { useLayerActions, type LayerActions } from './use-layer-actions.ts';

/** Brings new things onto the open area. */
export interface AddLayers {
  text(): void;
  /** A place for what a team's list says of each person. */
  rosterField(field: RosterFieldLayer['field']): void;
  shape(choice: ShapeChoice): void;
  /** An ornament in the colours that the area wears already. */
  ornament(picked: NamedOrnament): void;
  /** Takes pictures into the shop's store and puts them on the area; what is refused is said with its reason. */
  pictures(files: readonly File[]): Promise<void>;
}

/** How new layers come onto an area of a cloth; `color` is one that stands off it. */
export function useAddLayers(area: AreaSize, color: string, clothHex: string): AddLayers {
  const intl = useIntl();
  const actions = useLayerActions();
  return {
    text: () => {
      actions.add(newText(newLayerId(), '', intl.formatMessage({ id: 'editor.new-text' }), area, color));
      requestAnimationFrame(focusText);
    },
    rosterField: (field) => {
      const layer = newRosterField(newLayerId(), intl.formatMessage({ id: `editor.roster-${field}` }), field, area, color);
      actions.add(layer);
      requestAnimationFrame(() => focusLayer(layer.id));
    },
    shape: (choice) => {
      const layer = newShape(newLayerId(), intl.formatMessage({ id: `editor.shape-${choice}` }), choice, area, color);
      actions.add(layer);
      requestAnimationFrame(() => focusLayer(layer.id));
    },
    ornament: ({ ornament, name }) => {
      const colors = ornamentColors({ layers: openLayers(), clothHex, fallback: color });
      const layer = newOrnament(ornament, { newId: newLayerId, name, area, colors });
      actions.add(layer);
      requestAnimationFrame(() => focusLayer(layer.id));
    },
    pictures: (files) => addPictures(files, area, actions.add, intl),
  };
}

async function addPictures(files: readonly File[], area: AreaSize, add: LayerActions['add'], intl: IntlShape): Promise<void> {
  const { document: target, areaKey } = useEditorSession.getState();
  for (const file of files) {
    try {
      const { layer, findings } = await bringIn(file, area);
      if (!target || !isStillOpen(target)) throw new AppError('asset.design-gone');
      if (!fillEmptyPlace(layer, areaKey)) add(layer, areaKey);
      if (findings.length > 0) showDone(leftOutWords(intl, file.name, findings));
    } catch (error) {
      showRefusal(error, { lead: intl.formatMessage({ id: 'editor.picture-refused' }, { fileName: file.name }) });
    }
  }
}

/** Puts a picture where the area waits for one, selected as a new layer would be; false where nothing waits. */
function fillEmptyPlace(brought: Layer, areaKey: string): boolean {
  const { document: open, edit, select } = useEditorSession.getState();
  const [place] = emptyPicturesOf(open?.areas[areaKey]?.layers ?? []);
  if (brought.kind !== 'image' || !place) return false;
  const { assetHash, mimeType, naturalWidthPx, naturalHeightPx } = brought;
  const asset = { hash: assetHash, mimeType, widthPx: naturalWidthPx, heightPx: naturalHeightPx };
  const change = (layer: ImageLayer): ImageLayer => replacePicture(layer, asset);
  edit((document) => changeLayer<ImageLayer>(document, { areaKey, layer: place, change }));
  select([place.id]);
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

/** Puts the keyboard on a layer of the list, from where the arrow keys move it. */
function focusLayer(layerId: string): void {
  document.querySelector<HTMLElement>(`[data-layer-id="${CSS.escape(layerId)}"] button`)?.focus({ preventScroll: true });
}

/** Puts the keyboard into the words of the selected layer, all of them selected. */
export function focusText(): void {
  const field = document.querySelector<HTMLTextAreaElement>('[data-text-field]');
  field?.focus();
  field?.select();
}
