import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { Layer } from '../../shared/design/layer.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { startLayerDrag } from '../design-editor/layer-drag.ts';
import type { Grab } from '../design-editor/layer-gesture.ts';
import { pinchLayers, type PinchPlaces } from '../design-editor/pinch-layers.ts';
import { CLICK_PX } from '../design-editor/use-layer-drag.ts';
import type { StageHold, StagePointer } from '../garment-preview/stage-hand.ts';
import type { PlacePx } from '../garment-preview/stage-surface.ts';
import type { LocalView, SurfaceTrace } from './surface-area.ts';

export interface SurfaceGrab {
  readonly area: ProductPrintArea;
  readonly grab: Grab;
  readonly local: LocalView;
  readonly trace: SurfaceTrace;
  /** The layer that was pressed on, not one of its grips. */
  readonly picked: string | undefined;
}

interface Pinch {
  readonly layers: readonly Layer[];
  readonly from: readonly [PlacePx, PlacePx];
}

/** Layers held on the garment: one pointer moves, scales or turns what it holds; a second finger scales and turns with the first. */
export function holdOnSurface(first: StagePointer, { area, grab, local, trace, picked }: SurfaceGrab): StageHold {
  const drag = startLayerDrag(grab, area, local.pxPerMm);
  const pointers = new Map<number, StagePointer>([[first.id, first]]);
  let pinch: Pinch | undefined;
  let moved = false;
  let pinched = false;
  const placesOf = ([a, b]: readonly [PlacePx, PlacePx]): PinchPlaces => [trace.flatPlaceAt(a), trace.flatPlaceAt(b)];
  return {
    down: (pointer) => {
      pointers.set(pointer.id, pointer);
      const [a, b] = [...pointers.values()];
      if (pointers.size !== 2 || !a || !b) return;
      pinch = { layers: layersNow(area.key, drag.layers), from: [a, b] };
      pinched = true;
    },
    move: (pointer) => {
      if (!pointers.has(pointer.id)) return;
      pointers.set(pointer.id, pointer);
      moved ||= Math.hypot(pointer.xPx - first.xPx, pointer.yPx - first.yPx) >= CLICK_PX;
      const [a, b] = [...pointers.values()];
      if (pinch && a && b) {
        const [from, to] = [placesOf(pinch.from), placesOf([a, b])];
        drag.show({ layers: pinchLayers(pinch.layers, from, to), guides: [] });
      } else if (moved && !pinched) {
        drag.move(trace.placeAt(pointer), { shift: pointer.shift, alt: pointer.alt, free: pointer.ctrl });
      }
    },
    up: (pointer) => {
      pointers.delete(pointer.id);
      pinch = undefined;
      if (pointers.size > 0) return true;
      drag.end();
      if (!moved && !pinched && picked !== undefined && !first.shift) useEditorSession.getState().select([picked]);
      return false;
    },
    cancel: drag.cancel,
  };
}

/** The held layers as they are in the running gesture. */
function layersNow(areaKey: string, held: readonly Layer[]): readonly Layer[] {
  const { document } = useEditorSession.getState();
  const ids = new Set(held.map(({ id }) => id));
  return (document?.areas[areaKey]?.layers ?? []).filter(({ id }) => ids.has(id));
}
