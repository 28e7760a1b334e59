import type { ReactNode } from 'react';
import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { Frame } from '../../shared/design/layer.ts';
import { handlePoint, type PointMm } from '../design-editor/frame-geometry.ts';
import type { SeenPlace, StageSurface } from '../garment-preview/stage-surface.ts';
import { seeArea } from './surface-area.ts';
import styles from './surface-overlay.module.css';

/** Pieces that a line is cut into to follow the cloth. */
const pieces = 12;
const corners = [
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
  { x: -1, y: -1 },
] as const;

interface OnSurface {
  surface: StageSurface;
  area: ProductPrintArea;
  className: string | undefined;
  /** With a light rim, so that it is seen on its own colour. */
  haloed?: boolean;
}

/** A frame of a print area drawn on the cloth. */
export function SurfaceFrame({ surface, area, frame, className, haloed = false }: OnSurface & { frame: Frame }): ReactNode {
  const ends = corners.map((corner) => handlePoint(frame, corner));
  return <SurfaceLine surface={surface} area={area} ends={ends} className={className} haloed={haloed} />;
}

/** A line from place to place of the area that follows the cloth; drawn only where that faces the camera. */
export function SurfaceLine({ surface, area, ends, className, haloed = false }: OnSurface & { ends: readonly PointMm[] }): ReactNode {
  const places = ends.slice(1).flatMap((to, index) => between(ends[index]!, to));
  const d = pathThrough(seeArea(surface, area, [ends[0]!, ...places]));
  return (
    <>
      {haloed && <path d={d} className={styles.halo} />}
      <path d={d} className={className} style={{ fill: 'none' }} />
    </>
  );
}

/** The frame of a print area itself. */
export function wholeArea({ widthMm, heightMm }: Pick<ProductPrintArea, 'widthMm' | 'heightMm'>): Frame {
  return { xMm: 0, yMm: 0, widthMm, heightMm, rotationDeg: 0 };
}

function between(from: PointMm, to: PointMm): PointMm[] {
  return Array.from({ length: pieces }, (_, piece) => {
    const share = (piece + 1) / pieces;
    return { xMm: from.xMm + (to.xMm - from.xMm) * share, yMm: from.yMm + (to.yMm - from.yMm) * share };
  });
}

function pathThrough(seen: readonly (SeenPlace | undefined)[]): string {
  let down = false;
  return seen
    .map((place) => {
      if (!place?.facing) {
        down = false;
        return '';
      }
      const step = `${down ? 'L' : 'M'}${place.xPx.toFixed(1)} ${place.yPx.toFixed(1)}`;
      down = true;
      return step;
    })
    .join('');
}
