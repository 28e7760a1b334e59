import { useMemo } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { addLayer } from '../../shared/design/add-layer.ts';
import { changeLayer, type LayerMap } from '../../shared/design/change-layer.ts';
import { duplicateLayer } from '../../shared/design/duplicate-layer.ts';
import type { Layer } from '../../shared/design/layer.ts';
import { putLayers } from '../../shared/design/put-layers.ts';
import { removeLayer } from '../../shared/design/remove-layer.ts';
import { reorderLayer } from '../../shared/design/reorder-layer.ts';
import { moveFrame } from './frame-geometry.ts';
import { announce } from './announcer.tsx';
import { useEditorSession } from './editor-session.ts';
import { layerWords } from './layer-name.ts';
import { newLayerId } from './new-layer-id.ts';

/** What can be done with whole layers; each is one step of the history and is announced. */
export interface LayerActions {
  add(layer: Layer): void;
  remove(layerIds: readonly string[]): void;
  duplicate(layerIds: readonly string[]): void;
  reorder(layer: Layer, toPlace: number, count: number): void;
  rename(layer: Layer, name: string): void;
  setHidden(layer: Layer, hidden: boolean): void;
  setLocked(layer: Layer, locked: boolean): void;
  nudge(dxMm: number, dyMm: number): void;
}

/** The actions on whole layers, with their announcements in the language of the window. */
export function useLayerActions(): LayerActions {
  const intl = useIntl();
  return useMemo(() => layerActions(intl), [intl]);
}

function layerActions(intl: IntlShape): LayerActions {
  const say = (id: string, values: Record<string, string | number> = {}): void =>
    announce(intl.formatMessage({ id: `editor.said-${id}` }, values));
  const nameOf = (layer: Layer): string => layerWords(layer) || layer.name || intl.formatMessage({ id: `editor.kind-${layer.kind}` });
  return {
    add: (layer) => {
      const { areaKey, edit, select } = useEditorSession.getState();
      edit((document) => addLayer(document, { areaKey, layer }));
      select([layer.id]);
      say('added', { name: nameOf(layer) });
    },
    remove: (layerIds) => {
      const { areaKey, edit } = useEditorSession.getState();
      const removed = openLayers().filter((layer) => layerIds.includes(layer.id) && !layer.locked);
      if (removed.length === 0) return;
      edit((document) => removed.reduce((changed, { id }) => removeLayer(changed, { areaKey, layerId: id }), document));
      say('removed', { count: removed.length, name: nameOf(removed[0]!) });
    },
    duplicate: (layerIds) => {
      const { areaKey, edit, select } = useEditorSession.getState();
      const copies = layerIds.map((layerId) => ({ areaKey, layerId, newId: newLayerId() }));
      if (copies.length === 0) return;
      edit((document) => copies.reduce(duplicateLayer, document));
      select(copies.map(({ newId }) => newId));
      say('duplicated', { count: copies.length });
    },
    reorder: (layer, toPlace, count) => {
      const toIndex = Math.min(count - 1, Math.max(0, toPlace));
      const { areaKey, edit } = useEditorSession.getState();
      if (openLayers()[toIndex]?.id === layer.id) return;
      edit((document) => reorderLayer(document, { areaKey, layerId: layer.id, toIndex }));
      say('moved', { name: nameOf(layer), place: count - toIndex, count });
    },
    rename: (layer, name) => {
      if (name.trim() !== layer.name) change(layer, (before) => ({ ...before, name: name.trim() }));
    },
    setHidden: (layer, hidden) => {
      change(layer, (before) => ({ ...before, hidden }));
      say(hidden ? 'hidden' : 'shown', { name: nameOf(layer) });
    },
    setLocked: (layer, locked) => {
      change(layer, (before) => ({ ...before, locked }));
      say(locked ? 'locked' : 'unlocked', { name: nameOf(layer) });
    },
    nudge: (dxMm, dyMm) => {
      const { areaKey, edit, selection } = useEditorSession.getState();
      const moved = openLayers().filter((layer) => selection.includes(layer.id) && !layer.locked);
      const [first] = moved;
      if (!first) return;
      const layers = moved.map((layer) => ({ ...layer, frame: moveFrame(layer.frame, dxMm, dyMm) }));
      edit((document) => putLayers(document, { areaKey, layers }));
      say('nudged', { name: nameOf(first), x: first.frame.xMm + dxMm, y: first.frame.yMm + dyMm });
    },
  };
}

function change(layer: Layer, map: LayerMap): void {
  const { areaKey, edit } = useEditorSession.getState();
  edit((document) => changeLayer(document, { areaKey, layer, change: map }));
}

function openLayers(): readonly Layer[] {
  const { document, areaKey } = useEditorSession.getState();
  return document?.areas[areaKey]?.layers ?? [];
}
