import type { Layer } from '../../shared/design/layer.ts';
import { putLayers } from '../../shared/design/put-layers.ts';
import { useEditorSession } from './editor-session.ts';
import type { PointMm } from './frame-geometry.ts';
import { dragLayers, type DragKeys, type DragResult, type Grab, type SnapField } from './layer-gesture.ts';
import { snapLines } from './snap-frame.ts';

/** How near, in CSS px, a frame catches a line, and a pointer a layer. */
const snapPx = 6;
/** Inside this distance of the area's edge a print is safe from shifts in production, in mm. */
export const SAFE_INSET_MM = 6;

/** A running change of layers by hand: one step of the history at its end. */
export interface LayerDrag {
  readonly layers: readonly Layer[];
  move(to: PointMm, keys: DragKeys): void;
  /** Shows layers that something else than this grab has worked out. */
  show(result: DragResult): void;
  end(): void;
  cancel(): void;
}

/** Begins to drag what is held in the open area; once the gesture was given up elsewhere (Escape, undo) the drag does nothing more. */
export function startLayerDrag(grab: Grab, area: { widthMm: number; heightMm: number }, pxPerMm: number): LayerDrag {
  const session = useEditorSession.getState;
  const { areaKey, document } = session();
  const held = new Set(grab.layers.map((layer) => layer.id));
  const others = (document?.areas[areaKey]?.layers ?? []).filter((layer) => !layer.hidden && !held.has(layer.id));
  const field: SnapField = {
    lines: snapLines(
      area,
      SAFE_INSET_MM,
      others.map((layer) => layer.frame),
    ),
    withinMm: snapPx / pxPerMm,
  };
  let begun = false;
  const runs = (): boolean => !begun || session().history?.gestureStart !== null;
  const show = ({ layers, guides }: DragResult): void => {
    if (!runs()) return;
    begun = true;
    session().preview((before) => putLayers(before, { areaKey, layers }), guides);
  };
  return {
    layers: grab.layers,
    move: (to, keys) => show(dragLayers(grab, to, keys, field)),
    show,
    end: () => {
      if (begun && runs()) session().endGesture();
    },
    cancel: () => {
      if (begun && runs()) session().cancelGesture();
    },
  };
}
