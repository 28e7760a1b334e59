import { useMemo, useState } from 'react';
import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { Layer } from '../../shared/design/layer.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { frameCentre, type PointMm } from '../design-editor/frame-geometry.ts';
import { openLayerMenu } from '../design-editor/layer-menu-store.ts';
import { layerAt, pickedIds } from '../design-editor/pick-layer.ts';
import { useTextShaper } from '../design-editor/layer-canvas.tsx';
import { gripGrab, REACH_PX } from '../design-editor/use-layer-drag.ts';
import type { StageHand, StageHold, StagePointer } from '../garment-preview/stage-hand.ts';
import type { StageSurface } from '../garment-preview/stage-surface.ts';
import { localView, SurfaceTrace } from './surface-area.ts';
import { gripAt, surfaceGrips } from './surface-grips.ts';
import { holdOnSurface } from './surface-hold.ts';

/** How near, in CSS px, a pointer catches a grip on the garment, and a finger that lies on nothing else. */
const gripReachPx = 10;
const fingerReachPx = 20;

/** A layer on the garment under a pointer. */
export interface SurfaceTarget {
  readonly area: ProductPrintArea;
  readonly layer: Layer;
  readonly place: PointMm;
}

/** Lets a hand pick, move, scale and turn the layers on the garment itself, and says over which one it is. */
export function useSurfaceHand(): { hand: StageHand; hovered: SurfaceTarget | undefined } {
  const text = useTextShaper();
  const [hovered, setHovered] = useState<SurfaceTarget>();
  const ownsArrows = useEditorSession((session) => session.selection.length > 0);
  const hand = useMemo<StageHand>(
    () => ({
      ownsArrows,
      take: (pointer, surface) => takeGrip(pointer, surface, text) ?? takeLayer(pointer, surface, text),
      tap: (pointer, surface) => {
        if (useEditorSession.getState().tool === 'pan') return;
        const target = targetAt(pointer, surface, text);
        if (target) pick(target, pointer, surface);
        else if (!pointer.shift) useEditorSession.getState().select([]);
      },
      menu: (pointer, surface) => {
        const target = targetAt(pointer, surface, text);
        if (target) pick(target, pointer, surface);
        else useEditorSession.getState().select([]);
        openLayerMenu({ x: pointer.clientX, y: pointer.clientY });
      },
      hover: (pointer, surface) => {
        const free = pointer && !pointer.touch && useEditorSession.getState().tool !== 'pan' ? pointer : undefined;
        const grip = free && gripUnder(free, surface, text)?.grip;
        const target = free && !grip ? targetAt(free, surface, text) : undefined;
        setHovered((before) => sameTarget(before, target));
        return grip?.cursor ?? (target && 'move');
      },
    }),
    [text, ownsArrows],
  );
  return { hand, hovered };
}

/** The target of before while it is still of the same layer, so that nothing is drawn anew. */
function sameTarget(before: SurfaceTarget | undefined, now: SurfaceTarget | undefined): SurfaceTarget | undefined {
  return before?.layer === now?.layer ? before : now;
}

/** The topmost layer that can be picked where a pointer meets a print area's cloth; with Alt the one below what is picked. */
function targetAt(pointer: StagePointer, surface: StageSurface, text: TextShaper | undefined): SurfaceTarget | undefined {
  const { document, selection } = useEditorSession.getState();
  const cloth = surface.pick(pointer);
  if (!cloth || !document) return undefined;
  for (const area of surface.areas.toReversed()) {
    const place = { xMm: cloth.xMm - area.originXMm, yMm: cloth.yMm - area.originYMm };
    if (area.panelKey !== cloth.panelKey || !holds(area, place)) continue;
    const slackMm = REACH_PX / (localView(surface, area, place)?.pxPerMm ?? 1);
    const layer = layerAt(document.areas[area.key]?.layers ?? [], place, slackMm, text, pointer.alt ? selection[0] : undefined);
    if (layer) return { area, layer, place };
  }
  return undefined;
}

/** Nothing is printed beyond the area, so nothing is caught there. */
function holds({ widthMm, heightMm }: ProductPrintArea, { xMm, yMm }: PointMm): boolean {
  return xMm >= 0 && yMm >= 0 && xMm <= widthMm && yMm <= heightMm;
}

/** Picks a layer in its area; the camera stays where it is. */
function pick({ area, layer }: SurfaceTarget, pointer: StagePointer, surface: StageSurface): readonly string[] {
  if (useEditorSession.getState().areaKey !== area.key) {
    surface.keepView(area.key);
    useEditorSession.getState().showArea(area.key);
  }
  const { selection, select } = useEditorSession.getState();
  const picked = pickedIds(pointer.alt ? [] : selection, layer.id, pointer.shift);
  select(picked);
  return picked;
}

/** By touch only what is picked already is held: else a finger on a large print could not turn the garment. */
function takeLayer(pointer: StagePointer, surface: StageSurface, text: TextShaper | undefined): StageHold | undefined {
  const { tool, areaKey, selection, document } = useEditorSession.getState();
  const target = tool === 'pan' ? undefined : targetAt(pointer, surface, text);
  if (!target || !document) return undefined;
  const { area, layer, place } = target;
  if (pointer.touch && !(area.key === areaKey && selection.includes(layer.id))) return undefined;
  const picked = pick(target, pointer, surface);
  const local = localView(surface, area, place);
  const layers = (document.areas[area.key]?.layers ?? []).filter(({ id, locked }) => picked.includes(id) && !locked);
  if (!local || !layers.includes(layer)) return undefined;
  const trace = new SurfaceTrace(surface, area, local, { at: pointer, place });
  return holdOnSurface(pointer, { area, local, trace, picked: layer.id, grab: { kind: 'move', from: place, layers } });
}

function takeGrip(pointer: StagePointer, surface: StageSurface, text: TextShaper | undefined): StageHold | undefined {
  const under = useEditorSession.getState().tool === 'pan' ? undefined : gripUnder(pointer, surface, text);
  if (!under) return undefined;
  const { area, layer, grip } = under;
  const local = localView(surface, area, frameCentre(layer.frame));
  if (!local) return undefined;
  const trace = new SurfaceTrace(surface, area, local, { at: grip, place: grip.place });
  const grab = gripGrab(grip.key, layer, trace.placeAt(pointer), text);
  return grab && holdOnSurface(pointer, { area, local, trace, picked: undefined, grab });
}

/** The grip of the one picked layer that a pointer catches. */
function gripUnder(
  pointer: StagePointer,
  surface: StageSurface,
  text: TextShaper | undefined,
): { area: ProductPrintArea; layer: Layer; grip: ReturnType<typeof gripAt> & {} } | undefined {
  const { document, areaKey, selection } = useEditorSession.getState();
  const area = surface.areas.find(({ key }) => key === areaKey);
  const layer = selection.length === 1 ? document?.areas[areaKey]?.layers.find(({ id }) => id === selection[0]) : undefined;
  if (!area || !layer || layer.locked) return undefined;
  const onLayer = !pointer.touch || targetAt(pointer, surface, text)?.layer === layer;
  const grip = gripAt(surfaceGrips(surface, area, layer, text), pointer, onLayer ? gripReachPx : fingerReachPx);
  return grip && { area, layer, grip };
}
