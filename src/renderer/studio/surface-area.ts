import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { PointMm } from '../design-editor/frame-geometry.ts';
import type { PlacePx, SeenPlace, StageSurface } from '../garment-preview/stage-surface.ts';

/** Where places of a print area, in its own mm, are seen on the stage. */
export function seeArea(surface: StageSurface, area: ProductPrintArea, places: readonly PointMm[]): (SeenPlace | undefined)[] {
  return surface.see(
    area.panelKey,
    places.map(({ xMm, yMm }) => ({ xMm: xMm + area.originXMm, yMm: yMm + area.originYMm })),
  );
}

/** How the cloth around one of its places lies on the stage's pixels. */
export interface LocalView {
  readonly pxPerMm: number;
  /** From a way on the stage, in px, to one on the cloth. */
  toMm(way: { xPx: number; yPx: number }): PointMm;
}

/** The cloth around a place of an area as if it were flat; undefined where it is seen edge on, or not at all. */
export function localView(surface: StageSurface, area: ProductPrintArea, { xMm, yMm }: PointMm): LocalView | undefined {
  const [at, right, down] = seeArea(surface, area, [
    { xMm, yMm },
    { xMm: xMm + 1, yMm },
    { xMm, yMm: yMm + 1 },
  ]);
  if (!at || !right || !down) return undefined;
  const [ax, ay, bx, by] = [right.xPx - at.xPx, right.yPx - at.yPx, down.xPx - at.xPx, down.yPx - at.yPx];
  const determinant = ax * by - bx * ay;
  if (determinant < 0.01) return undefined;
  return {
    pxPerMm: Math.sqrt(determinant),
    toMm: ({ xPx, yPx }) => ({ xMm: (xPx * by - yPx * bx) / determinant, yMm: (yPx * ax - xPx * ay) / determinant }),
  };
}

/** Follows a pointer over the cloth of one print area; beside its panel it goes on as on flat cloth. */
export class SurfaceTrace {
  readonly #surface: StageSurface;
  readonly #area: ProductPrintArea;
  readonly #local: LocalView;
  #known: { at: PlacePx; place: PointMm };

  constructor(surface: StageSurface, area: ProductPrintArea, local: LocalView, known: { at: PlacePx; place: PointMm }) {
    this.#surface = surface;
    this.#area = area;
    this.#local = local;
    this.#known = known;
  }

  /** The place of the area under a pointer. */
  placeAt(at: PlacePx): PointMm {
    const cloth = this.#surface.pick(at);
    if (cloth?.panelKey !== this.#area.panelKey) return this.flatPlaceAt(at);
    const place = { xMm: cloth.xMm - this.#area.originXMm, yMm: cloth.yMm - this.#area.originYMm };
    this.#known = { at, place };
    return place;
  }

  /** The place as if all cloth around the last known one were flat: steady where fingers lie far apart. */
  flatPlaceAt(at: PlacePx): PointMm {
    const { at: from, place } = this.#known;
    const way = this.#local.toMm({ xPx: at.xPx - from.xPx, yPx: at.yPx - from.yPx });
    return { xMm: place.xMm + way.xMm, yMm: place.yMm + way.yMm };
  }
}
