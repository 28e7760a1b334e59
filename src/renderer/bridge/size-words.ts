import type { IntlShape } from 'react-intl';
import { oneSizeKey, type ProductKind, type SizeMeasures } from '../../shared/catalog/product.ts';

/** A size's measures as its kind of product is measured: laid flat, around, or across. */
export function measuresOf(intl: IntlShape, kind: ProductKind, { widthMm, heightMm }: SizeMeasures): string {
  return intl.formatMessage({ id: `catalog.measures-${kind}` }, { width: widthMm / 10, height: heightMm / 10 });
}

/** A size in words where only its key is known. */
export function sizeName(intl: IntlShape, sizeKey: string): string {
  return sizeKey === oneSizeKey ? intl.formatMessage({ id: 'catalog.one-size' }) : sizeKey;
}
