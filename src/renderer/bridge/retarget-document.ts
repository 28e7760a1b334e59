import { changeVariant, retargetAreas } from '../../shared/design/change-variant.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { FitManner } from '../../shared/design/fit-area.ts';
import { areaSizesOf } from '../../shared/design/area-sizes.ts';
import type { Garment } from './find-garment.ts';

/** The same design on another variant: fitted to its print areas when they differ, or in the same centimetres. */
export function retargetDocument(document: DesignDocument, from: Garment | undefined, to: Garment, manner?: FitManner): DesignDocument {
  if (document.variantUid === to.variant.uid) return document;
  const toSizes = areaSizesOf(to.product, to.variant.sizeKey);
  const fromSizes = from ? areaSizesOf(from.product, from.variant.sizeKey) : toSizes;
  const fitted = {
    fromSizeKey: from?.variant.sizeKey,
    toSizeKey: from?.product.uid === to.product.uid ? to.variant.sizeKey : undefined,
  };
  const laidOut = retargetAreas(document, { from: fromSizes, to: toSizes, manner, fitted });
  return changeVariant(laidOut, { productUid: to.product.uid, variantUid: to.variant.uid });
}
