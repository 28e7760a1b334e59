import { createHash } from 'node:crypto';
import type { Product } from '../../src/shared/catalog/product.ts';
import type { DesignDocument } from '../../src/shared/design/design-document.ts';
import type { Layer } from '../../src/shared/design/layer.ts';
import type { Cart } from '../../src/shared/orders/order.ts';
import { documentText } from '../../src/shared/production/document-text.ts';
import type { ProofDocument } from '../../src/shared/production/proof/proof-record.ts';
import type { TestStudio } from './test-studio.ts';

/** A red square of 50 mm. */
export function squareLayer(id = 'square'): Layer {
  return {
    kind: 'shape',
    id,
    name: '',
    frame: { xMm: 10, yMm: 10, widthMm: 50, heightMm: 50, rotationDeg: 0 },
    opacity: 1,
    hidden: false,
    locked: false,
    geometry: { kind: 'rectangle', cornerRadiusMm: 0 },
    fill: { kind: 'solid', color: '#cc0000' },
    stroke: null,
  };
}

/** A design of one square on the front of a product's first variant. */
export function documentOf(product: Product): DesignDocument {
  const [variant] = product.variants;
  if (variant === undefined) throw new Error('a product without variants');
  return {
    version: 4,
    productUid: product.uid,
    variantUid: variant.uid,
    origin: null,
    areas: { front: { layers: [squareLayer()] } },
    methods: {},
    fits: {},
  };
}

/** A basket of one line of the first product's first variant; `stock` pieces are brought in before. */
export async function cartOf(studio: TestStudio, { quantity, stock = 0 }: { quantity: number; stock?: number }): Promise<Cart> {
  const product = await studio.call('catalog.getProduct', { productId: 1 });
  const variantId = product.variants[0]?.id ?? 0;
  if (stock > 0) await studio.call('catalog.adjustStock', { variantId, quantity: stock });
  const line = { key: 'a', designKey: 'design', designId: null, designName: 'Banner', productId: product.id, variantId, quantity };
  return { customerId: null, lines: [{ ...line, document: documentOf(product) }] };
}

/** A design on one size as a proof lists it. */
export function proofDocumentOf(document: DesignDocument, sizeKey: string, quantity: number | null = null): ProofDocument {
  return { sizeKey, documentHash: createHash('sha256').update(documentText(document)).digest('hex'), quantity };
}
