import { adjustCount, adjustNestedCount } from '../count-map.ts';

/** A template that was sold on a product in a colourway: once for each order that has it, however many pieces; of past orders not all is known. */
export interface LookFact {
  readonly orderId: number;
  readonly customerId: number | null;
  readonly placedAtMs: number;
  readonly productId: number;
  readonly colourwayId: number | null;
  /** `NO_TEMPLATE` for a design that began empty; null where the design is not known. */
  readonly templateUid: string | null;
}

export const NO_TEMPLATE = '';

/** In how many orders templates, products and colourways stood, alone and together; changed in place by `countLook`. */
export interface LookCounts {
  /** Products and colourways, whatever was on them. */
  readonly garments: Map<number, number>;
  readonly cloths: Map<number, number>;
  /** Everything below is of designs that are known. */
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
    garments: new Map(),
    cloths: new Map(),
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
  const designed = looks.flatMap(({ templateUid, ...look }) => (templateUid === null ? [] : [{ ...look, templateUid }]));
  const coloured = <Look extends LookFact>(each: readonly Look[]) =>
    each.flatMap(({ colourwayId, ...look }) => (colourwayId === null ? [] : [{ ...look, colourwayId }]));
  for (const each of unique(looks, ({ productId }) => productId)) adjustCount(counts.garments, each.productId, delta);
  for (const each of unique(coloured(looks), ({ colourwayId }) => colourwayId)) adjustCount(counts.cloths, each.colourwayId, delta);
  for (const { templateUid } of unique(designed, (each) => each.templateUid)) {
    counts.total += delta;
    adjustCount(counts.templates, templateUid, delta);
  }
  for (const each of unique(designed, ({ productId }) => productId)) adjustCount(counts.products, each.productId, delta);
  for (const each of unique(coloured(designed), ({ colourwayId }) => colourwayId)) adjustCount(counts.colourways, each.colourwayId, delta);
  for (const { productId, templateUid } of unique(designed, (each) => `${each.productId} ${each.templateUid}`))
    adjustNestedCount(counts.onProduct, productId, templateUid, delta);
  for (const { colourwayId, templateUid } of unique(coloured(designed), (each) => `${each.colourwayId} ${each.templateUid}`))
    adjustNestedCount(counts.onColourway, colourwayId, templateUid, delta);
  for (const look of unique(looks, lookKey)) keepOwn(counts, look, delta);
}

/** What stands in several looks of an order is one order all the same. */
function unique<Look>(looks: readonly Look[], partOf: (look: Look) => string | number): Iterable<Look> {
  return new Map(looks.map((each) => [partOf(each), each])).values();
}

/** The same look in the same order. */
export function lookKey({ orderId, productId, colourwayId, templateUid }: LookFact): string {
  return `${orderId} ${productId} ${colourwayId} ${templateUid}`;
}

function keepOwn(counts: LookCounts, look: LookFact, delta: 1 | -1): void {
  const { customerId } = look;
  if (customerId === null) return;
  const own = counts.byCustomer.get(customerId) ?? [];
  const kept = delta === 1 ? [...own, look] : own.filter((each) => lookKey(each) !== lookKey(look));
  if (kept.length === 0) counts.byCustomer.delete(customerId);
  else counts.byCustomer.set(customerId, kept);
}
