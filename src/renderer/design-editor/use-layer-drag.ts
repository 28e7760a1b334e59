import { useRef, useState, type PointerEvent } from 'react';
import type { Layer } from '../../shared/design/layer.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import { toMm, type AreaView } from './area-view.ts';
import { useEditorSession } from './editor-session.ts';
import { boxesMeet, frameBounds, handles, type BoundsMm, type PointMm } from './frame-geometry.ts';
import { startLayerDrag, type LayerDrag } from './layer-drag.ts';
import { isTypeset, type DragKeys, type Grab } from './layer-gesture.ts';
import { layerAt, pickedIds } from './pick-layer.ts';

/** How near, in CSS px, a pointer catches a layer. */
export const REACH_PX = 4;
/** A press that moves less than this is a click. */
export const CLICK_PX = 3;

/** How far the view is moved, in CSS px. */
export interface AreaPan {
  pan: { xPx: number; yPx: number };
  onPan(pan: { xPx: number; yPx: number }): void;
}

interface DragOptions extends AreaPan {
  view: AreaView;
  area: { widthMm: number; heightMm: number };
  /** Undefined until the fonts are there; words cannot be bent before. */
  text: TextShaper | undefined;
}

type Held = { kind: 'layers'; drag: LayerDrag; picked: string | undefined } | { kind: 'marquee'; from: PointMm; before: readonly string[] };
type Running = { pointerId: number; downX: number; downY: number; moved: boolean } & (
  | Held
  | { kind: 'pan'; pan: { xPx: number; yPx: number } }
);

type AreaPointerEvent = PointerEvent<SVGSVGElement>;

interface LayerDragHandlers {
  onPointerDown(event: AreaPointerEvent): void;
  onPointerMove(event: AreaPointerEvent): void;
  onPointerUp(event: AreaPointerEvent): void;
  onPointerCancel(event: AreaPointerEvent): void;
}

/** Mouse, pen or touch on the area: picks a layer, moves, scales or turns it as one gesture, picks all in a box, or pans the view. */
export function useLayerDrag(options: DragOptions): { handlers: LayerDragHandlers; marquee: BoundsMm | undefined } {
  const running = useRef<Running>(undefined);
  const [marquee, setMarquee] = useState<BoundsMm>();
  const finish = (event: AreaPointerEvent): Running | undefined => {
    const done = running.current;
    if (done?.pointerId !== event.pointerId) return undefined;
    running.current = undefined;
    setMarquee(undefined);
    return done;
  };
  const handlers: LayerDragHandlers = {
    onPointerDown: (event) => {
      if (running.current) return;
      running.current = begin(event, options);
      if (running.current) event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      const drag = running.current;
      if (drag?.pointerId !== event.pointerId) return;
      const [dx, dy] = [event.clientX - drag.downX, event.clientY - drag.downY];
      if (Math.hypot(dx, dy) >= CLICK_PX) drag.moved = true;
      if (drag.kind === 'pan') options.onPan({ xPx: drag.pan.xPx + dx, yPx: drag.pan.yPx + dy });
      else if (!drag.moved) return;
      else if (drag.kind === 'layers') drag.drag.move(placeOf(event, options.view), keysOf(event));
      else setMarquee(pickInBox(drag.from, placeOf(event, options.view), drag.before));
    },
    onPointerUp: (event) => {
      const done = finish(event);
      if (done?.kind !== 'layers') return;
      done.drag.end();
      // A click on one of several picked layers picks it alone.
      if (!done.moved && done.picked !== undefined && !event.shiftKey) useEditorSession.getState().select([done.picked]);
    },
    onPointerCancel: (event) => {
      const done = finish(event);
      if (done?.kind === 'layers') done.drag.cancel();
    },
  };
  return { handlers, marquee };
}

function begin(event: AreaPointerEvent, options: DragOptions): Running | undefined {
  const common = { pointerId: event.pointerId, downX: event.clientX, downY: event.clientY, moved: false };
  if (event.button === 1 || useEditorSession.getState().tool === 'pan') return { ...common, kind: 'pan', pan: options.pan };
  if (event.button !== 0) return undefined;
  const held = holdAt(event, placeOf(event, options.view), options);
  return held && { ...common, ...held };
}

/** Picks by what lies under the pointer: a grip of the selection, a layer, or nothing. */
function holdAt(event: AreaPointerEvent, place: PointMm, { view, area, text }: DragOptions): Held | undefined {
  const { document, areaKey, selection, select } = useEditorSession.getState();
  const layers = document?.areas[areaKey]?.layers ?? [];
  const single = selection.length === 1 ? layers.find((layer) => layer.id === selection[0]) : undefined;
  const drag = (grab: Grab, picked?: string): Held => ({ kind: 'layers', drag: startLayerDrag(grab, area, view.pxPerMm), picked });
  const part = event.target instanceof Element ? event.target.closest<SVGElement>('[data-handle],[data-rotate],[data-bend]') : null;
  if (part && single) {
    const grab = gripGrab(part.dataset['bend'] === undefined ? (part.dataset['handle'] ?? 'rotate') : 'bend', single, place, text);
    return grab && drag(grab);
  }
  const hit = layerAt(layers, place, REACH_PX / view.pxPerMm, text, event.altKey ? single?.id : undefined);
  const picked = pickedIds(event.altKey ? [] : selection, hit?.id, event.shiftKey);
  select(picked);
  if (!hit) return { kind: 'marquee', from: place, before: picked };
  const held = layers.filter((layer) => picked.includes(layer.id) && !layer.locked);
  return held.includes(hit) ? drag({ kind: 'move', from: place, layers: held }, hit.id) : undefined;
}

/** What is held by a grip of a layer: one of the eight by its key, `rotate`, or `bend`. */
export function gripGrab(grip: string, layer: Layer, from: PointMm, text: TextShaper | undefined): Grab | undefined {
  if (grip === 'bend') return text && isTypeset(layer) ? { kind: 'bend', from, layers: [layer], text } : undefined;
  const handle = handles.find(({ key }) => key === grip);
  return handle ? { kind: 'resize', handle, from, layers: [layer], text } : { kind: 'rotate', from, layers: [layer] };
}

/** Picks all layers that reach into a box, with those picked before; answers with the box. */
function pickInBox(from: PointMm, to: PointMm, before: readonly string[]): BoundsMm {
  const box = {
    leftMm: Math.min(from.xMm, to.xMm),
    rightMm: Math.max(from.xMm, to.xMm),
    topMm: Math.min(from.yMm, to.yMm),
    bottomMm: Math.max(from.yMm, to.yMm),
  };
  const { document, areaKey, select } = useEditorSession.getState();
  const layers = document?.areas[areaKey]?.layers ?? [];
  const inside = layers.filter(({ frame, hidden, locked }) => !hidden && !locked && boxesMeet(frameBounds(frame), box));
  select([...new Set([...before, ...inside.map(({ id }) => id)])]);
  return box;
}

function placeOf(event: AreaPointerEvent, view: AreaView): PointMm {
  const box = event.currentTarget.getBoundingClientRect();
  return toMm(view, event.clientX - box.left, event.clientY - box.top);
}

function keysOf(event: AreaPointerEvent): DragKeys {
  return { shift: event.shiftKey, alt: event.altKey, free: event.ctrlKey || event.metaKey };
}
