import { adjustCount, adjustNestedCount } from '../count-map.ts';

/** A template that was sold on a product in a colourway: once for each order that has it, however many pieces. */
export interface LookFact {
  readonly orderId: number;
  readonly customerId: number | null;
  readonly placedAtMs: number;
  readonly productId: number;
  readonly colourwayId: number;
  readonly templateUid: string;
}

/** In how many orders templates, products and colourways stood, alone and together; changed in place by `countLook`. */
export interface LookCounts {
  total: number;
  readonly templates: Map<string, number>;
  readonly products: Map<number, number>;
  /** A colourway belongs to one product. */
  readonly colourways: Map<number, number>;
  readonly onProduct: Map<number, Map<string, number>>;
  readonly onColourway: Map<number, Map<string, number>>;
  readonly byCustomer: Map<number, LookFact[]>;
}

export function createLookCounts(): LookCounts {
  return {
    total: 0,
    templates: new Map(),
    products: new Map(),
    colourways: new Map(),
    onProduct: new Map(),
    onColourway: new Map(),
    byCustomer: new Map(),
  };
}

/** Counts a look once (`delta` 1) or takes it back (-1), leaving no trace. */
export function countLook(counts: LookCounts, look: LookFact, delta: 1 | -1): void {
  const { templateUid, productId, colourwayId, customerId } = look;
  counts.total += delta;
  adjustCount(counts.templates, templateUid, delta);
  adjustCount(counts.products, productId, delta);
  adjustCount(counts.colourways, colourwayId, delta);
  adjustNestedCount(counts.onProduct, productId, templateUid, delta);
  adjustNestedCount(counts.onColourway, colourwayId, templateUid, delta);
  if (customerId === null) return;
  const own = counts.byCustomer.get(customerId) ?? [];
  const kept = delta === 1 ? [...own, look] : own.filter((each) => !isSameLook(each, look));
  if (kept.length === 0) counts.byCustomer.delete(customerId);
  else counts.byCustomer.set(customerId, kept);
}

function isSameLook(a: LookFact, b: LookFact): boolean {
  return a.orderId === b.orderId && a.productId === b.productId && a.colourwayId === b.colourwayId && a.templateUid === b.templateUid;
}
