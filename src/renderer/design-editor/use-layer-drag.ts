import { useRef, type PointerEvent } from 'react';
import type { Layer } from '../../shared/design/layer.ts';
import { putLayers } from '../../shared/design/put-layers.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import { toMm, type AreaView } from './area-view.ts';
import { useEditorSession } from './editor-session.ts';
import { frameContains, handles, type PointMm } from './frame-geometry.ts';
import { dragLayers, isTypeset, type DragKeys, type Grab, type SnapField } from './layer-gesture.ts';
import { snapLines } from './snap-frame.ts';

/** How near, in CSS px, a frame catches a line, and a pointer a layer. */
const snapPx = 6;
const reachPx = 4;
/** A press that moves less than this is a click. */
const clickPx = 3;

interface DragOptions {
  view: AreaView;
  area: { widthMm: number; heightMm: number };
  safeInsetMm: number;
  /** Undefined until the fonts are there; words cannot be bent before. */
  text: TextShaper | undefined;
  pan: { xPx: number; yPx: number };
  onPan(pan: { xPx: number; yPx: number }): void;
}

type Running =
  | { kind: 'layers'; pointerId: number; grab: Grab; field: SnapField; downX: number; downY: number; moved: boolean }
  | { kind: 'pan'; pointerId: number; startX: number; startY: number; pan: { xPx: number; yPx: number } };

interface DragHandlers {
  onPointerDown(event: PointerEvent<SVGSVGElement>): void;
  onPointerMove(event: PointerEvent<SVGSVGElement>): void;
  onPointerUp(event: PointerEvent<SVGSVGElement>): void;
  onPointerCancel(event: PointerEvent<SVGSVGElement>): void;
}

/** Mouse, pen or touch on the area: picks a layer, moves, scales or turns it as one gesture, or pans the view. */
export function useLayerDrag(options: DragOptions): DragHandlers {
  const running = useRef<Running>(undefined);
  const placeOf = (event: PointerEvent<SVGSVGElement>): PointMm => {
    const box = event.currentTarget.getBoundingClientRect();
    return toMm(options.view, event.clientX - box.left, event.clientY - box.top);
  };

  const begin = (event: PointerEvent<SVGSVGElement>): Running | undefined => {
    const { tool } = useEditorSession.getState();
    if (event.button === 1 || tool === 'pan') {
      return { kind: 'pan', pointerId: event.pointerId, startX: event.clientX, startY: event.clientY, pan: options.pan };
    }
    if (event.button !== 0) return undefined;
    const grab = grabAt(event.target, placeOf(event), event.shiftKey, reachPx / options.view.pxPerMm, options.text);
    return (
      grab && {
        kind: 'layers',
        pointerId: event.pointerId,
        grab,
        field: snapField(options, grab),
        downX: event.clientX,
        downY: event.clientY,
        moved: false,
      }
    );
  };

  return {
    onPointerDown: (event) => {
      if (running.current) return;
      running.current = begin(event);
      if (running.current) event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      const drag = running.current;
      if (!drag || drag.pointerId !== event.pointerId) return;
      if (drag.kind === 'pan') {
        options.onPan({ xPx: drag.pan.xPx + event.clientX - drag.startX, yPx: drag.pan.yPx + event.clientY - drag.startY });
        return;
      }
      drag.moved ||= Math.hypot(event.clientX - drag.downX, event.clientY - drag.downY) >= clickPx;
      if (!drag.moved) return;
      const result = dragLayers(drag.grab, placeOf(event), keysOf(event), drag.field);
      const { areaKey, preview } = useEditorSession.getState();
      preview((document) => putLayers(document, { areaKey, layers: result.layers }), result.guides);
    },
    onPointerUp: (event) => {
      const drag = running.current;
      if (!drag || drag.pointerId !== event.pointerId) return;
      running.current = undefined;
      if (drag.kind === 'layers' && drag.moved) useEditorSession.getState().endGesture();
    },
    onPointerCancel: (event) => {
      const drag = running.current;
      if (!drag || drag.pointerId !== event.pointerId) return;
      running.current = undefined;
      if (drag.kind === 'layers') useEditorSession.getState().cancelGesture();
    },
  };
}

/** The topmost layer under a place that can be picked. */
export function layerAt(layers: readonly Layer[], place: PointMm, slackMm: number): Layer | undefined {
  return layers.findLast((layer) => !layer.hidden && !layer.locked && frameContains(layer.frame, place, slackMm));
}

function keysOf(event: PointerEvent): DragKeys {
  return { shift: event.shiftKey, alt: event.altKey, free: event.ctrlKey || event.metaKey };
}

/** Picks by what lies under the pointer: a grip of the selection, a layer, or nothing. */
function grabAt(target: EventTarget, place: PointMm, extend: boolean, slackMm: number, text: TextShaper | undefined): Grab | undefined {
  const { document, areaKey, selection, select } = useEditorSession.getState();
  const layers = document?.areas[areaKey]?.layers ?? [];
  const single = selection.length === 1 ? layers.find((layer) => layer.id === selection[0]) : undefined;
  const part = target instanceof Element ? target.closest<SVGElement>('[data-handle],[data-rotate],[data-bend]') : null;
  if (part && single) {
    if (part.dataset['bend'] !== undefined)
      return text && isTypeset(single) ? { kind: 'bend', from: place, layers: [single], text } : undefined;
    const handle = handles.find(({ key }) => key === part.dataset['handle']);
    return handle ? { kind: 'resize', handle, from: place, layers: [single], text } : { kind: 'rotate', layers: [single] };
  }
  const hit = layerAt(layers, place, slackMm);
  const picked = pickedIds(selection, hit?.id, extend);
  select(picked);
  const held = layers.filter((layer) => picked.includes(layer.id) && !layer.locked);
  return hit && held.includes(hit) ? { kind: 'move', from: place, layers: held } : undefined;
}

function pickedIds(selection: readonly string[], hit: string | undefined, extend: boolean): readonly string[] {
  if (hit === undefined) return extend ? selection : [];
  if (extend) return selection.includes(hit) ? selection.filter((id) => id !== hit) : [...selection, hit];
  return selection.includes(hit) ? selection : [hit];
}

function snapField({ view, area, safeInsetMm }: DragOptions, grab: Grab): SnapField {
  const { document, areaKey } = useEditorSession.getState();
  const held = new Set(grab.layers.map((layer) => layer.id));
  const others = (document?.areas[areaKey]?.layers ?? []).filter((layer) => !layer.hidden && !held.has(layer.id));
  return {
    lines: snapLines(
      area,
      safeInsetMm,
      others.map((layer) => layer.frame),
    ),
    withinMm: snapPx / view.pxPerMm,
  };
}
