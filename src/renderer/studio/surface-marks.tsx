import { useSyncExternalStore, type ReactNode } from 'react';
import { FindingBadge } from '../preflight/finding-badge.tsx';
import type { FindingMark } from '../preflight/finding-marks.ts';
import type { StageSurface } from '../garment-preview/stage-surface.ts';
import styles from './finding-marks.module.css';
import { badgePlace } from './flat-marks.tsx';
import { seeArea } from './surface-area.ts';
import { SurfaceFrame, wholeArea } from './surface-frame.tsx';

interface SurfaceMarksProps {
  surface: StageSurface;
  marks: readonly FindingMark[];
  onOpen(mark: FindingMark): void;
}

const offPx = 14;

/** On the garment: the same boxes on its cloth, and their signs, wherever they face the camera; they follow it. */
export function SurfaceMarks(props: SurfaceMarksProps): ReactNode {
  return props.marks.length === 0 ? null : <Marks {...props} />;
}

function Marks({ surface: stage, marks, onOpen }: SurfaceMarksProps): ReactNode {
  const surface = useSyncExternalStore(stage.subscribe, stage.seenNow);
  const seen = marks.flatMap((mark) => {
    const area = surface.areas.find(({ key }) => key === mark.areaKey);
    if (!area) return [];
    const frame = { ...(mark.boxMm ?? wholeArea(area)), rotationDeg: 0 };
    const [corner] = seeArea(surface, area, [{ xMm: frame.xMm + frame.widthMm, yMm: frame.yMm }]);
    return [{ mark, area, frame, corner: corner?.facing ? corner : undefined }];
  });
  return (
    <div className={styles.marks}>
      <svg aria-hidden="true">
        {seen.map(({ mark, area, frame }) => (
          <g key={mark.key} data-surface-finding={mark.key} data-severity={mark.severity}>
            <SurfaceFrame surface={surface} area={area} frame={frame} className={styles.box} haloed />
          </g>
        ))}
      </svg>
      {seen.map(
        ({ mark, corner }) =>
          corner && <FindingBadge key={mark.key} mark={mark} style={badgePlace(corner.xPx + offPx, corner.yPx - offPx)} onOpen={onOpen} />,
      )}
    </div>
  );
}
