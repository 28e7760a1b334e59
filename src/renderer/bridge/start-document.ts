import { applyTemplate } from '../../shared/design/apply-template.ts';
import { DESIGN_DOCUMENT_VERSION, type DesignDocument } from '../../shared/design/design-document.ts';
import type { Template } from '../../shared/design/template.ts';
import { areaSizesOf } from '../../shared/design/area-sizes.ts';
import type { Garment } from './find-garment.ts';

/** An empty design with a place for every print area of the variant's size. */
export function emptyDocument({ product, variant }: Garment): DesignDocument {
  const areas = Object.fromEntries(Object.keys(areaSizesOf(product, variant.sizeKey)).map((key) => [key, { layers: [] }]));
  return { version: DESIGN_DOCUMENT_VERSION, productUid: product.uid, variantUid: variant.uid, origin: null, areas, methods: {}, fits: {} };
}

/** A template's design on a garment, in the colours that suit its cloth. */
export function templateDocument(template: Template, { product, variant }: Garment): DesignDocument {
  return applyTemplate(template, {
    productUid: product.uid,
    variantUid: variant.uid,
    areaSizes: areaSizesOf(product, variant.sizeKey),
    garmentColor: product.colourways.find(({ id }) => id === variant.colourwayId)?.hex,
  });
}
