import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { LengthUnit } from '../../shared/settings/length-unit.ts';
import { tensOf } from '../bridge/size-words.ts';
import { useLengthUnit } from '../bridge/use-length-unit.ts';
import styles from './compare-sizes.module.css';

interface SizeRulerProps {
  pxPerMm: number;
  /** From the line of the shoulder, downwards positive. */
  topMm: number;
  bottomMm: number;
  /** Where the line of the shoulder lies. */
  zeroPx: number;
  /** Room for the figures at the left. */
  labelsPx: number;
}

/** From line to line, and from mark to mark; every so many marks one is longer. */
const steps: Readonly<Record<LengthUnit, { lineMm: number; markMm: number; middle: number }>> = {
  mm: { lineMm: 100, markMm: 10, middle: 5 },
  inch: { lineMm: 127, markMm: 25.4, middle: 0 },
};

/** Lines across every 10 cm (or 5 inches), figures and marks of a centimetre (or an inch) at the left, all from the shoulder down. */
export function SizeRuler({ pxPerMm, topMm, bottomMm, zeroPx, labelsPx }: SizeRulerProps): ReactNode {
  const intl = useIntl();
  const unit = useLengthUnit();
  const { lineMm, markMm } = steps[unit];
  const at = (mm: number): number => zeroPx + mm * pxPerMm;
  const lines = marks(topMm, bottomMm, lineMm);
  return (
    <svg
      className={styles.ruler}
      role="img"
      aria-label={intl.formatMessage({ id: 'studio.compare-ruler' }, { unit })}
      data-ruler={unit === 'mm' ? 'cm' : 'inch'}
    >
      {lines.map((mm) => (
        <line key={mm} className={styles.grid} data-zero={mm === 0 || undefined} x1={labelsPx} x2="100%" y1={at(mm)} y2={at(mm)} />
      ))}
      {marks(topMm, bottomMm, markMm).map((mm) => (
        <line
          key={mm}
          className={styles.mark}
          x1={labelsPx - markPx(Math.round(mm / markMm), unit)}
          x2={labelsPx}
          y1={at(mm)}
          y2={at(mm)}
        />
      ))}
      {lines.map((mm) => (
        <text key={mm} className={styles.figure} data-ruler-mm={mm} x={labelsPx - 16} y={at(mm)} dy="0.35em" textAnchor="end">
          {mm === 0
            ? intl.formatMessage({ id: 'studio.compare-zero' }, { unit })
            : intl.formatNumber(Math.round(Math.abs(tensOf(mm, unit))))}
        </text>
      ))}
    </svg>
  );
}

function marks(topMm: number, bottomMm: number, stepMm: number): number[] {
  const first = Math.ceil(topMm / stepMm);
  return Array.from({ length: Math.max(0, Math.floor(bottomMm / stepMm) - first + 1) }, (_, index) => (first + index) * stepMm);
}

function markPx(mark: number, unit: LengthUnit): number {
  const { lineMm, markMm, middle } = steps[unit];
  if (mark % Math.round(lineMm / markMm) === 0) return 12;
  return middle > 0 && mark % middle === 0 ? 8 : 4;
}
