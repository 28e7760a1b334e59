import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SizeFigures } from '../../shared/design/size-table.ts';
import { readableLength } from '../../shared/settings/length-unit.ts';
import { sizeName } from '../bridge/size-words.ts';
import { useLengthUnit } from '../bridge/use-length-unit.ts';
import styles from './size-fits.module.css';

interface SizeFitTableProps {
  rows: readonly SizeFigures[];
  /** The size that is fitted now. */
  sizeKey: string;
  /** The size that the design is made on. */
  current: string;
}

/** A print that reaches less far beyond the area is not worth a word, in mm. */
const noticedMm = 0.5;

/** The final measures of the print on every size, to a tenth of a millimetre. */
export function SizeFitTable({ rows, sizeKey, current }: SizeFitTableProps): ReactNode {
  const intl = useIntl();
  const unit = useLengthUnit();
  const length = (mm: number): string => intl.formatNumber(readableLength(mm, unit, 1), { minimumFractionDigits: 1 });
  return (
    <div className={`${styles.table} tb-scroll`}>
      <table>
        <caption className="tb-hidden">
          <FormattedMessage id="studio.fits-table" values={{ unit }} />
        </caption>
        <thead>
          <tr>
            {['size', 'area', 'print', 'top', 'scale'].map((column) => (
              <th key={column} scope="col">
                <FormattedMessage id={`studio.fits-column-${column}`} values={{ unit }} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="tb-figures">
          {rows.map(({ sizeKey: key, area, print, fit, overhangMm }) => (
            <tr key={key} data-fit-row={key} aria-current={key === sizeKey || undefined}>
              <th scope="row">
                {sizeName(intl, key)}
                {key === current && (
                  <span className={`${styles.aside} tb-secondary`}>
                    <FormattedMessage id="studio.fits-current" />
                  </span>
                )}
              </th>
              <td>{area ? `${length(area.widthMm)} × ${length(area.heightMm)}` : '–'}</td>
              <td>{print ? `${length(print.widthMm)} × ${length(print.heightMm)}` : '–'}</td>
              <td>{print ? length(print.yMm) : '–'}</td>
              <td>
                {intl.formatNumber(fit.scale, { style: 'percent' })}
                {overhangMm > noticedMm && (
                  <span className={styles.beyond}>
                    <FormattedMessage id="studio.fits-beyond" values={{ unit, length: readableLength(overhangMm, unit) }} />
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
