import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
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

/** Lines across every 10 cm, figures and centimetre marks at the left, all from the shoulder down. */
export function SizeRuler({ pxPerMm, topMm, bottomMm, zeroPx, labelsPx }: SizeRulerProps): ReactNode {
  const intl = useIntl();
  const tens = marks(topMm, bottomMm, 100);
  return (
    <svg className={styles.ruler} role="img" aria-label={intl.formatMessage({ id: 'studio.compare-ruler' })} data-ruler="cm">
      {tens.map((mm) => (
        <line key={mm} className={styles.grid} data-zero={mm === 0 || undefined} x1={labelsPx} x2="100%" y1={at(mm)} y2={at(mm)} />
      ))}
      {marks(topMm, bottomMm, 10).map((mm) => (
        <line key={mm} className={styles.mark} x1={labelsPx - markPx(mm)} x2={labelsPx} y1={at(mm)} y2={at(mm)} />
      ))}
      {tens.map((mm) => (
        <text key={mm} className={styles.figure} data-ruler-mm={mm} x={labelsPx - 16} y={at(mm)} dy="0.35em" textAnchor="end">
          {intl.formatNumber(Math.abs(mm) / 10)}
        </text>
      ))}
    </svg>
  );

  function at(mm: number): number {
    return zeroPx + mm * pxPerMm;
  }
}

function marks(topMm: number, bottomMm: number, stepMm: number): number[] {
  const first = Math.ceil(topMm / stepMm);
  return Array.from({ length: Math.max(0, Math.floor(bottomMm / stepMm) - first + 1) }, (_, index) => (first + index) * stepMm);
}

function markPx(mm: number): number {
  if (mm % 100 === 0) return 12;
  return mm % 50 === 0 ? 8 : 4;
}
