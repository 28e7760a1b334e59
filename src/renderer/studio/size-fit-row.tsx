import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { SizeFigures } from '../../shared/design/size-table.ts';
import { LayerCanvas } from '../design-editor/layer-canvas.tsx';
import type { SizeOffer } from './order-lines.ts';
import type { ProductChoice } from './product-choice.ts';
import styles from './size-fits.module.css';

interface SizeFitRowProps {
  choice: ProductChoice;
  offers: readonly SizeOffer[];
  rows: readonly SizeFigures[];
  areaKey: string;
  sizeKey: string;
  onSize(sizeKey: string): void;
}

const gapPx = 16;
const labelPx = 44;

/** The print area of every size with what is printed in it, side by side in one scale; one is taken to be fitted. */
export function SizeFitRow({ choice, offers, rows, areaKey, sizeKey, onSize }: SizeFitRowProps): ReactNode {
  const { ref, width, height } = useElementSize();
  const areas = rows.flatMap(({ area }) => area ?? []);
  const widthMm = areas.reduce((sum, area) => sum + area.widthMm, 0);
  const heightMm = Math.max(...areas.map((area) => area.heightMm));
  const lacking = rows.length - areas.length;
  const roomPx = width - gapPx * (rows.length + 1) - lacking * 64;
  const pxPerMm = Math.max(0, Math.min(roomPx / widthMm, (height - labelPx - 2 * gapPx) / heightMm, 2));
  return (
    <div ref={ref} className={styles.areas} role="radiogroup" data-px-per-mm={pxPerMm.toFixed(4)}>
      {rows.map((row, at) => (
        <button
          key={row.sizeKey}
          type="button"
          role="radio"
          aria-checked={row.sizeKey === sizeKey}
          disabled={!row.area}
          className={styles.size}
          data-size={row.sizeKey}
          onClick={() => onSize(row.sizeKey)}
        >
          {row.area ? (
            <span
              className={styles.area}
              style={{ width: row.area.widthMm * pxPerMm, height: row.area.heightMm * pxPerMm, background: choice.colourway.hex }}
            >
              <LayerCanvas
                document={offers[at]!.document}
                areaKey={areaKey}
                area={row.area}
                view={{ pxPerMm, offsetXPx: 0, offsetYPx: 0 }}
                box={{ widthPx: row.area.widthMm * pxPerMm, heightPx: row.area.heightMm * pxPerMm }}
              />
            </span>
          ) : (
            <span className={styles.lacking}>
              <FormattedMessage id="studio.fits-no-area" />
            </span>
          )}
          <span className={styles.sizeLabel}>{offers[at]!.size.label}</span>
        </button>
      ))}
    </div>
  );
}
