import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { layersBounds } from '../../shared/design/layer-bounds.ts';
import styles from './area-figures.module.css';

/** The size of the print area and of what lies on it, in millimetres. */
export function AreaFigures({ area, document }: { area: ProductPrintArea; document: DesignDocument }): ReactNode {
  const printed = layersBounds(document.areas[area.key]?.layers ?? []);
  return (
    <p className={`${styles.figures} tb-figures`}>
      <FormattedMessage
        id={printed ? 'studio.print-size' : 'studio.area-size'}
        values={{
          width: Math.round(printed?.widthMm ?? 0),
          height: Math.round(printed?.heightMm ?? 0),
          areaWidth: Math.round(area.widthMm),
          areaHeight: Math.round(area.heightMm),
        }}
      />
    </p>
  );
}
