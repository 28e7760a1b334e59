import type { CSSProperties, ReactNode } from 'react';
import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { AreaView } from '../design-editor/area-view.ts';
import { FindingBadge } from '../preflight/finding-badge.tsx';
import type { FindingMark } from '../preflight/finding-marks.ts';
import styles from './finding-marks.module.css';
import { wholeArea } from './surface-frame.tsx';

interface FlatMarksProps {
  view: AreaView;
  area: ProductPrintArea;
  marks: readonly FindingMark[];
  onOpen(mark: FindingMark): void;
}

/** Badges stand off the corner, where the grip of the layer is. */
const offPx = 16;

/** On the flat area: a box around what was found, and a sign that says it. */
export function FlatMarks({ view, area, marks, onOpen }: FlatMarksProps): ReactNode {
  const here = marks
    .filter(({ areaKey }) => areaKey === area.key)
    .map((mark) => ({ mark, box: boxPx(view, mark.boxMm ?? wholeArea(area)) }));
  return (
    <div className={styles.marks}>
      <svg aria-hidden="true">
        {here.map(({ mark, box }) => (
          <g key={mark.key} data-finding-box={mark.key}>
            <rect {...box} rx={2} className={styles.halo} />
            <rect {...box} rx={2} className={styles.box} data-severity={mark.severity} />
          </g>
        ))}
      </svg>
      {here.map(({ mark, box }) => (
        <FindingBadge key={mark.key} mark={mark} style={badgePlace(box.x + box.width + offPx, box.y - offPx)} onOpen={onOpen} />
      ))}
    </div>
  );
}

/** A badge within the view, under the tools, wherever its corner is. */
export function badgePlace(xPx: number, yPx: number): CSSProperties {
  return { left: `clamp(20px, ${xPx.toFixed(1)}px, calc(100% - 20px))`, top: `clamp(84px, ${yPx.toFixed(1)}px, calc(100% - 84px))` };
}

function boxPx(
  { pxPerMm, offsetXPx, offsetYPx }: AreaView,
  { xMm, yMm, widthMm, heightMm }: { xMm: number; yMm: number; widthMm: number; heightMm: number },
): { x: number; y: number; width: number; height: number } {
  return { x: offsetXPx + xMm * pxPerMm, y: offsetYPx + yMm * pxPerMm, width: widthMm * pxPerMm, height: heightMm * pxPerMm };
}
