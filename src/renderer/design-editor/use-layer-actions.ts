import { useMemo } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { addLayer } from '../../shared/design/add-layer.ts';
import { alignFrames, distributeFrames, type AlignEdge, type DistributeAxis } from '../../shared/design/align-frames.ts';
import { changeLayer, type LayerMap } from '../../shared/design/change-layer.ts';
import { duplicateLayer } from '../../shared/design/duplicate-layer.ts';
import { groupLayers, ungroupLayers } from '../../shared/design/group-layers.ts';
import { framesBounds } from '../../shared/design/layer-bounds.ts';
import type { Frame, Layer } from '../../shared/design/layer.ts';
import { putLayers } from '../../shared/design/put-layers.ts';
import { removeLayer } from '../../shared/design/remove-layer.ts';
import { reorderLayer } from '../../shared/design/reorder-layer.ts';
import { moveFrame } from './frame-geometry.ts';
import { announce } from './announcer.tsx';
import { useEditorSession } from './editor-session.ts';
import { layerWords } from './layer-name.ts';
import { newLayerId } from './new-layer-id.ts';
import type { AreaSize } from './new-layer.ts';

/** What can be done with whole layers; each is one step of the history and is announced. */
export interface LayerActions {
  /** Onto the area in view unless another is named. */
  add(layer: Layer, areaKey?: string): void;
  remove(layerIds: readonly string[]): void;
  duplicate(layerIds: readonly string[]): void;
  reorder(layer: Layer, toPlace: number, count: number): void;
  rename(layer: Layer, name: string): void;
  setHidden(layer: Layer, hidden: boolean): void;
  setLocked(layer: Layer, locked: boolean): void;
  nudge(dxMm: number, dyMm: number): void;
  /** Lines the picked layers up with each other, or one with the area. */
  align(edge: AlignEdge, area: AreaSize): void;
  /** Makes the gaps between the picked layers equal. */
  distribute(axis: DistributeAxis): void;
  group(): void;
  ungroup(): void;
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
    add: (layer, onto) => {
      const { areaKey: shown, edit, select } = useEditorSession.getState();
      const areaKey = onto ?? shown;
      edit((document) => addLayer(document, { areaKey, layer }));
      if (areaKey === shown) select([layer.id]);
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
      const { areaKey, edit } = useEditorSession.getState();
      const moved = pickedLayers();
      const [first] = moved;
      if (!first) return;
      const layers = moved.map((layer) => ({ ...layer, frame: moveFrame(layer.frame, dxMm, dyMm) }));
      edit((document) => putLayers(document, { areaKey, layers }));
      say('nudged', { name: nameOf(first), x: first.frame.xMm + dxMm, y: first.frame.yMm + dyMm });
    },
    align: (edge, area) => {
      const layers = pickedLayers();
      const frames = layers.map(({ frame }) => frame);
      const around = frames.length > 1 ? framesBounds(frames) : { xMm: 0, yMm: 0, ...area };
      if (!around) return;
      place(layers, alignFrames(frames, edge, around));
      say('aligned', { count: layers.length });
    },
    distribute: (axis) => {
      const layers = pickedLayers();
      if (layers.length < 3) return;
      const frames = layers.map(({ frame }) => frame);
      place(layers, distributeFrames(frames, axis));
      say('distributed', { count: layers.length });
    },
    group: () => {
      const layers = pickedLayers();
      if (layers.length < 2) return;
      const { areaKey, edit, select } = useEditorSession.getState();
      const newId = newLayerId();
      const name = intl.formatMessage({ id: 'editor.group-name' }, { count: layers.length });
      edit((document) => groupLayers(document, { areaKey, layerIds: layers.map(({ id }) => id), newId, name }));
      select([newId]);
      say('grouped', { count: layers.length });
    },
    ungroup: () => {
      const groups = pickedLayers().filter((layer) => layer.kind === 'group');
      if (groups.length === 0) return;
      const { areaKey, edit, select } = useEditorSession.getState();
      const childIds = groups.flatMap(({ children }) => children.map(({ id }) => id));
      edit((document) => groups.reduce((changed, { id }) => ungroupLayers(changed, { areaKey, layerId: id }), document));
      if (useEditorSession.getState().refusal) return;
      select(childIds);
      say('ungrouped', { count: childIds.length });
    },
  };
}

function change(layer: Layer, map: LayerMap): void {
  const { areaKey, edit } = useEditorSession.getState();
  edit((document) => changeLayer(document, { areaKey, layer, change: map }));
}

function place(layers: readonly Layer[], frames: readonly Frame[]): void {
  const { areaKey, edit } = useEditorSession.getState();
  edit((document) => putLayers(document, { areaKey, layers: layers.map((layer, index) => ({ ...layer, frame: frames[index]! })) }));
}

/** The picked layers that may be moved. */
function pickedLayers(): readonly Layer[] {
  const { selection } = useEditorSession.getState();
  return openLayers().filter((layer) => selection.includes(layer.id) && !layer.locked);
}

function openLayers(): readonly Layer[] {
  const { document, areaKey } = useEditorSession.getState();
  return document?.areas[areaKey]?.layers ?? [];
}
