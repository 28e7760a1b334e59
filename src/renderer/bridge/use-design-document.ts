import { useMemo } from 'react';
import type { Product } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Template } from '../../shared/design/template.ts';
import type { SuggestedDesign } from '../../shared/recommendation/contract.ts';
import { findGarment, variantOf } from './find-garment.ts';
import { moveDesign } from './move-design.ts';
import { templateDocument } from './start-document.ts';
import { useStudioQuery } from './use-studio-query.ts';

/** A garment to draw: a product in a colourway and a size. */
export interface GarmentChoice {
  readonly product: Product;
  readonly colourwayId: number;
  readonly sizeKey: string;
}

/** A template as a document on a garment; null when that variant does not exist. */
export function documentFromTemplate(template: Template, { product, colourwayId, sizeKey }: GarmentChoice): DesignDocument | null {
  const variant = variantOf(product, colourwayId, sizeKey);
  return variant === undefined ? null : templateDocument(template, { product, variant });
}

/** An ordered design on a garment, as the studio opens it there; null when that variant does not exist. */
export function documentFromSnapshot(
  ordered: DesignDocument,
  { product, colourwayId, sizeKey }: GarmentChoice,
  products: readonly Product[],
  templates: readonly Template[],
): DesignDocument | null {
  const variant = variantOf(product, colourwayId, sizeKey);
  return variant === undefined ? null : moveDesign(ordered, findGarment(ordered, products), { product, variant }, templates);
}

/** The document of a suggested design on a garment; undefined while it is read, null for a plain garment. */
export function useDesignDocument(design: SuggestedDesign | null, garment: GarmentChoice): DesignDocument | null | undefined {
  const snapshotId = design?.kind === 'snapshot' ? design.snapshotId : null;
  const templateUid = design?.kind === 'template' ? design.templateUid : null;
  const isMoved = design?.kind === 'snapshot' || design?.kind === 'document';
  const snapshot = useStudioQuery('design.getSnapshot', { snapshotId: snapshotId ?? 1 }, { enabled: snapshotId !== null });
  const template = useStudioQuery('design.getTemplate', { templateUid: templateUid ?? '' }, { enabled: templateUid !== null });
  const templates = useStudioQuery('design.listTemplates', {}, { enabled: isMoved });
  const products = useStudioQuery('catalog.listProducts', {}, { enabled: isMoved });
  const failed =
    (templateUid !== null && template.isError) ||
    (snapshotId !== null && snapshot.isError) ||
    (isMoved && (templates.isError || products.isError));
  const { product, colourwayId, sizeKey } = garment;
  return useMemo(() => {
    if (design === null) return null;
    const waiting = failed ? null : undefined;
    const choice = { product, colourwayId, sizeKey };
    if (design.kind === 'template') return template.data === undefined ? waiting : documentFromTemplate(template.data, choice);
    if (templates.data === undefined || products.data === undefined) return waiting;
    if (design.kind === 'snapshot') {
      if (snapshot.data === undefined) return waiting;
      return documentFromSnapshot(snapshot.data.document, choice, products.data, templates.data);
    }
    return documentFromSnapshot(design.document, choice, products.data, templates.data);
  }, [design, failed, snapshot.data, template.data, products.data, templates.data, product, colourwayId, sizeKey]);
}
