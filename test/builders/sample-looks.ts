import { type PlannedOrder } from '../../src/main/sample/order-plan.ts';
import { planOrders } from '../../src/main/sample/plan-orders.ts';
import { sampleColours } from '../../src/main/sample/sample-colours.ts';
import { makeSampleCustomers, type SampleCustomer } from '../../src/main/sample/sample-customers.ts';
import { familiarTemplates } from '../../src/main/sample/sample-designs.ts';
import { sampleGarment, type SampleProductCode, sampleProducts } from '../../src/main/sample/sample-products.ts';
import { makeShowPieces } from '../../src/main/sample/show-pieces.ts';
import type { Template } from '../../src/shared/design/template.ts';
import { seededRandom } from '../../src/shared/kernel/random.ts';
import type { ContentProduct } from '../../src/shared/recommendation/content-product.ts';
import type { LookFact } from '../../src/shared/recommendation/finished/look-counts.ts';
import type { OrderFact } from '../../src/shared/recommendation/order-fact.ts';
import { SAMPLE_NOW_MS, SAMPLE_SEED, shippedTemplates } from './sample-shop.ts';

/** A look of which all is known. */
export interface KnownLook extends LookFact {
  readonly colourwayId: number;
  readonly templateUid: string;
}

/** The sample shop's plan as the recommender's engines see it, without a database. */
export interface SampleLooks {
  readonly products: readonly ContentProduct[];
  /** Those that its history was made with. */
  readonly templates: readonly Template[];
  /** Oldest first. */
  readonly orders: readonly OrderFact[];
  readonly looks: readonly KnownLook[];
  /** Customers who buy for themselves. */
  readonly personal: ReadonlySet<number>;
}

/** Plans the sample shop; the same seed gives the same shop. */
export function planSampleLooks(seed: number = SAMPLE_SEED): SampleLooks {
  const random = seededRandom(seed);
  const templates = familiarTemplates(shippedTemplates());
  const customers = makeSampleCustomers(random);
  const desk = { random, templates, showPieces: makeShowPieces(random, templates) };
  const planned = planOrders(desk, customers, SAMPLE_NOW_MS);
  const ids = new Map(customers.map((customer, index) => [customer, index + 1]));
  const orders = planned.map((order, index) => orderFact(order, index + 1, ids));
  return {
    templates,
    orders,
    products: sampleProducts.map(({ code }) => contentOf(code)),
    looks: planned.flatMap((order, index) => looksOf(order, orders[index]!)),
    personal: new Set(customers.flatMap((each) => (['eco', 'runner', 'casual'].includes(each.segment) ? [ids.get(each)!] : []))),
  };
}

function orderFact({ atMs, customer, lines }: PlannedOrder, orderId: number, ids: ReadonlyMap<SampleCustomer, number>): OrderFact {
  return {
    orderId,
    customerId: (customer && ids.get(customer)) ?? null,
    placedAtMs: atMs,
    lines: lines.map(({ product, colour, size, quantity }) => ({
      productId: productIdOf(product),
      colourwayId: colourwayIdOf(product, colour),
      sizeKey: size,
      quantity,
      snapshotId: orderId,
    })),
  };
}

function looksOf({ lines }: PlannedOrder, { orderId, customerId, placedAtMs }: OrderFact): KnownLook[] {
  const looks = new Map(
    lines.map(({ product, colour, design }) => {
      const templateUid = design.template.uid;
      const look = {
        orderId,
        customerId,
        placedAtMs,
        productId: productIdOf(product),
        colourwayId: colourwayIdOf(product, colour),
        templateUid,
      };
      return [`${product} ${colour} ${templateUid}`, look];
    }),
  );
  return [...looks.values()];
}

const codes = sampleProducts.map(({ code }) => code);

function productIdOf(code: SampleProductCode): number {
  return codes.indexOf(code) + 1;
}

function colourwayIdOf(code: SampleProductCode, colour: keyof typeof sampleColours): number {
  return productIdOf(code) * 100 + Object.keys(sampleColours).indexOf(colour);
}

function contentOf(code: SampleProductCode): ContentProduct {
  const product = sampleProducts.find((each) => each.code === code)!;
  const { kind, sizeKeys, measuresOf, printAreasOf } = sampleGarment(product);
  const id = productIdOf(code);
  const colourways = product.colours.map((colour) => ({ id: colourwayIdOf(code, colour), ...sampleColours[colour] }));
  const uid = (number: number): string => `0190a0b0-0000-7000-8000-${String(number).padStart(12, '0')}`;
  return {
    id,
    uid: uid(id),
    name: product.name,
    kind,
    garmentKey: product.garmentKey,
    tags: product.tags,
    colourways,
    sizes: sizeKeys.map((key) => ({ key, label: key, ...measuresOf(key) })),
    variants: colourways.flatMap((colourway) =>
      sizeKeys.map((sizeKey, index) => ({
        uid: uid(colourway.id * 100 + index),
        colourwayId: colourway.id,
        sizeKey,
        stockOnHand: 9,
        priceMinor: product.priceMinor,
      })),
    ),
    printAreas: sizeKeys.flatMap((sizeKey) => printAreasOf(sizeKey).map((area) => ({ ...area, sizeKey }))),
    methods: [],
    limits: [],
  };
}
