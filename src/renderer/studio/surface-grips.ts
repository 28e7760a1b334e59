import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { Layer } from '../../shared/design/layer.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import { bendHandle } from '../design-editor/bend-handle.ts';
import { frameCentre, handlePoint, handles, type PointMm } from '../design-editor/frame-geometry.ts';
import { isTypeset, offersHandle } from '../design-editor/layer-gesture.ts';
import { bendGapPx, resizeCursor, shownFrame, stemPx } from '../design-editor/selection-overlay.tsx';
import type { PlacePx, StageSurface } from '../garment-preview/stage-surface.ts';
import { localView, seeArea } from './surface-area.ts';

/** A grip of the picked layer as it is seen on the garment. */
export interface SurfaceGrip extends PlacePx {
  /** One of the eight handles, `rotate` or `bend`. */
  readonly key: string;
  /** Where it lies on the print area. */
  readonly place: PointMm;
  readonly cursor: string;
}

/** Sides shorter than this have grips at their ends only, so that the layer itself can still be caught. */
const roomyPx = 64;

/** The grips of a layer on the garment; none where the cloth turns away. */
export function surfaceGrips(surface: StageSurface, area: ProductPrintArea, layer: Layer, text: TextShaper | undefined): SurfaceGrip[] {
  const local = localView(surface, area, frameCentre(layer.frame));
  if (!local) return [];
  const frame = shownFrame(layer.frame, local.pxPerMm);
  const roomy = { x: frame.widthMm * local.pxPerMm >= roomyPx, y: frame.heightMm * local.pxPerMm >= roomyPx };
  const offered = handles.filter((handle) => offersHandle(layer, handle) && (handle.x !== 0 || roomy.x) && (handle.y !== 0 || roomy.y));
  const top = handlePoint(frame, { x: 0, y: -1 });
  const places = [frameCentre(frame), top, ...offered.map((handle) => handlePoint(frame, handle))];
  const [centre, topSeen, ...seen] = seeArea(surface, area, places);
  const grips: SurfaceGrip[] = [];
  offered.forEach((handle, index) => {
    const at = seen[index];
    if (!at?.facing || !centre) return;
    const cursor = resizeCursor({ x: at.xPx - centre.xPx, y: at.yPx - centre.yPx }, 0);
    grips.push({ key: handle.key, xPx: at.xPx, yPx: at.yPx, place: handlePoint(frame, handle), cursor });
  });
  if (topSeen?.facing && centre) {
    const length = Math.max(1, Math.hypot(topSeen.xPx - centre.xPx, topSeen.yPx - centre.yPx));
    const [x, y] = [(topSeen.xPx - centre.xPx) / length, (topSeen.yPx - centre.yPx) / length];
    grips.push({ key: 'rotate', place: top, cursor: 'grab', xPx: topSeen.xPx + x * stemPx, yPx: topSeen.yPx + y * stemPx });
  }
  const bend = text && bendGrip(surface, area, layer, text);
  return bend ? [...grips, bend] : grips;
}

function bendGrip(surface: StageSurface, area: ProductPrintArea, layer: Layer, text: TextShaper): SurfaceGrip | undefined {
  const handle = isTypeset(layer) ? bendHandle(layer, text) : undefined;
  if (!handle) return undefined;
  const { at: place, away } = handle;
  const [at, off] = seeArea(surface, area, [place, { xMm: place.xMm + away.xMm, yMm: place.yMm + away.yMm }]);
  if (!at?.facing || !off) return undefined;
  const length = Math.max(0.01, Math.hypot(off.xPx - at.xPx, off.yPx - at.yPx));
  const [x, y] = [(off.xPx - at.xPx) / length, (off.yPx - at.yPx) / length];
  return { key: 'bend', place, cursor: resizeCursor({ x, y }, 0), xPx: at.xPx + x * bendGapPx, yPx: at.yPx + y * bendGapPx };
}

/** The grip that a pointer catches: the nearest within reach. */
export function gripAt(grips: readonly SurfaceGrip[], at: PlacePx, reachPx: number): SurfaceGrip | undefined {
  const away = (grip: SurfaceGrip): number => Math.hypot(grip.xPx - at.xPx, grip.yPx - at.yPx);
  return grips.filter((grip) => away(grip) <= reachPx).toSorted((a, b) => away(a) - away(b))[0];
}
