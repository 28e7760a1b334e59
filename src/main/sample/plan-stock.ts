import { oneSizeKey } from '../../shared/catalog/product.ts';
import type { Random } from '../../shared/kernel/random.ts';
import { DAY_MS, HISTORY_DAYS, HOUR_MS } from './sample-calendar.ts';
import type { PlannedOrder } from './order-plan.ts';
import { sampleGarment, sampleProducts, type SampleProductCode } from './sample-products.ts';
import { between, oneWeighted } from './sample-random.ts';
import type { SampleColourKey } from './sample-colours.ts';

/** A variant of the sample shop, before it has an id. */
export interface SampleVariant {
  readonly product: SampleProductCode;
  readonly colour: SampleColourKey;
  readonly size: string;
}

/** Pieces that came in. */
export interface PlannedReceipt {
  readonly variant: SampleVariant;
  readonly quantity: number;
  readonly atMs: number;
}

const DELIVERIES = 7;

/** The name of a variant, unique in the shop; also its SKU's inner part. */
export function variantKey({ product, colour, size }: SampleVariant): string {
  return `${product}/${colour}/${size}`;
}

/** All variants of the sample shop. */
export function sampleVariants(): SampleVariant[] {
  return sampleProducts.flatMap((product) =>
    product.colours.flatMap((colour) => sampleGarment(product).sizeKeys.map((size) => ({ product: product.code, colour, size }))),
  );
}

/**
 * Deliveries at even intervals, each with what will be sold until the next one, so that stock never falls below zero;
 * what is meant to be left today comes with one of them. Some variants end sold out and some nearly so.
 */
export function planReceipts(random: Random, orders: readonly PlannedOrder[], nowMs: number): PlannedReceipt[] {
  const fromMs = nowMs - HISTORY_DAYS * DAY_MS;
  const intervalMs = (HISTORY_DAYS * DAY_MS) / DELIVERIES;
  const demand = new Map<string, number[]>();
  for (const { atMs, lines } of orders) {
    const delivery = Math.min(DELIVERIES - 1, Math.floor((atMs - fromMs) / intervalMs));
    for (const line of lines) {
      const pieces = demand.get(variantKey(line)) ?? emptyDeliveries();
      pieces[delivery] = (pieces[delivery] ?? 0) + line.quantity;
      demand.set(variantKey(line), pieces);
    }
  }
  return sampleVariants().flatMap((variant) => {
    const pieces = demand.get(variantKey(variant)) ?? emptyDeliveries();
    const leftIn = between(random, 0, DELIVERIES - 1);
    pieces[leftIn] = (pieces[leftIn] ?? 0) + piecesLeft(random, variant.size);
    return pieces.flatMap((quantity, delivery) =>
      quantity === 0 ? [] : [{ variant, quantity, atMs: Math.round(fromMs + delivery * intervalMs) - HOUR_MS }],
    );
  });
}

function emptyDeliveries(): number[] {
  return Array.from({ length: DELIVERIES }, () => 0);
}

/** Sizes of which more is kept. */
const commonSizes: ReadonlySet<string> = new Set(['M', 'L', oneSizeKey]);

function piecesLeft(random: Random, size: string): number {
  const most = commonSizes.has(size) ? 48 : 26;
  const [least, upTo] = oneWeighted(random, [
    [[0, 0], 7],
    [[1, 3], 11],
    [[6, most], 82],
  ] as const);
  return between(random, least, upTo);
}
