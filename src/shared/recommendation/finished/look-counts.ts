import { adjustCount, adjustNestedCount } from '../count-map.ts';

/** A template that was sold on a product in a colourway: once for each order that has it, however many pieces. */
export interface LookFact {
  readonly orderId: number;
  readonly customerId: number | null;
  readonly placedAtMs: number;
  readonly productId: number;
  readonly colourwayId: number;
  /** `NO_TEMPLATE` for a design that began empty. */
  readonly templateUid: string;
}

export const NO_TEMPLATE = '';

/** In how many orders templates, products and colourways stood, alone and together; changed in place by `countLook`. */
export interface LookCounts {
  total: number;
  /** Over how many of the shop's latest orders it was counted; 0 for all of them. */
  latest: number;
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
    latest: 0,
    templates: new Map(),
    products: new Map(),
    colourways: new Map(),
    onProduct: new Map(),
    onColourway: new Map(),
    byCustomer: new Map(),
  };
}

/** Counts an order's only look once (`delta` 1) or takes it back (-1), leaving no trace. */
export function countLook(counts: LookCounts, look: LookFact, delta: 1 | -1): void {
  countOrderLooks(counts, [look], delta);
}

/** Counts the looks of one order (`delta` 1) or takes them back (-1): whatever stands in several of them is one order all the same. */
export function countOrderLooks(counts: LookCounts, looks: readonly LookFact[], delta: 1 | -1): void {
  const eachOnce = (partOf: (look: LookFact) => string | number, count: (look: LookFact) => void): void => {
    for (const look of new Map(looks.map((each) => [partOf(each), each])).values()) count(look);
  };
  eachOnce(
    ({ templateUid }) => templateUid,
    ({ templateUid }) => {
      counts.total += delta;
      adjustCount(counts.templates, templateUid, delta);
    },
  );
  eachOnce(
    ({ productId }) => productId,
    ({ productId }) => adjustCount(counts.products, productId, delta),
  );
  eachOnce(
    ({ colourwayId }) => colourwayId,
    ({ colourwayId }) => adjustCount(counts.colourways, colourwayId, delta),
  );
  eachOnce(
    ({ productId, templateUid }) => `${productId} ${templateUid}`,
    ({ productId, templateUid }) => adjustNestedCount(counts.onProduct, productId, templateUid, delta),
  );
  eachOnce(
    ({ colourwayId, templateUid }) => `${colourwayId} ${templateUid}`,
    ({ colourwayId, templateUid }) => adjustNestedCount(counts.onColourway, colourwayId, templateUid, delta),
  );
  eachOnce(
    ({ colourwayId, templateUid }) => `${colourwayId} ${templateUid}`,
    (look) => keepOwn(counts, look, delta),
  );
}

function keepOwn(counts: LookCounts, look: LookFact, delta: 1 | -1): void {
  const { customerId } = look;
  if (customerId === null) return;
  const own = counts.byCustomer.get(customerId) ?? [];
  const kept = delta === 1 ? [...own, look] : own.filter((each) => !isSameLook(each, look));
  if (kept.length === 0) counts.byCustomer.delete(customerId);
  else counts.byCustomer.set(customerId, kept);
}

function isSameLook(a: LookFact, b: LookFact): boolean {
  return a.orderId === b.orderId && a.productId === b.productId && a.colourwayId === b.colourwayId && a.templateUid === b.templateUid;
}
