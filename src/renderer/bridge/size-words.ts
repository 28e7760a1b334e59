import type { IntlShape } from 'react-intl';
import { fromMm, type LengthUnit } from '../../shared/settings/length-unit.ts';
import { oneSizeKey, type ProductKind, type SizeMeasures } from '../../shared/catalog/product.ts';

/** A size's measures as its kind of product is measured: laid flat, around, or across. */
export function measuresOf(intl: IntlShape, kind: ProductKind, { widthMm, heightMm }: SizeMeasures, unit: LengthUnit): string {
  const values = { unit, width: tensOf(widthMm, unit), height: tensOf(heightMm, unit) };
  return intl.formatMessage({ id: `catalog.measures-${kind}` }, values);
}

/** A length of a garment as shops say it: in centimetres, or in inches. */
export function tensOf(mm: number, unit: LengthUnit): number {
  return unit === 'mm' ? mm / 10 : fromMm(mm, unit);
}

/** A size in words where only its key is known. */
export function sizeName(intl: IntlShape, sizeKey: string): string {
  return sizeKey === oneSizeKey ? intl.formatMessage({ id: 'catalog.one-size' }) : sizeKey;
}
