import { useMemo } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { addLayer } from '../../shared/design/add-layer.ts';
import { alignFrames, distributeFrames, type AlignEdge, type DistributeAxis } from '../../shared/design/align-frames.ts';
import { changeLayer, type LayerMap } from '../../shared/design/change-layer.ts';
import { duplicateLayer } from '../../shared/design/duplicate-layer.ts';
import { groupLayers, ungroupLayers } from '../../shared/design/group-layers.ts';
import { framesBounds } from '../../shared/design/layer-bounds.ts';
import type { Frame, Layer } from '../../shared/design/layer.ts';
import type { MirrorAxis } from '../../shared/design/mirror-geometry.ts';
import { mirrorLayers } from '../../shared/design/mirror-layers.ts';
import { pasteLayers, readLayers } from '../../shared/design/paste-layers.ts';
import { putLayers } from '../../shared/design/put-layers.ts';
import { removeLayer } from '../../shared/design/remove-layer.ts';
import { reorderLayer } from '../../shared/design/reorder-layer.ts';
import { readableLength, type LengthUnit } from '../../shared/settings/length-unit.ts';
import { useLengthUnit } from '../bridge/use-length-unit.ts';
import { boxesMeet, frameBounds, moveFrame } from './frame-geometry.ts';
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
  /** Turns the picked layers over about the middle of all of them. */
  mirror(axis: MirrorAxis): void;
  /** Locks the picked layers, or unlocks them when all are locked. */
  toggleLocked(): void;
  /** Hides the picked layers, or shows them when all are hidden. */
  toggleHidden(): void;
  /** Picks the next layer under the picked one, of those that it covers where there are any. */
  selectBelow(): void;
  sayCopied(): void;
  /** Puts copied layers (JSON) on the open area and picks them. */
  paste(json: string, area: AreaSize): void;
}

/** The actions on whole layers, with their announcements in the language of the window. */
export function useLayerActions(): LayerActions {
  const intl = useIntl();
  const unit = useLengthUnit();
  return useMemo(() => layerActions(intl, unit), [intl, unit]);
}

function layerActions(intl: IntlShape, unit: LengthUnit): LayerActions {
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
      const x = readableLength(first.frame.xMm + dxMm, unit, 1);
      say('nudged', { name: nameOf(first), unit, x, y: readableLength(first.frame.yMm + dyMm, unit, 1) });
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
    mirror: (axis) => {
      const layerIds = pickedLayers().map(({ id }) => id);
      if (layerIds.length === 0) return;
      const { areaKey, edit } = useEditorSession.getState();
      edit((document) => mirrorLayers(document, { areaKey, layerIds, axis }));
      say(`mirrored-${axis}`, { count: layerIds.length });
    },
    toggleLocked: () => {
      const picked = selectedLayers();
      const locked = picked.some((layer) => !layer.locked);
      if (picked.length === 0) return;
      putAll(picked.map((layer) => ({ ...layer, locked })));
      say(locked ? 'locked-many' : 'unlocked-many', { count: picked.length });
    },
    toggleHidden: () => {
      const picked = selectedLayers();
      const hidden = picked.some((layer) => !layer.hidden);
      if (picked.length === 0) return;
      putAll(picked.map((layer) => ({ ...layer, hidden })));
      say(hidden ? 'hidden-many' : 'shown-many', { count: picked.length });
    },
    selectBelow: () => {
      const below = layerBelow(selectedLayers()[0]);
      if (!below) return;
      useEditorSession.getState().select([below.id]);
      say('selected', { name: nameOf(below) });
    },
    sayCopied: () => say('copied', { count: selectedLayers().length }),
    paste: (json, area) => {
      const { areaKey, edit, select } = useEditorSession.getState();
      const newIds: string[] = [];
      edit((document) => {
        const layers = readLayers(json);
        newIds.push(...layers.map(newLayerId));
        return pasteLayers(document, { areaKey, layers, newIds, area });
      });
      if (useEditorSession.getState().refusal) return;
      select(newIds);
      say('pasted', { count: newIds.length });
    },
  };
}

function change(layer: Layer, map: LayerMap): void {
  const { areaKey, edit } = useEditorSession.getState();
  edit((document) => changeLayer(document, { areaKey, layer, change: map }));
}

function place(layers: readonly Layer[], frames: readonly Frame[]): void {
  putAll(layers.map((layer, index) => ({ ...layer, frame: frames[index]! })));
}

function putAll(layers: readonly Layer[]): void {
  const { areaKey, edit } = useEditorSession.getState();
  edit((document) => putLayers(document, { areaKey, layers }));
}

/** The picked layers that may be moved. */
function pickedLayers(): readonly Layer[] {
  return selectedLayers().filter(({ locked }) => !locked);
}

function selectedLayers(): readonly Layer[] {
  const { selection } = useEditorSession.getState();
  return openLayers().filter((layer) => selection.includes(layer.id));
}

function layerBelow(layer: Layer | undefined): Layer | undefined {
  if (!layer) return undefined;
  const layers = openLayers();
  const lower = layers.slice(0, layers.indexOf(layer)).filter(({ hidden }) => !hidden);
  const covered = lower.filter(({ frame }) => boxesMeet(frameBounds(frame), frameBounds(layer.frame)));
  return covered.at(-1) ?? lower.at(-1);
}

function openLayers(): readonly Layer[] {
  const { document, areaKey } = useEditorSession.getState();
  return document?.areas[areaKey]?.layers ?? [];
}
