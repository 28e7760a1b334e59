import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { layersBounds } from '../../shared/design/layer-bounds.ts';
import { readableLength } from '../../shared/settings/length-unit.ts';
import { useLengthUnit } from '../bridge/use-length-unit.ts';
import styles from './area-figures.module.css';

/** The size of the print area and of what lies on it, in the unit of this machine. */
export function AreaFigures({ area, document }: { area: ProductPrintArea; document: DesignDocument }): ReactNode {
  const unit = useLengthUnit();
  const printed = layersBounds(document.areas[area.key]?.layers ?? []);
  return (
    <p className={`${styles.figures} tb-figures`}>
      <FormattedMessage
        id={printed ? 'studio.print-size' : 'studio.area-size'}
        values={{
          unit,
          width: readableLength(printed?.widthMm ?? 0, unit),
          height: readableLength(printed?.heightMm ?? 0, unit),
          areaWidth: readableLength(area.widthMm, unit),
          areaHeight: readableLength(area.heightMm, unit),
        }}
      />
    </p>
  );
}
